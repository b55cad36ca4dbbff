import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { citationOf } from '../../src/domain/law/citation.ts'
import { combinations, ruleFor } from '../../src/domain/law/violations.ts'
import { assembleCourse } from '../../src/domain/outline/assemble.ts'
import { readCourse } from '../../src/integrations/read-course.ts'

/** The real register and the real matrix. */

const course = assembleCourse(readCourse(join(import.meta.dirname, '../../content')).raw, ({ name }) => name)
const matrix = course.violations ?? assert.fail('no matrix')

test('whatever act, phase and person: exactly one verdict, resting on law the register has', () => {
  const askable = matrix.acts.flatMap((act) => combinations(matrix).map((combination) => ({ act, combination })))
  assert.ok(matrix.acts.length >= 30)
  assert.equal(askable.length, matrix.acts.length * matrix.phases.length * matrix.roles.length)
  fc.assert(
    fc.property(fc.constantFrom(...askable), ({ act, combination }) => {
      const answers = act.rules.filter(
        (rule) => rule.phaseIds.includes(combination.phaseId) && rule.roleIds.includes(combination.roleId),
      )
      assert.equal(answers.length, 1)
      const rule = ruleFor(act, combination)
      assert.equal(rule, answers[0])
      assert.ok(rule && rule.citationIds.length > 0)
      for (const id of rule.citationIds) assert.ok(citationOf(course, id), id)
    }),
    { numRuns: askable.length * 4 },
  )
})

test('a verdict that is certain rests on law that holds and that we could confirm', () => {
  for (const act of matrix.acts)
    for (const { verdict, citationIds } of act.rules)
      if (verdict === 'forbidden' || verdict === 'allowed')
        assert.ok(
          citationIds.some((id) => {
            const standing = citationOf(course, id)?.standing
            return standing && !standing.isOutdated && !standing.isDoubtful
          }),
          act.id,
        )
})

test('the look-up says what remains allowed, not only what is forbidden', () => {
  const allowed = matrix.acts.filter((act) => act.rules.some(({ verdict }) => verdict === 'allowed'))
  assert.ok(allowed.length * 4 >= matrix.acts.length, `${allowed.length} of ${matrix.acts.length}`)
})

test('every regulation no longer in force says what to use instead, or why there is nothing', () => {
  for (const { id, fate, note } of course.regulations.values())
    if (fate.status === 'revoked' || fate.status === 'ended')
      assert.ok(fate.successors.length > 0 || note.length > 0, id)
})

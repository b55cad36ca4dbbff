import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Act,
  type AxisValue,
  combinations,
  gapsOf,
  overlapsOf,
  ruleFor,
  type ViolationRule,
} from '../../../../src/domain/law/violations.ts'

const axis = (ids: readonly string[]): readonly AxisValue[] => ids.map((id) => ({ id, name: id, shortName: id }))
const axes = { phases: axis(['p', 'q', 'r']), roles: axis(['x', 'y']) }

function rule(phaseIds: readonly string[], roleIds: readonly string[]): ViolationRule {
  return { phaseIds, roleIds, verdict: 'allowed', sanctionIds: [], citationIds: ['uu:1'], reason: [], instead: [] }
}

const act = (rules: readonly ViolationRule[]): Act => ({ id: 'a', categoryId: 'k', name: 'A', keywords: [], rules })
const someRules = fc.array(fc.record({ phaseIds: fc.subarray(['p', 'q', 'r']), roleIds: fc.subarray(['x', 'y']) }), {
  maxLength: 5,
})

test('an act whose rules part all combinations has no gap and no overlap', () => {
  const parted = act([rule(['p'], ['x', 'y']), rule(['q', 'r'], ['x']), rule(['q', 'r'], ['y'])])
  assert.deepEqual(gapsOf(parted, axes), [])
  assert.deepEqual(overlapsOf(parted, axes), [])
})

test('gaps and overlaps are named one by one', () => {
  const holed = act([rule(['p', 'q'], ['x']), rule(['q'], ['x', 'y'])])
  assert.deepEqual(
    gapsOf(holed, axes).map(({ phaseId, roleId }) => phaseId + roleId),
    ['py', 'rx', 'ry'],
  )
  assert.deepEqual(overlapsOf(holed, axes), [{ phaseId: 'q', roleId: 'x' }])
})

test('every combination is a gap, an overlap, or answered by exactly one rule', () => {
  fc.assert(
    fc.property(someRules, (drawn) => {
      const one = act(drawn.map(({ phaseIds, roleIds }) => rule(phaseIds, roleIds)))
      const key = (found: readonly { phaseId: string; roleId: string }[]) =>
        new Set(found.map(({ phaseId, roleId }) => `${phaseId} ${roleId}`))
      const gaps = key(gapsOf(one, axes))
      const overlaps = key(overlapsOf(one, axes))
      for (const combination of combinations(axes)) {
        const { phaseId, roleId } = combination
        const answers = one.rules.filter((r) => r.phaseIds.includes(phaseId) && r.roleIds.includes(roleId))
        assert.equal(gaps.has(`${phaseId} ${roleId}`), answers.length === 0)
        assert.equal(overlaps.has(`${phaseId} ${roleId}`), answers.length > 1)
        assert.equal(ruleFor(one, combination), answers[0])
      }
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sortProblems } from '../../../../src/domain/outline/sort-problems.ts'

const problem = (where: string, what = 'apa') => ({ where, what, fix: 'perbaikan' })

test('lines are in the order of numbers, and nothing is told twice', () => {
  const told = sortProblems([problem('b:1'), problem('a:10'), problem('a:9'), problem('a:10'), problem('a:10', 'lain')])
  assert.deepEqual(told, [problem('a:9'), problem('a:10'), problem('a:10', 'lain'), problem('b:1')])
})

test('the order does not depend on the order they were found in', () => {
  const some = fc.constantFrom('a:1', 'a:2', 'a:10', 'b', 'B', 'á')
  fc.assert(
    fc.property(fc.array(fc.tuple(some, some)), (pairs) => {
      const problems = pairs.map(([where, what]) => problem(where, what))
      assert.deepEqual(sortProblems(problems), sortProblems(problems.toReversed()))
    }),
  )
})

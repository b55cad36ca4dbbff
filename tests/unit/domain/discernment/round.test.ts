import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { playedRound } from '../../../../src/domain/discernment/round.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { at, uuid } from '../record/samples.ts'

let count = 7000
const fresh = () => {
  count += 1
  return uuid(count)
}

const begun = (registration: string, minute: number, response = 'a b c', object = 'round:tebak'): Statement => ({
  id: fresh(),
  actor: 'ana',
  verb: 'initialized',
  object,
  time: at(minute),
  registration,
  result: { response },
})

const judged = (registration: string, post: string, minute: number, response: string): Statement => ({
  id: fresh(),
  actor: 'ana',
  verb: 'answered',
  object: `post:${post}`,
  time: at(minute),
  registration,
  result: { response, success: true },
})

test('who never began a round has none', () => {
  assert.equal(playedRound([], 'tebak'), undefined)
  assert.equal(playedRound([begun('r', 1, 'a', 'round:lain')], 'tebak'), undefined)
  const { registration: _, ...loose } = begun('r', 1)
  assert.equal(playedRound([loose], 'tebak'), undefined)
})

test('a reload finds the round begun last, its posts in their order, and what was answered in it', () => {
  const round = playedRound(
    [begun('r1', 1), judged('r1', 'a', 2, 'benar'), begun('r2', 3, 'c a'), judged('r2', 'c', 4, 'salah')],
    'tebak',
  )
  assert.deepEqual(round, { registration: 'r2', postIds: ['c', 'a'], answers: new Map([['c', 'salah']]) })
})

test('a tab keeps to its own round when another tab begins one', () => {
  const all = [begun('r1', 1), begun('r2', 3), judged('r1', 'b', 4, 'benar')]
  assert.deepEqual(playedRound(all, 'tebak', 'r1')?.answers, new Map([['b', 'benar']]))
})

test('of two answers to one post the first stands; answers nobody knows do not count', () => {
  const all = [
    begun('r', 1),
    judged('r', 'a', 4, 'salah'),
    judged('r', 'a', 2, 'benar'),
    judged('r', 'b', 3, 'mungkin'),
  ]
  assert.deepEqual(playedRound(all, 'tebak')?.answers, new Map([['a', 'benar']]))
})

test('the order in which statements are read changes nothing, ties included', () => {
  const all = [begun('r1', 1), begun('r2', 1, 'c'), judged('r1', 'a', 1, 'benar'), judged('r2', 'c', 1, 'salah')]
  const expected = playedRound(all, 'tebak')
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) =>
      assert.deepEqual(playedRound(shuffled, 'tebak'), expected),
    ),
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { drawRound } from '../../../../src/domain/discernment/draw.ts'
import { at } from '../record/samples.ts'

/** Evenly from 0 up to 1, the same each time (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const poolOf = (right: number, wrong: number) => [
  ...Array.from({ length: right }, (_, index) => ({ id: `benar-${index}`, isTrue: true })),
  ...Array.from({ length: wrong }, (_, index) => ({ id: `salah-${index}`, isTrue: false })),
]
const pools = fc.tuple(fc.integer({ min: 6, max: 40 }), fc.integer({ min: 6, max: 40 })).map(([a, b]) => poolOf(a, b))
/** A pool, what was seen of it and when, and chance. */
const draws = pools.chain((pool) =>
  fc.record({
    pool: fc.constant(pool),
    seen: fc
      .array(fc.tuple(fc.constantFrom(...pool.map(({ id }) => id)), fc.nat(500).map(at)))
      .map((entries) => new Map(entries)),
    random: fc.integer().map(randomFrom),
  }),
)
const trueOnes = (ids: readonly string[]) => ids.filter((id) => id.startsWith('benar')).length

test('a round is ten different posts of the pool, four to six of them true', () =>
  fc.assert(
    fc.property(draws, ({ pool, seen, random }) => {
      const ids = drawRound(pool, seen, random)
      assert.equal(new Set(ids).size, 10)
      assert.ok(ids.every((id) => pool.some((post) => post.id === id)))
      assert.ok(trueOnes(ids) >= 4 && trueOnes(ids) <= 6)
    }),
  ))

test('of either kind, no post is shown again while another is unseen or was seen longer ago', () =>
  fc.assert(
    fc.property(draws, ({ pool, seen, random }) => {
      const ids = drawRound(pool, seen, random)
      const when = (id: string) => seen.get(id) ?? ''
      for (const kind of ['benar', 'salah']) {
        const [drawn, left] = [true, false].map((isDrawn) =>
          pool.map(({ id }) => id).filter((id) => id.startsWith(kind) && ids.includes(id) === isDrawn),
        )
        for (const one of drawn ?? []) for (const other of left ?? []) assert.ok(when(one) <= when(other))
      }
    }),
  ))

test('four, five and six true ones come equally often, so half in the long run, and none has a place of its own', () => {
  const random = randomFrom(7)
  const pool = poolOf(32, 32)
  const times = 3000
  const tallies = new Map<number, number>()
  const trueAt = Array.from({ length: 10 }, () => 0)
  for (let time = 0; time < times; time += 1) {
    const ids = drawRound(pool, new Map(), random)
    tallies.set(trueOnes(ids), (tallies.get(trueOnes(ids)) ?? 0) + 1)
    for (const [index, id] of ids.entries()) trueAt[index] = (trueAt[index] ?? 0) + (id.startsWith('benar') ? 1 : 0)
  }
  for (const right of [4, 5, 6]) assert.ok(Math.abs((tallies.get(right) ?? 0) - times / 3) < 0.05 * times)
  for (const count of trueAt) assert.ok(Math.abs(count - times / 2) < 0.05 * times)
})

test('six rounds of a pool of sixty-four show nearly all of it before anything comes again', () =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed)
      const seen = new Map<string, string>()
      for (let round = 0; round < 5; round += 1)
        for (const [index, id] of drawRound(poolOf(32, 32), seen, random).entries()) {
          assert.ok(!seen.has(id), 'nothing comes again in the first five')
          seen.set(id, at(round * 60 + index))
        }
    }),
  ))

test('a small or lopsided pool gives what it has', () => {
  const random = randomFrom(3)
  assert.deepEqual(drawRound([], new Map(), random), [])
  assert.equal(drawRound(poolOf(2, 3), new Map(), random).length, 5)
  assert.equal(drawRound(poolOf(2, 30), new Map(), random).length, 10)
  assert.equal(drawRound(poolOf(30, 1), new Map(), random).length, 10)
})

test('chance decides: another draw is another round', () => {
  const random = randomFrom(11)
  const one = drawRound(poolOf(32, 32), new Map(), random)
  assert.notDeepEqual(drawRound(poolOf(32, 32), new Map(), random), one)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { noProgress, progressOf } from '../../../../src/domain/record/progress.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { summarise } from '../../../../src/domain/record/summarise.ts'
import { answered, at, completed, histories, reached, snapshotStatement, summedUp, uuid } from './samples.ts'

const cuts = fc.nat(35).map(at)

/** A history and the same in another order. */
const shuffled = histories.chain((history) =>
  fc.record({ history: fc.constant(history), other: fc.shuffledSubarray(history, { minLength: history.length }) }),
)

test('a learner who did nothing yet has no progress', () => assert.deepEqual(progressOf([]), noProgress))

test('a wrong answer still counts as answered', () => {
  const progress = progressOf([answered('a', 1, { success: false })])
  assert.equal(progress.answers.get('a')?.attempts, 1)
})

test('every attempt is counted, the first and the latest are kept with how sure the learner was', () => {
  const progress = progressOf([
    answered('a', 2, { success: true, certainty: 2 }),
    answered('a', 3, { success: true }),
    answered('a', 1, { success: false, certainty: 3 }),
  ])
  assert.deepEqual(progress.answers.get('a'), {
    attempts: 3,
    first: { success: false, time: at(1), certainty: 3 },
    last: { success: true, time: at(3) },
  })
})

test('an answer without a result is not taken for a right one', () => {
  assert.equal(progressOf([answered('a', 1, {})]).answers.get('a')?.last.success, false)
})

test('ends reached and completions carry the first time they happened', () => {
  const progress = progressOf([
    reached('lesson:m/a', 4),
    reached('lesson:m/a', 2),
    completed('module:m', 7),
    completed('module:m', 9),
  ])
  assert.deepEqual(progress.reached, new Map([['lesson:m/a', at(2)]]))
  assert.deepEqual(progress.completed, new Map([['module:m', at(7)]]))
})

test('what a newer version notes down changes nothing here', () => {
  const statement = { ...answered('a', 1), verb: 'tinjau' }
  assert.deepEqual(progressOf([statement]), noProgress)
})

test('progress is the same in whatever order statements are read', () =>
  fc.assert(
    fc.property(shuffled, cuts, ({ history, other }, cut) => {
      assert.deepEqual(progressOf(other), progressOf(history))
      const snapshots = summedUp(history, 'ana', cut)
      assert.deepEqual(progressOf([...other, ...snapshots]), progressOf([...snapshots, ...history]))
    }),
  ))

test('answers two devices gave at the same instant are told apart the same way on both', () => {
  const one = answered('a', 1, { success: true, certainty: 1 })
  const other = answered('a', 1, { success: false, certainty: 3 })
  assert.deepEqual(progressOf([one, other]), progressOf([other, one]))
  const { first, last } = progressOf([one, other]).answers.get('a') ?? {}
  assert.deepEqual([first?.success, last?.success], [false, true])
})

test('a snapshot and what came after it amount to the whole record', () =>
  fc.assert(
    fc.property(histories, cuts, (history, cut) => {
      const rest = history.filter(({ actor, time }) => actor !== 'ana' || time > cut)
      assert.deepEqual(progressOf([...summedUp(history, 'ana', cut), ...rest]), progressOf(history))
    }),
  ))

test('a snapshot is not counted on top of the statements it covers', () =>
  fc.assert(
    fc.property(histories, cuts, cuts, (history, cut, otherCut) => {
      const snapshots = [...summedUp(history, 'ana', cut), ...summedUp(history, 'budi', otherCut)]
      assert.deepEqual(progressOf([...history, ...snapshots]), progressOf(history))
    }),
  ))

/** Sums up again and again, each time dropping or keeping what is covered, as a device does over the months. */
function sumUpAgain(history: readonly Statement[], steps: readonly { cut: string; actor: string; drop: boolean }[]) {
  let held = [...history]
  for (const [index, { cut, actor, drop }] of steps.entries()) {
    const [snapshot] = summedUp(held, actor, cut, uuid(1000 + index))
    if (snapshot?.snapshot === undefined) continue
    const until = snapshot.snapshot.until
    held = held.filter((statement) => !drop || statement.actor !== actor || statement.time > until)
    held.push(snapshot)
  }
  return held
}

const steps = fc.array(fc.record({ cut: cuts, actor: fc.constantFrom('ana', 'budi'), drop: fc.boolean() }), {
  maxLength: 5,
})

test('snapshots of snapshots, of several people, still amount to the whole record', () =>
  fc.assert(
    fc.property(histories, steps, (history, snapshots) => {
      const held = sumUpAgain(history, snapshots)
      assert.deepEqual(progressOf(held), progressOf(history))
      const taken = held.filter(({ snapshot }) => snapshot !== undefined)
      assert.deepEqual(progressOf([...history, ...taken]), progressOf(history))
    }),
  ))

test('what is learned after a snapshot counts on top of it', () => {
  const before = [answered('a', 1, { success: false }), reached('lesson:m/a', 2)]
  const later = answered('a', 9, { success: true })
  const progress = progressOf([...summedUp(before, 'ana', at(5)), later])
  assert.deepEqual(progress.answers.get('a'), {
    attempts: 2,
    first: { success: false, time: at(1) },
    last: { success: true, time: at(9) },
  })
})

test('of two snapshots that reach equally far one counts, the same on every device', () => {
  const [one] = summedUp([answered('a', 1)], 'ana', at(5), uuid(1))
  const [other] = summedUp([answered('a', 1), answered('b', 1)], 'ana', at(5), uuid(2))
  assert.ok(one !== undefined && other !== undefined)
  assert.deepEqual(progressOf([one, other]), progressOf([other]))
  assert.deepEqual(progressOf([other, one]), progressOf([other]))
})

test('a snapshot says no more than it covers', () => {
  const all = [answered('a', 1), answered('b', 3), answered('a', 8), answered('a', 2, {}, 'budi')]
  const snapshot = summarise(all, 'ana', at(5))
  assert.equal(snapshot?.until, at(3))
  assert.deepEqual(Object.keys(snapshot?.answers ?? {}), ['a', 'b'])
  assert.equal(snapshot?.answers['a']?.attempts, 1)
})

test('there is no snapshot of nothing, nor of nothing new', () => {
  assert.equal(summarise([], 'ana', at(5)), undefined)
  assert.equal(summarise([answered('a', 6)], 'ana', at(5)), undefined)
  assert.equal(summarise([answered('a', 1)], 'budi', at(5)), undefined)
  const snapshot = { until: at(3), answers: {}, reached: {}, completed: {} }
  assert.equal(summarise([snapshotStatement(snapshot, 'ana')], 'ana', at(5)), undefined)
})

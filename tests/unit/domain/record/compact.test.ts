import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Compaction, planCompaction, type StoredLines } from '../../../../src/domain/record/compact.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { logFromLines } from '../../../../src/domain/record/log.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { answered, at, histories, newerLine, progressOfLog, snapshotStatement, uuid } from './samples.ts'

const TODAY = '2026-10-07'
const days = ['2026-10-04', '2026-10-05', '2026-10-06', TODAY] as const

/** `histories` take half an hour; this makes them take two days, the 5th to the 7th. */
const overDays = (statement: Statement): Statement => ({
  ...statement,
  time: at(((Date.parse(statement.time) - Date.parse(at(0))) / 60_000) * 100),
})

const storedOn = (day: string, lines: readonly string[], tab = 'a'): StoredLines => ({
  key: `jernih:/:ana:${day}:${tab}`,
  day,
  lines,
})

const unreadable = fc.constantFrom('{"v":1,"id":"terpoto', newerLine('a'), newerLine('b'), '{}', '')

/** A device's keys: statements on the day they happened or on another (imported, clock set), some of them twice. */
const storedDays: fc.Arbitrary<StoredLines[]> = histories
  .map((history) => history.map(overDays))
  .chain((history) => {
    const line = fc.oneof(
      { weight: 4, arbitrary: history.length === 0 ? unreadable : fc.constantFrom(...history.map(encodeStatement)) },
      { weight: 1, arbitrary: unreadable },
    )
    return fc.tuple(...days.map((day) => fc.array(line, { maxLength: 8 }).map((lines) => storedOn(day, lines))))
  })
  .map((stored) => stored.filter(({ lines }) => lines.length > 0))

const logOf = (stored: readonly StoredLines[]) => logFromLines(stored.flatMap(({ lines }) => lines))

/** What a device holds after it carried out a plan, as `stores/record.ts` does. */
function carryOut(plan: Compaction, stored: readonly StoredLines[], today: string, id: string): StoredLines[] {
  const snapshot = snapshotStatement(plan.snapshot, 'ana', id, `${today}T02:00:00.000Z`)
  const left = stored.filter(({ key }) => !plan.emptied.includes(key))
  return [...left, storedOn(today, [encodeStatement(snapshot), ...plan.kept], 'ringkas')]
}

test('a learner whose old entries are summed up has the same progress as before', () =>
  fc.assert(
    fc.property(storedDays, fc.constantFrom(...days), (stored, before) => {
      const plan = planCompaction(stored, 'ana', before)
      if (plan === undefined) return
      const after = carryOut(plan, stored, TODAY, uuid(1000))
      assert.deepEqual(progressOfLog(logOf(after)), progressOfLog(logOf(stored)))
    }),
  ))

test('summing up again on later days changes nothing either', () =>
  fc.assert(
    fc.property(storedDays, (stored) => {
      let held: readonly StoredLines[] = stored
      for (const [index, day] of ['2026-10-05', '2026-10-06', '2026-10-08', '2026-10-09'].entries()) {
        const plan = planCompaction(held, 'ana', day)
        if (plan !== undefined) held = carryOut(plan, held, day, uuid(1000 + index))
      }
      assert.deepEqual(progressOfLog(logOf(held)), progressOfLog(logOf(stored)))
    }),
  ))

test('nothing that cannot be read or understood is lost, and no other person loses an entry', () =>
  fc.assert(
    fc.property(storedDays, (stored) => {
      const plan = planCompaction(stored, 'ana', TODAY)
      if (plan === undefined) return
      const [before, after] = [logOf(stored), logOf(carryOut(plan, stored, TODAY, uuid(1000)))]
      assert.deepEqual(after.setAside, before.setAside)
      for (const [id, statement] of before.statements)
        if (statement.actor !== 'ana' || statement.verb === 'tinjau')
          assert.deepEqual(after.statements.get(id), statement)
    }),
  ))

test('what a newer version noted down is not summed up by one that does not understand it', () => {
  const review = encodeStatement({ ...answered('a', 2), verb: 'tinjau', rest: { laci: 3 } })
  const plan = planCompaction([storedOn(days[1], [encodeStatement(answered('a', 1)), review])], 'ana', TODAY)
  assert.deepEqual(plan?.kept, [review])
})

test('keys an open tab may still write to are never touched', () =>
  fc.assert(
    fc.property(storedDays, fc.constantFrom(...days), (stored, before) => {
      const plan = planCompaction(stored, 'ana', before)
      const open = stored.filter(({ day }) => day >= before)
      for (const { key } of open) assert.ok(plan === undefined || !plan.emptied.includes(key))
    }),
  ))

test('an entry that is stored twice, as after an interrupted tidying, counts once', () => {
  const line = encodeStatement(answered('a', 1))
  const plan = planCompaction([storedOn(days[0], [line]), storedOn(days[1], [line, line])], 'ana', TODAY)
  assert.equal(plan?.snapshot.answers['a']?.attempts, 1)
})

test('a hundred old answers become one entry', () => {
  const old = Array.from({ length: 100 }, (_, index) => encodeStatement(answered(`soal-${index % 9}`, index)))
  const plan = planCompaction([storedOn(days[1], old)], 'ana', TODAY)
  assert.deepEqual([plan?.kept, plan?.emptied], [[], [`jernih:/:ana:${days[1]}:a`]])
})

test('where there is nothing old, nothing is planned', () => {
  const line = encodeStatement(answered('a', 1))
  assert.equal(planCompaction([], 'ana', TODAY), undefined)
  assert.equal(planCompaction([storedOn(TODAY, [line])], 'ana', TODAY), undefined)
  assert.equal(planCompaction([storedOn(days[1], ['{}', newerLine('a')])], 'ana', TODAY), undefined)
  assert.equal(planCompaction([storedOn(days[1], [line])], 'budi', TODAY), undefined)
})

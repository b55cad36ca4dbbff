import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import {
  emptyLog,
  latestTime,
  logFromLines,
  mergeLogs,
  newStatements,
  withStatement,
} from '../../../../src/domain/record/log.ts'
import { answered, at, lines, newerLine, snapshotStatement, uuid } from './samples.ts'

/** Each run reads and compares whole logs, which takes its time. */
const runs = { numRuns: 40 }

test('merging the same record twice changes nothing', () =>
  fc.assert(
    fc.property(lines, (texts) => {
      const log = logFromLines(texts)
      assert.deepEqual(mergeLogs(log, log), log)
      assert.deepEqual(mergeLogs(log, emptyLog), log)
      assert.deepEqual(mergeLogs(emptyLog, log), log)
    }),
    runs,
  ))

test('two devices end up with the same record, whichever is merged into the other', () =>
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const [one, other] = [logFromLines(a), logFromLines(b)]
      assert.deepEqual(mergeLogs(one, other), mergeLogs(other, one))
    }),
    runs,
  ))

test('three devices end up with the same record in whatever order they meet', () =>
  fc.assert(
    fc.property(lines, lines, lines, (a, b, c) => {
      const [one, two, three] = [logFromLines(a), logFromLines(b), logFromLines(c)]
      assert.deepEqual(mergeLogs(mergeLogs(one, two), three), mergeLogs(one, mergeLogs(two, three)))
    }),
    runs,
  ))

test('merging records is the same as reading all their lines, in any order', () =>
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const merged = mergeLogs(logFromLines(a), logFromLines(b))
      assert.deepEqual(merged, logFromLines([...a, ...b]))
      assert.deepEqual(merged, logFromLines([...b, ...a].reverse()))
    }),
    runs,
  ))

test('a merge loses nothing: no statement, and no line that cannot be read', () =>
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const parts = [logFromLines(a), logFromLines(b)]
      const merged = mergeLogs(logFromLines(a), logFromLines(b))
      for (const { statements, setAside } of parts) {
        for (const id of statements.keys()) assert.ok(merged.statements.has(id))
        for (const [line, reason] of setAside) assert.equal(merged.setAside.get(line), reason)
      }
    }),
    runs,
  ))

test('a merge leaves both records as they were', () => {
  const [one, other] = [logFromLines([encodeStatement(answered('a', 1))]), logFromLines([newerLine('a')])]
  mergeLogs(one, other)
  assert.deepEqual([one.statements.size, one.setAside.size, other.statements.size, other.setAside.size], [1, 0, 0, 1])
})

test('a thousand answers given on two devices by turns are all there afterwards', () => {
  const all = Array.from({ length: 1000 }, (_, index) => answered(`soal-${index % 40}`, index))
  const onDevice = (turn: number) => all.filter((_, index) => index % 2 === turn).map(encodeStatement)
  const merged = mergeLogs(logFromLines(onDevice(1)), logFromLines(onDevice(0)))
  assert.equal(merged.statements.size, 1000)
  assert.deepEqual(merged, logFromLines(all.map(encodeStatement)))
})

test('unreadable and newer lines are set aside with the reason, once each, and empty lines do not count', () => {
  const log = logFromLines(['', '  ', '{"v":1,', newerLine('a'), '{}', '{"v":1,', newerLine('a')])
  assert.equal(log.statements.size, 0)
  assert.deepEqual(
    [...log.setAside],
    [
      ['{"v":1,', 'NOT_JSON'],
      [newerLine('a'), 'NEWER'],
      ['{}', 'NOT_A_STATEMENT'],
    ],
  )
})

test('a learner who does one more thing has one more statement', () => {
  const log = logFromLines([encodeStatement(answered('a', 1)), '{}'])
  const longer = withStatement(log, answered('b', 2))
  assert.equal(longer.statements.size, 2)
  assert.deepEqual(longer.setAside, log.setAside)
  assert.equal(log.statements.size, 1)
})

test('an import brings in only what was not there', () => {
  const [known, added] = [answered('a', 1), answered('b', 2)]
  const more = logFromLines([known, added].map(encodeStatement))
  assert.deepEqual(newStatements(logFromLines([encodeStatement(known)]), more), [added])
  assert.deepEqual(newStatements(more, more), [])
})

test('what an import writes down is what it shows: the next page finds the same record', () =>
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const [log, more] = [logFromLines(a), logFromLines(b)]
      const written = [...newStatements(log, more).map(encodeStatement), ...more.setAside.keys()]
      assert.deepEqual(logFromLines([...a, ...written]), mergeLogs(log, more))
    }),
    runs,
  ))

test("the latest time is the learner's own, the end of a snapshot included", () => {
  const snapshot = { until: at(9), answers: {}, reached: {}, completed: {} }
  const log = logFromLines(
    [answered('a', 5), answered('b', 3), answered('a', 20, {}, 'budi')].map((statement) => encodeStatement(statement)),
  )
  assert.equal(latestTime(log, 'ana'), at(5))
  assert.equal(latestTime(withStatement(log, snapshotStatement(snapshot, 'ana', uuid(1), at(2))), 'ana'), at(9))
  assert.equal(latestTime(log, 'citra'), undefined)
})

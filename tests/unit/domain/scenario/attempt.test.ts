import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { latestAttempts, sceneActivity } from '../../../../src/domain/record/attempts.ts'
import { planCompaction } from '../../../../src/domain/record/compact.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { logFromLines } from '../../../../src/domain/record/log.ts'
import { progressOf } from '../../../../src/domain/record/progress.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { readRecordFile, toXapiFile } from '../../../../src/domain/record/xapi.ts'
import { at, snapshotStatement, summedUp, uuid } from '../record/samples.ts'

interface Event {
  readonly scenario: 'apel' | 'dapur'
  readonly attempt: number
  readonly kind: 'start' | 'choose' | 'back' | 'end'
}

function statement({ scenario, attempt, kind }: Event, index: number, actor = 'ana'): Statement {
  const base = { id: uuid(index), actor, time: at(index), content: 'v1', registration: uuid(1000 + attempt) }
  const parent = `scenario:${scenario}`
  if (kind === 'start') return { ...base, verb: 'initialized', object: parent }
  if (kind === 'end') return { ...base, verb: 'completed', object: parent, result: { response: 'akhir' } }
  const object = sceneActivity(scenario, `adegan-${index}`)
  if (kind === 'back') return { ...base, verb: 'took-back', object, parent }
  return { ...base, verb: 'responded', object, parent, result: { response: `pilih-${index}`, success: true } }
}

/** What one learner did in two scenarios, one attempt after the other, in the order it happened. */
const histories = fc
  .array(
    fc.record({
      scenario: fc.constantFrom('apel' as const, 'dapur' as const),
      kind: fc.constantFrom('start' as const, 'choose' as const, 'choose' as const, 'back' as const, 'end' as const),
    }),
    { maxLength: 20 },
  )
  .map((events) => {
    const attempts = { apel: 100, dapur: 200 }
    return events.map((event, index) => {
      if (event.kind === 'start') attempts[event.scenario] += 1
      return statement({ ...event, attempt: attempts[event.scenario] }, index)
    })
  })

test('the attempt that counts is the latest, with its choices in order', () => {
  const events: readonly Event[] = [
    { scenario: 'apel', attempt: 1, kind: 'start' },
    { scenario: 'apel', attempt: 1, kind: 'choose' },
    { scenario: 'apel', attempt: 1, kind: 'end' },
    { scenario: 'apel', attempt: 2, kind: 'start' },
    { scenario: 'apel', attempt: 2, kind: 'choose' },
    { scenario: 'apel', attempt: 2, kind: 'back' },
    { scenario: 'apel', attempt: 2, kind: 'choose' },
  ]
  assert.deepEqual(latestAttempts(events.map((event, index) => statement(event, index))).get('apel'), {
    registration: uuid(1002),
    time: at(6),
    content: 'v1',
    moves: [
      { scene: 'adegan-4', choice: 'pilih-4', content: 'v1' },
      { scene: 'adegan-5', content: 'v1' },
      { scene: 'adegan-6', choice: 'pilih-6', content: 'v1' },
    ],
  })
})

test('the order in which statements are read does not matter', () =>
  fc.assert(
    fc.property(
      histories.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => assert.deepEqual(latestAttempts(shuffled), latestAttempts(all)),
    ),
  ))

test('summing up old statements loses nothing of the attempt under way', () =>
  fc.assert(
    fc.property(histories, fc.nat(20), (all, until) => {
      const later = all.filter(({ time }) => time > at(until))
      assert.deepEqual(latestAttempts([...summedUp(all, 'ana', at(until)), ...later]), latestAttempts(all))
    }),
  ))

test('compacting keeps the attempt and frees the room of its statements', () => {
  const all = [0, 1, 2, 3].map((index) =>
    statement({ scenario: 'apel', attempt: 1, kind: index === 0 ? 'start' : 'choose' }, index),
  )
  const stored = [{ key: 'kunci', day: '2026-10-05', lines: all.map(encodeStatement) }]
  const plan = planCompaction(stored, 'ana', '2026-10-06')
  assert.ok(plan !== undefined)
  assert.deepEqual(plan.kept, [])
  assert.deepEqual(latestAttempts([snapshotStatement(plan.snapshot, 'ana')]), latestAttempts(all))
})

test('a backup carries attempts to another device, by xAPI’s registration', () =>
  fc.assert(
    fc.property(histories, (all) => {
      fc.pre(all.length > 0)
      const file = toXapiFile(logFromLines(all.map(encodeStatement)))
      assert.match(file, /"registration"/)
      const log = readRecordFile(file)
      assert.ok(typeof log !== 'string')
      assert.deepEqual(latestAttempts(log.statements.values()), latestAttempts(all))
    }),
  ))

test('statements of other things, and broken ones, are no moves', () => {
  const base = { actor: 'ana', content: 'v1', registration: uuid(1) }
  const odd: readonly Statement[] = [
    { ...base, id: uuid(10), time: at(0), verb: 'responded', object: 'scene:tanpa-adegan', result: { response: 'a' } },
    { ...base, id: uuid(11), time: at(1), verb: 'responded', object: 'scene:apel/pagi' },
    { ...base, id: uuid(12), time: at(2), verb: 'answered', object: 'post:a', result: { success: true } },
    {
      id: uuid(13),
      actor: 'ana',
      time: at(3),
      verb: 'responded',
      object: 'scene:apel/pagi',
      result: { response: 'a' },
    },
  ]
  assert.equal(latestAttempts(odd).size, 0)
})

test('a story is completed by its end; posts are answered under names of their own', () => {
  const answered: Statement = {
    id: uuid(50),
    actor: 'ana',
    time: at(50),
    verb: 'answered',
    object: 'post:jejak-pertama',
    result: { success: false },
  }
  const { completed, answers } = progressOf([statement({ scenario: 'apel', attempt: 1, kind: 'end' }, 1), answered])
  assert.deepEqual([...completed.keys()], ['scenario:apel'])
  assert.deepEqual([...answers.keys()], ['post:jejak-pertama'])
})

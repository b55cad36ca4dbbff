import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  decidingStep,
  inquiryOf,
  readRuling,
  rulingText,
  type ToolFacts,
} from '../../../../src/domain/investigation/inquiry.ts'
import { ACTIONS, CATEGORIES, VERDICTS } from '../../../../src/domain/investigation/investigation.ts'
import { labKey, latestAttempts, RULING_MOVE } from '../../../../src/domain/record/attempts.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { summarise } from '../../../../src/domain/record/summarise.ts'

const tools: readonly ToolFacts[] = [
  { id: 'cari', minutes: 2, evidenceIds: ['bantahan'] },
  { id: 'domain', minutes: 3, evidenceIds: ['umur', 'bantahan'] },
  { id: 'tanya', minutes: 4, evidenceIds: [] },
]
const uses = (...ids: readonly string[]) => ({ moves: ids.map((scene) => ({ scene, choice: scene, content: 'v' })) })

test('each tool costs its minutes once, and each piece of evidence is noted once', () => {
  assert.deepEqual(inquiryOf(uses('domain', 'cari', 'domain'), tools), {
    used: ['domain', 'cari'],
    minutes: 5,
    found: ['umur', 'bantahan'],
    ruling: undefined,
  })
})

test('tools that an edit took away are left out, the others stay', () => {
  assert.deepEqual(inquiryOf(uses('dahulu', 'tanya'), tools).used, ['tanya'])
})

test('the first ruling counts, and nothing is found after it', () => {
  const moves = [
    ...uses('cari').moves,
    { scene: RULING_MOVE, choice: 'salah;tiruan;laporkan;bantahan', content: 'v' },
    { scene: RULING_MOVE, choice: 'benar;;bagikan;', content: 'v' },
    ...uses('domain').moves,
  ]
  const { used, ruling } = inquiryOf({ moves }, tools)
  assert.deepEqual(used, ['cari'])
  assert.deepEqual(ruling, { verdict: 'salah', category: 'tiruan', action: 'laporkan', evidenceId: 'bantahan' })
})

test('a ruling comes back as it was given', () => {
  const ruling = fc.record({
    verdict: fc.constantFrom(...VERDICTS),
    category: fc.constantFrom(undefined, ...CATEGORIES),
    action: fc.constantFrom(undefined, ...ACTIONS),
    evidenceId: fc.constantFrom(undefined, 'bantahan', 'a-1'),
  })
  fc.assert(fc.property(ruling, (given) => assert.deepEqual(readRuling(rulingText(given)), { ...given })))
})

test('what is no ruling is none, and unknown parts are dropped', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ruling = readRuling(text)
      assert.ok(ruling === undefined || VERDICTS.includes(ruling.verdict))
    }),
  )
  assert.deepEqual(readRuling('belum;karangan;lari;'), {
    verdict: 'belum',
    category: undefined,
    action: undefined,
    evidenceId: undefined,
  })
})

test('the deciding step is the first that shows what decides', () => {
  assert.equal(decidingStep(tools, ['umur']), 'domain')
  assert.equal(decidingStep(tools, ['bantahan']), 'cari')
  assert.equal(decidingStep(tools, ['tiada']), undefined)
})

const REGISTRATION = '00000000-0000-4000-8000-000000000001'
function statement(index: number, part: Pick<Statement, 'verb' | 'object'> & Partial<Statement>): Statement {
  return {
    id: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`,
    actor: 'a',
    time: `2026-11-21T08:00:0${index}.000Z`,
    content: 'v1',
    registration: REGISTRATION,
    ...part,
  }
}
const played = [
  statement(0, { verb: 'initialized', object: 'lab:rekrutmen' }),
  statement(1, { verb: 'responded', object: 'tool:rekrutmen/domain', result: { response: 'domain' } }),
  statement(2, { verb: 'responded', object: 'tool:rekrutmen/cari', result: { response: 'cari' } }),
  statement(3, {
    verb: 'answered',
    object: 'lab:rekrutmen',
    result: { response: 'salah;tiruan;laporkan;umur', success: true },
  }),
  statement(4, { verb: 'completed', object: 'lab:rekrutmen' }),
]

test('a lab stands where the record says, whatever order its statements come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(played, { minLength: played.length }), (shuffled) => {
      const attempt = latestAttempts(shuffled).get(labKey('rekrutmen'))
      assert.ok(attempt)
      const { used, ruling } = inquiryOf(attempt, tools)
      assert.deepEqual(used, ['domain', 'cari'])
      assert.equal(ruling?.verdict, 'salah')
    }),
  )
})

test('it still stands there when a snapshot has taken the place of its statements', () => {
  const until = '2026-11-21T08:00:04.000Z'
  const snapshot = summarise(played, 'a', until)
  assert.ok(snapshot)
  const cover: Statement = { id: '~', actor: 'a', verb: 'snapshot', object: 'record:a', time: until, snapshot }
  const attempt = latestAttempts([cover]).get(labKey('rekrutmen'))
  assert.deepEqual(inquiryOf(attempt ?? { moves: [] }, tools).ruling?.evidenceId, 'umur')
})

test('a lab begun anew starts with nothing found', () => {
  const again = statement(9, {
    verb: 'initialized',
    object: 'lab:rekrutmen',
    registration: '00000000-0000-4000-8000-000000000002',
  })
  const attempt = latestAttempts([...played, again]).get(labKey('rekrutmen'))
  assert.deepEqual(inquiryOf(attempt ?? { moves: [] }, tools), { used: [], minutes: 0, found: [], ruling: undefined })
})

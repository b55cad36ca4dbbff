import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { calibration, sureErrors } from '../../../../src/domain/record/calibration.ts'
import { planCompaction } from '../../../../src/domain/record/compact.ts'
import { unitState } from '../../../../src/domain/record/completion.ts'
import { decodeStatement } from '../../../../src/domain/record/decode.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { logFromLines } from '../../../../src/domain/record/log.ts'
import { readRecordFile, toXapiFile } from '../../../../src/domain/record/xapi.ts'
import { progressOfLog } from './samples.ts'

/**
 * A record as version 1 wrote it: a phone (5b1e…) whose first days are summed up in a snapshot, and an office computer
 * (c40f…). Never change the file: learners hold records like it. A new version of the record adds a file of its own.
 */
const text = readFileSync(new URL('../../../fixtures/catatan/v1.jsonl', import.meta.url), 'utf8')
const lines = text.split('\n').filter((line) => line !== '')
const log = logFromLines(lines)

test('a record of version 1 is read whole', () => {
  assert.equal(lines.length, 20)
  assert.deepEqual([log.statements.size, log.setAside.size], [20, 0])
  const verbs = new Set([...log.statements.values()].map(({ verb }) => verb))
  assert.deepEqual(verbs, new Set(['answered', 'experienced', 'completed', 'snapshot', 'tinjau']))
})

test('a record of version 1 is written again as it was', () => {
  for (const line of lines) {
    const decoded = decodeStatement(line)
    assert.ok(decoded.kind === 'read')
    assert.deepEqual(JSON.parse(encodeStatement(decoded.value)), JSON.parse(line))
  }
})

test('a record of version 1 amounts to what it always did', () => {
  const { answers, reached, completed } = progressOfLog(log)
  assert.deepEqual(
    Object.fromEntries(
      [...answers].map(([id, { attempts, first, last }]) => [id, [attempts, first.success, last.success]]),
    ),
    {
      'pembuka-dilema': [2, false, true],
      'jejak-teman-dekat': [2, false, true],
      'jejak-tutup-akun': [1, true, true],
      'jejak-nama-samaran': [1, true, true],
      'jejak-tanya-jawab': [1, true, true],
      'jejak-jaga-pasar': [2, false, false],
      'jejak-ralat': [1, true, true],
      'jejak-cari-nama': [1, false, false],
      'posyandu-yang-keluar': [1, true, true],
      'posyandu-satu-jam': [1, false, false],
      'posyandu-jawab-warga': [1, true, true],
      'akun-pesan-berantai': [2, false, true],
    },
  )
  assert.deepEqual(answers.get('akun-pesan-berantai')?.last, {
    success: true,
    time: '2026-10-08T22:05:31.118Z',
    certainty: 2,
  })
  assert.deepEqual(
    reached,
    new Map([
      ['lesson:pembuka/selamat-datang', '2026-10-02T04:15:00.000Z'],
      ['lesson:etika-digital/jejak', '2026-10-05T01:31:10.300Z'],
      ['case:tangkapan-layar-posyandu', '2026-10-06T02:51:47.000Z'],
    ]),
  )
  assert.deepEqual(
    completed,
    new Map([
      ['lesson:pembuka/selamat-datang', '2026-10-02T04:15:00.001Z'],
      ['module:pembuka', '2026-10-02T04:15:00.002Z'],
      ['lesson:etika-digital/jejak', '2026-10-05T01:31:10.301Z'],
      ['case:tangkapan-layar-posyandu', '2026-10-06T02:51:47.001Z'],
    ]),
  )
})

test('a learner with a record of version 1 still sees what was done and how sure the answers were', () => {
  const progress = progressOfLog(log)
  assert.equal(
    unitState(progress, { kind: 'lesson', id: 'etika-digital/jejak', items: [{ id: 'not-written-yet' }] }),
    'done',
  )
  assert.equal(
    unitState(progress, { kind: 'lesson', id: 'etika-digital/akun-pribadi', items: [{ id: 'akun-pesan-berantai' }] }),
    'started',
  )
  assert.deepEqual(
    calibration(progress).map(({ count, right }) => [count, right]),
    [
      [1, 0],
      [1, 1],
      [5, 2],
    ],
  )
  assert.deepEqual(sureErrors(progress).toSorted(), ['jejak-jaga-pasar', 'posyandu-satu-jam'])
})

test('a record of version 1 can be backed up, restored and summed up', () => {
  assert.deepEqual(readRecordFile(text), log)
  assert.deepEqual(readRecordFile(toXapiFile(log)), log)
  const stored = [{ key: 'jernih:/:5b1e0c7a93d4:2026-10-09:a', day: '2026-10-09', lines }]
  const plan = planCompaction(stored, '5b1e0c7a93d4', '2026-10-10')
  assert.equal(plan?.snapshot.until, '2026-10-09T07:45:59.000Z')
  assert.equal(plan?.snapshot.answers['pembuka-dilema']?.attempts, 2)
  assert.deepEqual(
    plan?.kept,
    lines.filter((line) => line.includes('"c40f2d8816ae"') || line.includes('"tinjau"')),
  )
})

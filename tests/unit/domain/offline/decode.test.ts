import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { decodeFromWorker } from '../../../../src/domain/offline/decode-from-worker.ts'
import { decodePack } from '../../../../src/domain/offline/decode-pack.ts'
import { decodeToWorker } from '../../../../src/domain/offline/decode-to-worker.ts'
import type { FromWorker, ToWorker } from '../../../../src/domain/offline/messages.ts'
import { packs } from './samples.ts'

const toWorker: ToWorker[] = [
  { type: 'resume', alone: true },
  { type: 'resume', alone: false },
  { type: 'status' },
  { type: 'start' },
  { type: 'pause' },
  { type: 'remove' },
  { type: 'take-over' },
  { type: 'take-over-if-idle' },
  { type: 'stand-down' },
]
const fromWorker: FromWorker[] = [
  { type: 'busy?' },
  { type: 'still-waiting' },
  { type: 'stale' },
  { type: 'state', state: { kind: 'unknown' } },
  { type: 'state', state: { kind: 'absent', bytes: 1 } },
  { type: 'state', state: { kind: 'downloading', bytesDone: 1, bytes: 2, filesDone: 3, files: 4 } },
  { type: 'state', state: { kind: 'paused', bytesDone: 1, bytes: 2 } },
  { type: 'state', state: { kind: 'waiting', reason: 'update', bytesDone: 1, bytes: 2 } },
  { type: 'state', state: { kind: 'ready', bytes: 1 } },
  { type: 'state', state: { kind: 'failed', reason: 'quota', path: null } },
]

test('every message arrives as it was sent', () => {
  for (const message of toWorker) assert.deepEqual(decodeToWorker(structuredClone(message)), message)
  for (const message of fromWorker) assert.deepEqual(decodeFromWorker(structuredClone(message)), message)
})

test('what only looks like a message is none', () => {
  const odd = [
    null,
    'start',
    ['start'],
    { type: 'begin' },
    { type: 'state' },
    { type: 'state', state: { kind: 'ready' } },
    { type: 'state', state: { kind: 'absent', bytes: '1' } },
    { type: 'state', state: { kind: 'toString' } },
    { type: 'state', state: { kind: 'failed', reason: 'network' } },
    { type: 'state', state: { kind: 'waiting', reason: 'quota', bytesDone: 1, bytes: 2 } },
  ]
  for (const data of odd) {
    assert.equal(decodeToWorker(data), undefined)
    assert.equal(decodeFromWorker(data), undefined)
  }
  assert.deepEqual(decodeToWorker({ type: 'resume', alone: 'yes' }), { type: 'resume', alone: false })
})

test('nothing makes a decoder throw', () =>
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      decodeToWorker(data)
      decodeFromWorker({ type: 'state', state: data })
      decodePack('v', data)
    }),
  ))

test('a list comes back from its text', () =>
  fc.assert(
    fc.property(packs, ({ version, files }) => {
      assert.deepEqual(decodePack(version, JSON.parse(JSON.stringify(files))), { version, files })
    }),
  ))

test('a list with one odd entry is no list', () => {
  assert.equal(decodePack('v', [{ path: 'a/', hash: 'h', bytes: 1, gzip: 1 }]), undefined)
  assert.equal(decodePack('v', {}), undefined)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { describeOffline, type OfflineFacts, type OfflineState } from '../../../../src/domain/offline/state.ts'

const half = { filesDone: 1, files: 2, bytesDone: 10, bytes: 25, bytesStored: 30 }
const whole = { filesDone: 2, files: 2, bytesDone: 25, bytes: 25, bytesStored: 70 }
const idle: OfflineFacts = { progress: half, choice: 'none', isRunning: false, setback: undefined }
const lost = { reason: 'network', path: 'a/' } as const
const full = { reason: 'quota', path: null } as const

const cases: [what: string, facts: OfflineFacts, state: OfflineState][] = [
  ['not begun: what it would cost', idle, { kind: 'absent', bytes: 15 }],
  ['removed', { ...idle, choice: 'removed', setback: lost }, { kind: 'absent', bytes: 15 }],
  ['running', { ...idle, isRunning: true }, { kind: 'downloading', bytesDone: 10, bytes: 25, filesDone: 1, files: 2 }],
  ['paused', { ...idle, choice: 'paused', setback: full }, { kind: 'paused', bytesDone: 10, bytes: 25 }],
  ['connection lost', { ...idle, setback: lost }, { kind: 'waiting', reason: 'network', bytesDone: 10, bytes: 25 }],
  ['device full', { ...idle, choice: 'wanted', setback: full }, { kind: 'failed', reason: 'quota', path: null }],
  ['complete, whatever was said', { ...idle, progress: whole, choice: 'removed' }, { kind: 'ready', bytes: 70 }],
]
for (const [what, facts, state] of cases) test(what, () => assert.deepEqual(describeOffline(facts), state))

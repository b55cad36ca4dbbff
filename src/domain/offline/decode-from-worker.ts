import { hasFields } from './fields.ts'
import type { FromWorker } from './messages.ts'
import type { FailureReason, OfflineState, WaitReason } from './state.ts'

/** Numbers each state carries. A record, so that a new state cannot be forgotten here. */
const numbers: Readonly<Record<OfflineState['kind'], readonly string[]>> = {
  unknown: [],
  unsupported: [],
  absent: ['bytes'],
  downloading: ['bytesDone', 'bytes', 'filesDone', 'files'],
  paused: ['bytesDone', 'bytes'],
  waiting: ['bytesDone', 'bytes'],
  ready: ['bytes'],
  failed: [],
}

const reasons: Readonly<Record<'waiting' | 'failed', readonly (FailureReason | WaitReason)[]>> = {
  waiting: ['network', 'update'],
  failed: ['quota', 'server-changed', 'storage'],
}

/** A worker's message; undefined for anything else, as a newer worker may say what this page does not know. Never throws. */
export function decodeFromWorker(data: unknown): FromWorker | undefined {
  if (!hasFields(data)) return undefined
  const { type, state } = data
  if (type === 'busy?' || type === 'still-waiting' || type === 'stale') return { type }
  return type === 'state' && isState(state) ? { type, state } : undefined
}

function isState(state: unknown): state is OfflineState {
  if (!hasFields(state)) return false
  const { kind, reason } = state
  if ((kind === 'waiting' || kind === 'failed') && !reasons[kind].some((known) => known === reason)) return false
  return Object.entries(numbers).some(
    ([name, fields]) => name === kind && fields.every((field) => typeof state[field] === 'number'),
  )
}

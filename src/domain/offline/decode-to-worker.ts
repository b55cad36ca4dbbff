import { hasFields } from './fields.ts'
import type { ToWorker } from './messages.ts'

const plain: readonly Exclude<ToWorker, { alone: boolean }>['type'][] = [
  'status',
  'start',
  'pause',
  'remove',
  'take-over',
  'take-over-if-idle',
  'stand-down',
]

/** A message to a worker; undefined for anything else, since any script of the origin may send things. Never throws. */
export function decodeToWorker(data: unknown): ToWorker | undefined {
  if (!hasFields(data)) return undefined
  if (data['type'] === 'resume') return { type: 'resume', alone: data['alone'] === true }
  const type = plain.find((known) => known === data['type'])
  return type === undefined ? undefined : { type }
}

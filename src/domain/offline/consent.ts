import { hasFields } from './fields.ts'

/** What the learner said about keeping the whole course here. 'none': not asked, so it depends on the connection. */
export type PackChoice = 'none' | 'wanted' | 'paused' | 'removed'

/** Whether the pack may be downloaded now. @param alone whether it may start without the learner's word */
export function mayDownload(choice: PackChoice, alone: boolean): boolean {
  return choice === 'wanted' || (choice === 'none' && alone)
}

const SLOW = ['slow-2g', '2g', '3g']

/**
 * Whether the pack may start without asking: not when the learner saves data, nor on a slow connection.
 * @param connection `navigator.connection`, where there is one; browsers that tell nothing count as fast. Never throws.
 */
export function shouldStartAlone(connection: unknown): boolean {
  if (!hasFields(connection)) return true
  return connection['saveData'] !== true && !SLOW.includes(String(connection['effectiveType']))
}

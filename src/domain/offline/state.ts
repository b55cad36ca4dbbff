import type { PackChoice } from './consent.ts'
import type { PackProgress } from './pack-progress.ts'

/**
 * Why the pack cannot be completed. `quota`: the device has no room. `server-changed`: the server's copy of a file is not
 * the one of this version (a newer one was deployed, or something on the way alters files). `storage`: the browser refused.
 */
export type FailureReason = 'quota' | 'server-changed' | 'storage'

/** What an interrupted download waits for: a connection, or a newer version that is here and will fetch the rest. */
export type WaitReason = 'network' | 'update'

/** How far the course can be used without a connection. Sizes in bytes; all are download sizes but `ready`'s. */
export type OfflineState =
  /** Not known yet: the worker has not answered. */
  | { readonly kind: 'unknown' }
  /** No worker here: no secure context, an old browser, blocked storage. */
  | { readonly kind: 'unsupported' }
  /** Not all here, and nothing is fetched until the learner asks. `bytes` is what is still to be downloaded. */
  | { readonly kind: 'absent'; readonly bytes: number }
  | {
      readonly kind: 'downloading'
      readonly bytesDone: number
      readonly bytes: number
      readonly filesDone: number
      readonly files: number
    }
  | { readonly kind: 'paused'; readonly bytesDone: number; readonly bytes: number }
  /** Interrupted; goes on by itself. */
  | { readonly kind: 'waiting'; readonly reason: WaitReason; readonly bytesDone: number; readonly bytes: number }
  /** All here. `bytes` is the room it takes on the device. */
  | { readonly kind: 'ready'; readonly bytes: number }
  /** `path` is the file that showed it, see {@link PackFile.path}; null when no one file did. */
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly path: string | null }

/** What interrupted a download. */
export type Setback = { readonly reason: FailureReason | WaitReason; readonly path: string | null }

/** Facts the worker knows. */
export interface OfflineFacts {
  readonly progress: PackProgress
  readonly choice: PackChoice
  readonly isRunning: boolean
  /** What stopped the last run, if anything did. */
  readonly setback: Setback | undefined
}

/** The state these facts amount to. */
export function describeOffline({ progress, choice, isRunning, setback }: OfflineFacts): OfflineState {
  const { bytesDone, bytes, filesDone, files, bytesStored } = progress
  if (filesDone === files) return { kind: 'ready', bytes: bytesStored }
  if (isRunning) return { kind: 'downloading', bytesDone, bytes, filesDone, files }
  if (choice === 'paused') return { kind: 'paused', bytesDone, bytes }
  if (choice === 'removed' || setback === undefined) return { kind: 'absent', bytes: bytes - bytesDone }
  const { reason, path } = setback
  return reason === 'network' || reason === 'update'
    ? { kind: 'waiting', reason, bytesDone, bytes }
    : { kind: 'failed', reason, path }
}

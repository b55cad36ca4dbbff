import type { FailureReason, WaitReason } from '../domain/offline/state.ts'

/** Why a file could not be brought to the device; `aborted` when the worker itself gave up on it. */
export class Trouble extends Error {
  // `declare`: older targets would need three helper functions to define fields that the constructor sets anyway.
  declare readonly reason: FailureReason | 'network' | 'aborted'
  declare readonly path: string | null

  constructor(reason: Trouble['reason'], path: string | null, cause?: unknown) {
    super(path === null ? reason : `${reason}: ${path}`, { cause })
    this.reason = reason
    this.path = path
  }
}

/** Whether waiting will not mend it. */
export function isFailure(reason: FailureReason | WaitReason | 'aborted'): reason is FailureReason {
  return reason === 'quota' || reason === 'server-changed' || reason === 'storage'
}

/** Any error as a Trouble; what we did not foresee comes from the browser's storage. */
export function toTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  return new Trouble(isFull ? 'quota' : 'storage', null, error)
}

/** What a learner can do about the offline copy. Import it lazily, on the page or the click that needs it. */
import type { ToWorker } from '../domain/offline/messages.ts'
import { tellWorker, workerRegistration } from './offline.ts'

/** Downloads the course pack, whatever the connection. */
export const startPack = (): void => tellWorker({ type: 'start' })

/** Stops the download; what is here stays. */
export const pausePack = (): void => tellWorker({ type: 'pause' })

/** Deletes the course pack; it does not start by itself again. Pages opened from now on are kept. */
export const removePack = (): void => tellWorker({ type: 'remove' })

/** Has the worker tell the state once more, into `offline`. */
export const refreshOffline = (): void => tellWorker({ type: 'status' })

/**
 * Changes to the version that waits, for all tabs, and reloads this one. Other tabs keep what they show, and get the new
 * version with their next page.
 */
export function takeOver(): void {
  const next = workerRegistration()?.waiting
  if (!next) {
    location.reload()
    return
  }
  next.addEventListener('statechange', () => next.state === 'activated' && location.reload())
  next.postMessage({ type: 'take-over' } satisfies ToWorker)
}

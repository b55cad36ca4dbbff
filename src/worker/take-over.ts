import type { FromWorker, ToWorker } from '../domain/offline/messages.ts'
import type { Parts } from './parts.ts'
import type { ExtendableMessageEvent } from './scope.ts'

let takingOver: Promise<void> | undefined

/**
 * Lets this waiting version replace the active one, in all tabs at once. Several tabs may ask; a second call to stand down
 * would wake the active worker just as the browser has stopped it, and the change would wait until it is idle for long.
 */
export function takeOver(parts: Parts): Promise<void> {
  takingOver ??= replaceActive(parts)
  return takingOver
}

async function replaceActive({ worker }: Parts): Promise<void> {
  // The browser lets the active worker finish what it waits for first, which a download can draw out for minutes.
  worker.registration.active?.postMessage({ type: 'stand-down' } satisfies ToWorker)
  await worker.skipWaiting()
}

/** The same, without the learner's word: only while no open page has anything under way. */
export async function takeOverIfIdle(parts: Parts, asker: ExtendableMessageEvent['source']): Promise<void> {
  if (await parts.pages.areIdle()) return takeOver(parts)
  asker?.postMessage({ type: 'still-waiting' } satisfies FromWorker)
}

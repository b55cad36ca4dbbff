/** Every page ships this file: keep it tiny. What only a click needs is in `offline-controls.ts`. */
import { atom } from 'nanostores'
import { shouldStartAlone } from '../domain/offline/consent.ts'
import { decodeFromWorker } from '../domain/offline/decode-from-worker.ts'
import type { ToWorker } from '../domain/offline/messages.ts'
import type { OfflineState } from '../domain/offline/state.ts'

/** How far the course is on this device. */
export const offline = atom<OfflineState>({ kind: 'unknown' })
/** A new version is here and waits, since something is under way: offer it when that is done. */
export const updateReady = atom(false)
/** A part of this page can no longer be had, its version is gone: offer to reload. */
export const stale = atom(false)

export interface WorkerOptions {
  /** Whether the course pack may start by itself on a good connection; true unless said otherwise. */
  readonly autoStart?: boolean
}

/** Silence after which a download is asked to go on, in ms: the browser may have stopped the worker. */
const NUDGE_MS = 30_000

const busyReasons = new Set<string>()
let registration: ServiceWorkerRegistration | undefined
let mayAutoStart = true
let nudge: ReturnType<typeof setTimeout> | undefined

/**
 * Says that something is under way (a quiz, a story) that a change of version should not come between.
 * @param reason tells one piece of work from another on the same page
 */
export function setBusy(reason: string, busy: boolean): void {
  if (busy) busyReasons.add(reason)
  else if (busyReasons.delete(reason) && busyReasons.size === 0) offerTakeOver()
}

/** The page's registration; undefined until the worker is registered, and where there can be none. */
export const workerRegistration = (): ServiceWorkerRegistration | undefined => registration

/** Says something to the worker that serves pages; nothing happens where there is none. */
export function tellWorker(message: ToWorker): void {
  registration?.active?.postMessage(message)
}

/**
 * Registers the worker once the page is loaded and idle, and has it go on with what is under way. Never throws; where no
 * worker is possible `offline` becomes `unsupported`.
 * @param scopeUrl the site's base, with or without its closing slash
 */
export function registerWorker(scopeUrl: string, { autoStart = true }: WorkerOptions = {}): void {
  mayAutoStart = autoStart
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(begin) : setTimeout(begin, 500))
  const begin = () => void register(scopeUrl.replace(/\/?$/, '/')).catch(() => offline.set({ kind: 'unsupported' }))
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle)
}

async function register(scope: string) {
  // Missing outside secure contexts, and forbidden in some frames: both end in the catch above.
  const workers = navigator.serviceWorker
  workers.addEventListener('message', hear)
  workers.addEventListener('controllerchange', () => {
    updateReady.set(false)
    resume()
  })
  workers.startMessages()
  const mine = await workers.register(`${scope}sw.js`, { scope })
  registration = mine
  const follow = () => {
    const next = mine.installing
    next?.addEventListener('statechange', () => next.state === 'installed' && offerTakeOver())
  }
  mine.addEventListener('updatefound', follow)
  follow()
  offerTakeOver()
  addEventListener('online', resume)
  resume()
}

function hear({ data, ports }: MessageEvent) {
  const message = decodeFromWorker(data)
  if (message?.type === 'busy?') ports[0]?.postMessage(busyReasons.size > 0)
  if (message?.type === 'still-waiting') updateReady.set(true)
  if (message?.type === 'stale') stale.set(true)
  if (message?.type !== 'state') return
  const { state } = message
  offline.set(state)
  clearTimeout(nudge)
  if (state.kind === 'downloading' || (state.kind === 'waiting' && state.reason === 'network'))
    nudge = setTimeout(resume, NUDGE_MS)
}

function resume() {
  const worker = registration?.active
  // A version that is just taking over is not ready to go on: pages are handed to it before it has set itself up.
  if (worker?.state === 'activating') return worker.addEventListener('statechange', resume, { once: true })
  const connection = 'connection' in navigator ? navigator.connection : undefined
  tellWorker({ type: 'resume', alone: mayAutoStart && shouldStartAlone(connection) })
}

/** Asks a waiting version to take over, which it does if no tab is busy. On a first visit there is nothing to take over. */
function offerTakeOver() {
  if (registration?.active) registration.waiting?.postMessage({ type: 'take-over-if-idle' } satisfies ToWorker)
}

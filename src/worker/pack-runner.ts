import { mayDownload } from '../domain/offline/consent.ts'
import { nearestFirst } from '../domain/offline/nearest-first.ts'
import { fileKey } from '../domain/offline/pack.ts'
import { packProgress } from '../domain/offline/pack-progress.ts'
import { describeOffline, type OfflineState, type Setback } from '../domain/offline/state.ts'
import { download } from './download.ts'
import { inLanes } from './in-lanes.ts'
import { lookForUpdate } from './look-for-update.ts'
import type { Parts } from './parts.ts'
import { isFailure, toTrouble } from './trouble.ts'

const LANES = 4
/** Least time between two progress messages, in ms. */
const TELL_MS = 200

const updateIsHere: Setback = { reason: 'update', path: null }
const isOffline: Setback = { reason: 'network', path: null }

/** Brings the rest of the course here. Each promise settles when the work is done, so that a worker can be kept alive for it. */
export interface PackRunner {
  resume(alone: boolean): Promise<void>
  start(): Promise<void>
  pause(): Promise<void>
  remove(): Promise<void>
  /** Tells every page the state. */
  tell(): Promise<void>
  /** Breaks off a download in favour of a newer version, which will go on with it. */
  standDown(): Promise<void>
}

interface Run {
  readonly done: Promise<void>
  readonly abort: AbortController
  /** Keys of what is here, counted along: asking the browser's cache for them takes long. */
  readonly held: Promise<Set<string>>
}

export function createPackRunner({ worker, site, files, meta, pages }: Parts): PackRunner {
  let running: Run | undefined
  let setback: Setback | undefined
  let toldAt = 0
  let telling: Promise<void> = Promise.resolve()

  const heldKeys = async () => new Set((await files.held()).map(fileKey))

  /** In turn, or an older state could arrive after a newer one. */
  function tell() {
    toldAt = Date.now()
    telling = telling.then(async () => pages.tell({ type: 'state', state: await state() })).catch(() => undefined)
    return telling
  }

  async function state(): Promise<OfflineState> {
    try {
      const progress = packProgress(await files.pack(), await (running?.held ?? heldKeys()))
      return describeOffline({
        progress,
        choice: (await meta.read()).choice,
        isRunning: running !== undefined,
        setback,
      })
    } catch (error) {
      const { reason, path } = toTrouble(error)
      // Without the list there is no telling how much is missing; it comes with the next connection.
      return isFailure(reason) ? { kind: 'failed', reason, path } : { kind: 'unknown' }
    }
  }

  /** One run at a time: whoever asks during one waits for the same. */
  function run(): Promise<void> {
    if (running) return running.done
    // With a newer version here the rest of this one would be thrown away, if the server still has it at all.
    setback = worker.registration.waiting ? updateIsHere : worker.navigator.onLine ? undefined : isOffline
    if (setback) return Promise.resolve()
    const abort = new AbortController()
    const held = heldKeys()
    const done = fetchMissing(held, abort.signal)
      .catch(async (error: unknown) => {
        const { reason, path } = toTrouble(error)
        if (reason === 'aborted') return
        setback = { reason, path }
        if (reason === 'server-changed') await lookForUpdate(worker.registration)
      })
      .then(() => {
        running = undefined
      })
    running = { done, abort, held }
    return done
  }

  async function fetchMissing(counting: Promise<Set<string>>, signal: AbortSignal) {
    const held = await counting
    const missing = (await files.pack()).files.filter((file) => !held.has(fileKey(file)))
    await inLanes(nearestFirst(missing, await pages.paths()), LANES, async (file) => {
      // A page that was opened meanwhile is here already.
      if (!(await files.read(file))) await files.keep(file, await download(site, file, { signal }))
      held.add(fileKey(file))
      if (Date.now() - toldAt >= TELL_MS) await tell()
    })
  }

  async function stop(why?: Setback) {
    setback = why
    running?.abort.abort()
    await running?.done
  }

  async function runAndTell() {
    const done = run()
    await tell()
    await done
    await tell()
  }

  return {
    tell,
    standDown: () => stop(updateIsHere),
    resume: async (alone) => {
      if (!mayDownload((await meta.read()).choice, alone)) await stop()
      // A full device would only fail again, on every page.
      else if (setback === undefined || !isFailure(setback.reason)) return runAndTell()
      await tell()
    },
    start: async () => {
      await meta.change({ choice: 'wanted' })
      await runAndTell()
    },
    pause: async () => {
      await meta.change({ choice: 'paused' })
      await stop()
      await tell()
    },
    remove: async () => {
      await stop()
      const spare = new Set((await files.pack()).files.filter((file) => !file.shell).map((file) => file.path))
      await files.drop((await files.held()).filter((file) => spare.has(file.path)))
      await meta.change({ choice: 'removed' }) // now that there is room to write it
      await tell()
    },
  }
}

import { isCovered, snapshotsByActor } from './snapshot.ts'
import { activity, type Statement } from './statement.ts'

/** One thing a learner did in a scenario. */
export interface Move {
  /** The scene it was done in. */
  readonly scene: string
  /** Id of the choice that was taken; missing where the last one was taken back. */
  readonly choice?: string
  /** Version of the scenario then. */
  readonly content: string
}

/** One time a learner plays a scenario, from its start. */
export interface Attempt {
  /** xAPI's registration: a UUID that all its statements share. */
  readonly registration: string
  /** ISO time of its last move, or of its start. */
  readonly time: string
  /** Version of the scenario at its start. */
  readonly content: string
  /** In the order they were made. */
  readonly moves: readonly Move[]
}

/** The scene part of a scene's activity id `scene:<scenario>/<scene>`, and its scenario. */
function sceneOf(object: string): { readonly scenarioId: string; readonly sceneId: string } | undefined {
  const [, scenarioId, sceneId] = /^scene:([^/]+)\/(.+)$/.exec(object) ?? []
  return scenarioId !== undefined && sceneId !== undefined ? { scenarioId, sceneId } : undefined
}

/** Activity id of a scene. */
export function sceneActivity(scenarioId: string, sceneId: string): string {
  return activity('scene', `${scenarioId}/${sceneId}`)
}

/**
 * The latest attempt at each scenario, by scenario id. A fold over the record: what a snapshot covers comes from the snapshot,
 * and the order of statements does not matter.
 */
export function latestAttempts(statements: Iterable<Statement>): ReadonlyMap<string, Attempt> {
  const all = [...statements]
  const snapshots = snapshotsByActor(all)
  const attempts = new Map<string, { scenarioId: string; attempt: Attempt }>()
  const grow = (scenarioId: string, more: Attempt) => {
    const known = attempts.get(more.registration)?.attempt
    const attempt: Attempt =
      known === undefined
        ? more
        : {
            ...known,
            content: known.content || more.content,
            time: later(known.time, more.time),
            moves: [...known.moves, ...more.moves],
          }
    attempts.set(more.registration, { scenarioId, attempt })
  }
  for (const { snapshot } of snapshots.values())
    for (const [scenarioId, attempt] of Object.entries(snapshot?.attempts ?? {})) grow(scenarioId, attempt)
  const open = all.filter((one) => one.registration !== undefined && !isCovered(one, snapshots))
  for (const { verb, object, time, content = '', registration, result } of open.sort(byTime)) {
    if (registration === undefined) continue
    if (verb === 'initialized' && object.startsWith('scenario:'))
      grow(object.slice('scenario:'.length), { registration, time, content, moves: [] })
    const place = verb === 'responded' || verb === 'took-back' ? sceneOf(object) : undefined
    if (place === undefined) continue
    const choice = verb === 'responded' ? result?.response : undefined
    if (verb === 'responded' && choice === undefined) continue
    const move = { scene: place.sceneId, content, ...(choice === undefined ? {} : { choice }) }
    grow(place.scenarioId, { registration, time, content: '', moves: [move] })
  }
  const latest = new Map<string, Attempt>()
  for (const { scenarioId, attempt } of attempts.values()) {
    const known = latest.get(scenarioId)
    if (known === undefined || isLater(attempt, known)) latest.set(scenarioId, attempt)
  }
  return latest
}

const later = (a: string, b: string) => (a < b ? b : a)

/** Ties between devices go to the greater id, so that the order of merging never matters. */
function isLater(a: Attempt, b: Attempt): boolean {
  return a.time === b.time ? a.registration > b.registration : a.time > b.time
}

function byTime(a: Statement, b: Statement): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1
  return a.id < b.id ? -1 : 1
}

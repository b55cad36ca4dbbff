import { isCovered, snapshotsByActor } from './snapshot.ts'
import { activity, type Statement } from './statement.ts'

/** One thing a learner did in a scenario or a lab. */
export interface Move {
  /** The scene it was done in; in a lab the tool that was used, or that the ruling was given. */
  readonly scene: string
  /** Id of the choice that was taken, or a ruling; missing where the last choice was taken back. */
  readonly choice?: string
  /** Version of it then. */
  readonly content: string
}

/** One time a learner plays a scenario or works on a lab, from its start. */
export interface Attempt {
  /** xAPI's registration: a UUID that all its statements share. */
  readonly registration: string
  /** ISO time of its last move, or of its start. */
  readonly time: string
  /** Version of it at its start. */
  readonly content: string
  /** In the order they were made. */
  readonly moves: readonly Move[]
}

/** Where a move was made: a scene `scene:<scenario>/<scene>` or a tool `tool:<lab>/<tool>`, and the key of what it is part of. */
function placeOf(object: string): { readonly key: string; readonly part: string } | undefined {
  const [, kind, id, part] = /^(scene|tool):([^/]+)\/(.+)$/.exec(object) ?? []
  if (id === undefined || part === undefined) return undefined
  return { key: kind === 'tool' ? labKey(id) : id, part }
}

/** Key of a lab among attempts; scenarios have their ids alone. */
export function labKey(labId: string): string {
  return activity('lab', labId)
}

/** The move of a lab that holds the ruling; no tool may be called so. */
export const RULING_MOVE = 'putusan'

/** Activity id of a scene. */
export function sceneActivity(scenarioId: string, sceneId: string): string {
  return activity('scene', `${scenarioId}/${sceneId}`)
}

/** Activity id of a lab's tool. */
export function toolActivity(labId: string, toolId: string): string {
  return activity('tool', `${labId}/${toolId}`)
}

/**
 * The latest attempt at each scenario, by scenario id, and at each lab, by {@link labKey}. A fold over the record: what a
 * snapshot covers comes from the snapshot, and the order of statements does not matter.
 */
export function latestAttempts(statements: Iterable<Statement>): ReadonlyMap<string, Attempt> {
  const all = [...statements]
  const snapshots = snapshotsByActor(all)
  const attempts = new Map<string, { key: string; attempt: Attempt }>()
  const grow = (key: string, more: Attempt) => {
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
    attempts.set(more.registration, { key, attempt })
  }
  for (const { snapshot } of snapshots.values())
    for (const [key, attempt] of Object.entries(snapshot?.attempts ?? {})) grow(key, attempt)
  const open = all.filter((one) => one.registration !== undefined && !isCovered(one, snapshots))
  for (const { verb, object, time, content = '', registration, result } of open.sort(byTime)) {
    if (registration === undefined) continue
    if (verb === 'initialized' && /^(scenario|lab):/.test(object))
      grow(object.replace(/^scenario:/, ''), { registration, time, content, moves: [] })
    const choice = verb === 'took-back' ? undefined : result?.response
    const move = { content, ...(choice === undefined ? {} : { choice }) }
    if (verb === 'answered' && object.startsWith('lab:'))
      grow(object, { registration, time, content: '', moves: [{ ...move, scene: RULING_MOVE }] })
    const place = verb === 'responded' || verb === 'took-back' ? placeOf(object) : undefined
    if (place === undefined || (verb === 'responded' && choice === undefined)) continue
    grow(place.key, { registration, time, content: '', moves: [{ ...move, scene: place.part }] })
  }
  const latest = new Map<string, Attempt>()
  for (const { key, attempt } of attempts.values()) {
    const known = latest.get(key)
    if (known === undefined || isLater(attempt, known)) latest.set(key, attempt)
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

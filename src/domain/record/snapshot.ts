import type { Certainty } from '../assessment/score.ts'
import type { Attempt } from './attempts.ts'
import type { ActivityId, Statement } from './statement.ts'

/** The answers to one item, summed up. */
export interface AnswerSummary {
  readonly attempts: number
  readonly first: AnswerPoint
  readonly last: AnswerPoint
}

export interface AnswerPoint {
  readonly success: boolean
  readonly time: string
  readonly certainty?: Certainty
  /** What a post or a lab was called, which is the first field of the response; items keep none. */
  readonly said?: string
}

/**
 * Stands in for every statement of one actor up to and including `until`. It is made on that actor's own device, which
 * has seen all of them, so the latest snapshot of an actor holds everything the earlier ones do and replaces them.
 */
export interface Snapshot {
  /** ISO time. */
  readonly until: string
  readonly answers: Readonly<Record<string, AnswerSummary>>
  /** Activities whose end was reached, with the first time. */
  readonly reached: Readonly<Record<ActivityId, string>>
  /** Activities completed, with the first time. */
  readonly completed: Readonly<Record<ActivityId, string>>
  /** The latest attempt at each scenario, by its id; missing in snapshots of before there were any. */
  readonly attempts?: Readonly<Record<string, Attempt>>
}

/** The snapshot that counts for each actor: the one that reaches furthest; ties go to the greater id. */
export function snapshotsByActor(statements: Iterable<Statement>): ReadonlyMap<string, Statement> {
  const latest = new Map<string, Statement>()
  for (const statement of statements) {
    if (statement.snapshot === undefined) continue
    const known = latest.get(statement.actor)
    if (known?.snapshot === undefined || reachesFurther(statement, known)) latest.set(statement.actor, statement)
  }
  return latest
}

function reachesFurther(a: Statement, b: Statement): boolean {
  const [untilA, untilB] = [a.snapshot?.until ?? '', b.snapshot?.until ?? '']
  return untilA === untilB ? a.id > b.id : untilA > untilB
}

/** True when a snapshot already counts what this statement says. */
export function isCovered(statement: Statement, snapshots: ReadonlyMap<string, Statement>): boolean {
  const cover = snapshots.get(statement.actor)
  if (cover?.snapshot === undefined || statement.id === cover.id) return false
  return statement.snapshot !== undefined || statement.time <= cover.snapshot.until
}

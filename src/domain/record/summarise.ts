import { latestAttempts } from './attempts.ts'
import { progressOf } from './progress.ts'
import { type Snapshot, snapshotsByActor } from './snapshot.ts'
import type { Statement } from './statement.ts'

/**
 * Sums up one actor's statements in a snapshot that covers everything up to `until` (ISO time), or up to the actor's
 * latest statement when that is earlier. Undefined when there is nothing to cover.
 */
export function summarise(statements: Iterable<Statement>, actor: string, until: string): Snapshot | undefined {
  const own = [...statements].filter((statement) => statement.actor === actor)
  const cover = snapshotsByActor(own).get(actor)
  const times = own.flatMap((statement) =>
    statement.snapshot === undefined && statement.time <= until ? [statement.time] : [],
  )
  const latest = times.reduce((max, time) => (time > max ? time : max), cover?.snapshot?.until ?? '')
  if (times.length === 0 || latest === '') return undefined
  const covered = own.filter((statement) =>
    statement.snapshot === undefined ? statement.time <= latest : statement.id === cover?.id,
  )
  const progress = progressOf(covered)
  const attempts = latestAttempts(covered)
  return {
    until: latest,
    answers: Object.fromEntries(progress.answers),
    reached: Object.fromEntries(progress.reached),
    completed: Object.fromEntries(progress.completed),
    ...(attempts.size === 0 ? {} : { attempts: Object.fromEntries(attempts) }),
  }
}

import { decodeStatement } from './decode.ts'
import { logFromLines } from './log.ts'
import { isCovered, type Snapshot, snapshotsByActor } from './snapshot.ts'
import type { Statement } from './statement.ts'
import { summarise } from './summarise.ts'
import { KNOWN_VERBS } from './verbs.ts'

/** One stored key of the record and its lines. */
export interface StoredLines {
  readonly key: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly lines: readonly string[]
}

export interface Compaction {
  readonly snapshot: Snapshot
  /** Lines to write again: what the snapshot does not cover, and what cannot be read or has a verb we do not know. */
  readonly kept: readonly string[]
  /** Keys that may go once the snapshot and the kept lines are written. */
  readonly emptied: readonly string[]
}

/**
 * Plans to replace an actor's older statements by a snapshot. Only keys of days before `before` are touched, since open
 * tabs may still write to today's. Undefined when there is nothing to gain.
 *
 * @param before `YYYY-MM-DD`, in UTC
 */
export function planCompaction(stored: readonly StoredLines[], actor: string, before: string): Compaction | undefined {
  const old = stored.filter(({ day }) => day < before)
  // As a log, since a statement may be stored twice: an earlier compaction may have been interrupted.
  const { statements } = logFromLines(stored.flatMap(({ lines }) => lines))
  const snapshot = summarise(statements.values(), actor, `${before}T00:00:00.000Z`)
  if (old.length === 0 || snapshot === undefined) return undefined
  const cover: Statement = {
    id: '~',
    actor,
    verb: 'snapshot',
    object: `record:${actor}`,
    time: snapshot.until,
    snapshot,
  }
  const covers = snapshotsByActor([cover])
  const known = new Set<string>(KNOWN_VERBS)
  const kept = old.flatMap(({ lines }) =>
    lines.filter((line) => {
      if (line.trim() === '') return false
      const decoded = decodeStatement(line)
      return decoded.kind !== 'read' || !known.has(decoded.value.verb) || !isCovered(decoded.value, covers)
    }),
  )
  return { snapshot, kept, emptied: old.map(({ key }) => key) }
}

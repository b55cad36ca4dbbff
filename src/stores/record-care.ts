import { planCompaction } from '../domain/record/compact.ts'
import { encodeStatement } from '../domain/record/encode.ts'
import { type Log, logFromLines, mergeLogs, newStatements } from '../domain/record/log.ts'
import { activity } from '../domain/record/statement.ts'
import { parseRecordKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner } from './learner.ts'
import { loadRecord, record, recordLines, stamp, store } from './record.ts'
import { readEntry, removeEntry, storedKeys, writeEntry } from './storage.ts'

/** Adds another log's statements and set-aside lines to the stored record. Returns how many statements were new. */
export function importLog(more: Log): number {
  const log = loadRecord()
  const statements = newStatements(log, more)
  const aside = [...more.setAside.keys()].filter((line) => !log.setAside.has(line))
  store([...statements.map(encodeStatement), ...aside])
  record.set(mergeLogs(log, more))
  return statements.length
}

/**
 * Replaces statements of before yesterday by a snapshot. It is written over the largest of the old keys, in one step and
 * so without more room even when storage is full; the other old keys go after that. Returns false when there was nothing
 * to gain or no room.
 */
export function compactRecord(): boolean {
  loadRecord()
  const learner = activeLearner()
  const stored = storedKeys().flatMap((key) => {
    const day = parseRecordKey(key, basePath)
    return day?.learner === learner ? [{ key, day: day.day, lines: (readEntry(key) ?? '').split('\n') }] : []
  })
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const plan = planCompaction(stored, learner, yesterday)
  if (plan === undefined) return false
  const statement = stamp({ verb: 'snapshot', object: activity('record', learner), snapshot: plan.snapshot })
  const [largest, ...others] = [...plan.emptied].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (largest === undefined || !writeEntry(largest, [encodeStatement(statement), ...plan.kept].join('\n'))) return false
  for (const key of others) removeEntry(key)
  record.set(logFromLines(recordLines(learner)))
  return true
}

const sizeOf = (key: string): number => readEntry(key)?.length ?? 0

/** Share of the room for records that is used, 0..1. Browsers give an origin some 5 MB, counted as UTF-16 code units. */
export function storageUse(): number {
  const characters = storedKeys().reduce((sum, key) => sum + key.length + sizeOf(key), 0)
  return characters / 5_242_880
}

import { planCompaction } from '../domain/record/compact.ts'
import { encodeStatement } from '../domain/record/encode.ts'
import { logFromLines } from '../domain/record/log.ts'
import { activity } from '../domain/record/statement.ts'
import { parseRecordKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner } from './learner.ts'
import { loadRecord, record, recordLines, stamp } from './record.ts'
import { readEntry, removeEntry, storedKeys, writeEntry } from './storage.ts'

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

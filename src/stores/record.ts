import { atom, computed } from 'nanostores'
import type { Certainty } from '../domain/assessment/score.ts'
import { planCompaction } from '../domain/record/compact.ts'
import { type ModuleOutline, undeclaredCompletions } from '../domain/record/completion.ts'
import { encodeStatement } from '../domain/record/encode.ts'
import {
  emptyLog,
  type Log,
  latestTime,
  logFromLines,
  mergeLogs,
  newStatements,
  withStatement,
} from '../domain/record/log.ts'
import { noProgress, progressOf } from '../domain/record/progress.ts'
import type { Snapshot } from '../domain/record/snapshot.ts'
import {
  type ActivityId,
  activity,
  type KnownVerb,
  nextTime,
  type Result,
  type Statement,
} from '../domain/record/statement.ts'
import { parseRecordKey, recordKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, removeEntry, storedKeys, writeEntry } from './storage.ts'
import { randomUuid, tabName } from './tab.ts'

/** The active learner's record; undefined until it has been read, which only a browser can do. */
export const record = atom<Log | undefined>(undefined)

/** What the record amounts to; undefined until it has been read. */
export const progress = computed(record, (log) => (log === undefined ? undefined : progressOf(log.statements.values())))

/** Reads the record, once. Islands call it when they are mounted. */
export function loadRecord(): Log {
  const known = record.get()
  if (known !== undefined) return known
  const log = logFromLines(recordLines(activeLearner()))
  record.set(log)
  window.addEventListener('storage', readOtherTab)
  return log
}

/** Every stored line of a learner, in no particular order. */
export function recordLines(learner: string): readonly string[] {
  return storedKeys()
    .filter((key) => parseRecordKey(key, basePath)?.learner === learner)
    .flatMap((key) => (readEntry(key) ?? '').split('\n'))
}

export interface Happening {
  readonly verb: KnownVerb
  readonly object: ActivityId
  readonly parent?: ActivityId
  readonly content?: string
  readonly result?: Result
  readonly snapshot?: Snapshot
}

/** Appends what happened to the record, stamped with an id, the time and the learner. */
export function append(happening: Happening): Statement {
  const statement = stamp(happening)
  store([encodeStatement(statement)])
  record.set(withStatement(loadRecord(), statement))
  return statement
}

function stamp(happening: Happening): Statement {
  const actor = activeLearner()
  return { id: randomUuid(), actor, time: nextTime(Date.now(), latestTime(loadRecord(), actor)), ...happening }
}

/** An answer to an item, as {@link append} takes it. */
export function appendAnswer(answer: {
  readonly itemId: string
  readonly parent: ActivityId
  readonly content: string
  readonly success: boolean
  readonly earned: number
  readonly total: number
  readonly response: string
  readonly certainty?: Certainty
}): Statement {
  const { itemId, parent, content, ...result } = answer
  return append({ verb: 'answered', object: activity('item', itemId), parent, content, result })
}

/** Declares what is done by now and was not declared yet. */
export function declareCompletions(modules: readonly ModuleOutline[]): void {
  const state = progress.get() ?? noProgress
  for (const id of undeclaredCompletions(state, modules)) append({ verb: 'completed', object: id })
}

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
 * Replaces statements of before yesterday by a snapshot. Old keys go only after the snapshot is safely stored. Returns
 * false when there was nothing to gain or no room to write the snapshot first.
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
  if (!store([encodeStatement(statement), ...plan.kept])) return false
  for (const key of plan.emptied) removeEntry(key)
  record.set(logFromLines(recordLines(learner)))
  return true
}

/** Share of the room for records that is used, 0..1. Browsers give an origin some 5 MB, counted as UTF-16 code units. */
export function storageUse(): number {
  const characters = storedKeys().reduce((sum, key) => sum + key.length + (readEntry(key)?.length ?? 0), 0)
  return characters / 5_242_880
}

/** Appends lines to this tab's own key of today; no other key is ever written. */
function store(lines: readonly string[]): boolean {
  if (lines.length === 0) return true
  rememberLearner()
  const key = recordKey({
    base: basePath,
    learner: activeLearner(),
    day: new Date().toISOString().slice(0, 10),
    tab: tabName(),
  })
  const before = readEntry(key)
  return writeEntry(key, before === undefined ? lines.join('\n') : `${before}\n${lines.join('\n')}`)
}

/** Another tab wrote: take in what is new. Keys that vanish (an erased record) are left to the next page. */
function readOtherTab(event: StorageEvent): void {
  if (event.key === null || event.newValue === null) return
  if (parseRecordKey(event.key, basePath)?.learner !== activeLearner()) return
  record.set(mergeLogs(record.get() ?? emptyLog, logFromLines(event.newValue.split('\n'))))
}

import { atom, computed } from 'nanostores'
import type { Certainty } from '../domain/assessment/score.ts'
import { type ModuleOutline, undeclaredCompletions } from '../domain/record/completion.ts'
import { encodeStatement } from '../domain/record/encode.ts'
import { emptyLog, type Log, latestTime, logFromLines, mergeLogs, newStatements, withStatement } from '../domain/record/log.ts'
import { noProgress, progressOf } from '../domain/record/progress.ts'
import type { Snapshot } from '../domain/record/snapshot.ts'
import { type ActivityId, activity, type KnownVerb, nextTime, type Result, type Statement } from '../domain/record/statement.ts'
import { parseRecordKey, recordKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, storedKeys, writeEntry } from './storage.ts'
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
  const log = loadRecord()
  const actor = activeLearner()
  const statement: Statement = {
    id: randomUuid(),
    actor,
    time: nextTime(Date.now(), latestTime(log, actor)),
    ...happening,
  }
  store([encodeStatement(statement)])
  record.set(withStatement(log, statement))
  return statement
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

/** Appends lines to this tab's own key of today; no other key is ever written. */
function store(lines: readonly string[]): void {
  if (lines.length === 0) return
  rememberLearner()
  const key = recordKey({
    base: basePath,
    learner: activeLearner(),
    day: new Date().toISOString().slice(0, 10),
    tab: tabName(),
  })
  const before = readEntry(key)
  writeEntry(key, before === undefined ? lines.join('\n') : `${before}\n${lines.join('\n')}`)
}

/** Another tab wrote: take in what is new. Keys that vanish (an erased record) are left to the next page. */
function readOtherTab(event: StorageEvent): void {
  if (event.key === null || event.newValue === null) return
  if (parseRecordKey(event.key, basePath)?.learner !== activeLearner()) return
  record.set(mergeLogs(record.get() ?? emptyLog, logFromLines(event.newValue.split('\n'))))
}

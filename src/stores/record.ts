import { atom, computed } from 'nanostores'
import type { Certainty } from '../domain/assessment/score.ts'
import { encodeStatement } from '../domain/record/encode.ts'
import { type Log, latestTime, logFromLines, mergeLogs, withStatement } from '../domain/record/log.ts'
import { progressOf } from '../domain/record/progress.ts'
import type { Snapshot } from '../domain/record/snapshot.ts'
import { type ActivityId, activity, nextTime, type Result, type Statement } from '../domain/record/statement.ts'
import { parseRecordKey, recordKey } from '../domain/record/storage-key.ts'
import type { KnownVerb } from '../domain/record/verbs.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, storedKeys, writeEntry } from './storage.ts'
import { randomUuid, tabName } from './tab.ts'

/** The active learner's record; undefined until it has been read, which only a browser can do. */
export const record = atom<Log | undefined>(undefined)

/** What the record amounts to; undefined until it has been read. */
export const progress = computed(record, (log) => (log === undefined ? undefined : progressOf(log.statements.values())))

let loadedFor: string | undefined

/** Reads the record, once. Islands call it when they are mounted. */
export function loadRecord(): Log {
  const known = record.get()
  const learner = activeLearner()
  if (known !== undefined && learner === loadedFor) return known
  if (loadedFor === undefined) {
    // Claimed before anyone can duplicate the tab, and its name with it.
    tabName()
    window.addEventListener('storage', readOtherTab)
    window.addEventListener('pageshow', readAgain)
  }
  loadedFor = learner
  const log = logFromLines(recordLines(learner))
  record.set(log)
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
  readonly registration?: string
  readonly result?: Result
  readonly snapshot?: Snapshot
}

/** Appends what happened to the record, stamped with an id, the time and the learner. */
export function append(happening: Happening): Statement {
  rememberLearner()
  const statement = stamp(happening)
  store([encodeStatement(statement)])
  record.set(withStatement(loadRecord(), statement))
  return statement
}

/** A happening with an id, the time and the learner: what {@link append} adds. */
export function stamp(happening: Happening): Statement {
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

/** Appends lines to this tab's own key of today; no other key is ever written. */
export function store(lines: readonly string[]): boolean {
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
  record.set(mergeLogs(loadRecord(), logFromLines(event.newValue.split('\n'))))
}

/** A page that the browser kept for the way back heard nothing of what other pages wrote meanwhile. */
function readAgain(event: PageTransitionEvent): void {
  if (event.persisted) record.set(logFromLines(recordLines(activeLearner())))
}

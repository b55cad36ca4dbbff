import type { Certainty } from '../assessment/score.ts'
import { type AnswerPoint, type AnswerSummary, isCovered, snapshotsByActor } from './snapshot.ts'
import type { ActivityId, Statement } from './statement.ts'

/** What a record amounts to. */
export interface Progress {
  /** By item id; posts of a round and labs by their activity id. */
  readonly answers: ReadonlyMap<string, AnswerSummary>
  /** Activities whose end was reached, with the first time. */
  readonly reached: ReadonlyMap<ActivityId, string>
  /** Activities completed once; edits of content never take this back. */
  readonly completed: ReadonlyMap<ActivityId, string>
}

export const noProgress: Progress = { answers: new Map(), reached: new Map(), completed: new Map() }

/** The answers to items, without those to posts of a round and to labs. */
export function itemAnswers({ answers }: Progress): readonly AnswerSummary[] {
  return [...answers].flatMap(([id, summary]) => (isJudged(id) ? [] : [summary]))
}

/** Posts and labs are called true, false or undecided; everything else that is answered is an item. */
const isJudged = (id: string): boolean => /^(post|lab):/.test(id)

/** Folds statements into progress. The order they come in does not matter; what a snapshot covers is counted once. */
export function progressOf(statements: Iterable<Statement>): Progress {
  const all = [...statements]
  const snapshots = snapshotsByActor(all)
  const answers = new Map<string, AnswerSummary>()
  const reached = new Map<ActivityId, string>()
  const completed = new Map<ActivityId, string>()

  for (const { snapshot } of snapshots.values()) {
    if (snapshot === undefined) continue
    for (const [itemId, summary] of Object.entries(snapshot.answers)) addAnswers(answers, itemId, summary)
    for (const [id, time] of Object.entries(snapshot.reached)) keepEarliest(reached, id, time)
    for (const [id, time] of Object.entries(snapshot.completed)) keepEarliest(completed, id, time)
  }
  for (const statement of all) {
    if (isCovered(statement, snapshots)) continue
    if (statement.verb === 'answered') {
      const point = answerPoint(statement)
      addAnswers(answers, answerKey(statement.object), { attempts: 1, first: point, last: point })
    }
    if (statement.verb === 'experienced') keepEarliest(reached, statement.object, statement.time)
    if (statement.verb === 'completed') keepEarliest(completed, statement.object, statement.time)
  }
  return { answers, reached, completed }
}

function answerPoint({ object, time, result }: Statement): AnswerPoint {
  const certainty: Certainty | undefined = result?.certainty
  const said = isJudged(object) && result?.response?.split(';')[0]
  const point = { success: result?.success === true, time, ...(said ? { said } : {}) }
  return certainty === undefined ? point : { ...point, certainty }
}

function addAnswers(answers: Map<string, AnswerSummary>, itemId: string, more: AnswerSummary): void {
  const known = answers.get(itemId)
  if (known === undefined) {
    answers.set(itemId, more)
    return
  }
  answers.set(itemId, {
    attempts: known.attempts + more.attempts,
    first: isBefore(more.first, known.first) ? more.first : known.first,
    last: isBefore(known.last, more.last) ? more.last : known.last,
  })
}

/** By time; answers at the same instant (two devices) are told apart by their outcome, so that order never matters. */
function isBefore(a: AnswerPoint, b: AnswerPoint): boolean {
  return orderKey(a) < orderKey(b)
}

function orderKey(point: AnswerPoint): string {
  return `${point.time} ${point.success ? 1 : 0} ${point.certainty ?? 0} ${point.said}`
}

function keepEarliest(times: Map<ActivityId, string>, id: ActivityId, time: string): void {
  const known = times.get(id)
  if (known === undefined || time < known) times.set(id, time)
}

/** Items go by their id alone, anything else that is answered by its whole activity id. */
function answerKey(object: ActivityId): string {
  return object.startsWith('item:') ? object.slice('item:'.length) : object
}

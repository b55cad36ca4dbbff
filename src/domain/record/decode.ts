import type { Certainty } from '../assessment/score.ts'
import { isObject, type Json, type JsonObject, parseJson } from '../json.ts'
import type { AnswerPoint, AnswerSummary, Snapshot } from './snapshot.ts'
import { RECORD_VERSION, type Result, type Statement } from './statement.ts'

/** Why a line cannot be read. `NEWER` is not a fault: newer code wrote it, and it is kept for that code. */
export type UnreadableReason = 'NOT_JSON' | 'NOT_A_STATEMENT' | 'NEWER'

export type Decoded<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly line: string; readonly reason: UnreadableReason }

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const KNOWN_FIELDS = new Set(['v', 'id', 'actor', 'verb', 'object', 'time', 'parent', 'content', 'result', 'snapshot'])

/** One stored line to a statement, or to what it was with the reason it cannot be read. Never throws. */
export function decodeStatement(line: string): Decoded<Statement> {
  const json = parseJson(line)
  if (json === undefined) return { kind: 'unreadable', line, reason: 'NOT_JSON' }
  if (isObject(json) && typeof json['v'] === 'number' && json['v'] > RECORD_VERSION)
    return { kind: 'unreadable', line, reason: 'NEWER' }
  const value = isObject(json) && json['v'] === RECORD_VERSION ? statementFromJson(json) : undefined
  return value === undefined ? { kind: 'unreadable', line, reason: 'NOT_A_STATEMENT' } : { kind: 'read', value }
}

/** The statement in a line's JSON; undefined when a required field is missing or of another shape. */
export function statementFromJson(json: JsonObject): Statement | undefined {
  const { id, actor, verb, object, time, parent, content } = json
  if (!isText(id) || !isText(actor) || !isText(verb) || !isText(object) || !isTime(time)) return undefined
  const result = json['result'] === undefined ? undefined : readResult(json['result'])
  const snapshot = json['snapshot'] === undefined ? undefined : readSnapshot(json['snapshot'])
  if (json['result'] !== undefined && result === undefined) return undefined
  if (json['snapshot'] !== undefined && snapshot === undefined) return undefined
  const rest = Object.entries(json).filter(([key]) => !KNOWN_FIELDS.has(key))
  return {
    id,
    actor,
    verb,
    object,
    time,
    ...(isText(parent) ? { parent } : {}),
    ...(isText(content) ? { content } : {}),
    ...(result === undefined ? {} : { result }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(rest.length === 0 ? {} : { rest: Object.fromEntries(rest) }),
  }
}

/** A result's fields; those of another type than expected are dropped, a result that is no object is undefined. */
export function readResult(json: Json): Result | undefined {
  if (!isObject(json)) return undefined
  const { success, earned, total, response, certainty } = json
  return {
    ...(typeof success === 'boolean' ? { success } : {}),
    ...(typeof earned === 'number' ? { earned } : {}),
    ...(typeof total === 'number' ? { total } : {}),
    ...(typeof response === 'string' ? { response } : {}),
    ...(isCertainty(certainty) ? { certainty } : {}),
  }
}

/** A snapshot that holds together; undefined when any part of it does not, since a half-read one would lose answers. */
export function readSnapshot(json: Json): Snapshot | undefined {
  if (!isObject(json) || !isTime(json['until'])) return undefined
  const answers = readEntries(json['answers'], readAnswers)
  const reached = readEntries(json['reached'], (time) => (isTime(time) ? time : undefined))
  const completed = readEntries(json['completed'], (time) => (isTime(time) ? time : undefined))
  if (answers === undefined || reached === undefined || completed === undefined) return undefined
  return { until: json['until'], answers, reached, completed }
}

function readEntries<T>(
  json: Json | undefined,
  read: (value: Json) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isObject(json)) return undefined
  const entries: [string, T][] = []
  for (const [key, value] of Object.entries(json)) {
    const entry = read(value)
    if (entry === undefined) return undefined
    entries.push([key, entry])
  }
  return Object.fromEntries(entries)
}

function readAnswers(json: Json): AnswerSummary | undefined {
  if (!isObject(json) || typeof json['attempts'] !== 'number') return undefined
  const first = readPoint(json['first'])
  const last = readPoint(json['last'])
  return first === undefined || last === undefined ? undefined : { attempts: json['attempts'], first, last }
}

function readPoint(json: Json | undefined): AnswerPoint | undefined {
  if (!isObject(json) || typeof json['success'] !== 'boolean' || !isTime(json['time'])) return undefined
  const { success, time, certainty } = json
  return { success, time, ...(isCertainty(certainty) ? { certainty } : {}) }
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== ''
}

function isTime(value: Json | undefined): value is string {
  return typeof value === 'string' && ISO_TIME.test(value) && !Number.isNaN(Date.parse(value))
}

function isCertainty(value: Json | undefined): value is Certainty {
  return value === 1 || value === 2 || value === 3
}

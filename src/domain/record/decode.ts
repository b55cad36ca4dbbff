import type { Certainty } from '../assessment/score.ts'
import { isArray, isObject, type Json, type JsonObject, parseJson } from '../json.ts'
import type { Attempt, Move } from './attempts.ts'
import type { AnswerPoint, AnswerSummary, Snapshot } from './snapshot.ts'
import { RECORD_VERSION, type Result, type Statement } from './statement.ts'

/** Why a line cannot be read. `NEWER` is not a fault: newer code wrote it, and it is kept for that code. */
export type UnreadableReason = 'NOT_JSON' | 'NOT_A_STATEMENT' | 'NEWER'

export type Decoded<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly line: string; readonly reason: UnreadableReason }

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const KNOWN_FIELDS = new Set([
  'v',
  'id',
  'actor',
  'verb',
  'object',
  'time',
  'parent',
  'content',
  'registration',
  'result',
  'snapshot',
])

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
  const { id, actor, verb, object, parent, content, registration } = json
  const time = readTime(json['time'])
  if (!isText(id) || !isText(actor) || !isText(verb) || !isText(object) || time === undefined) return undefined
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
    ...(isText(registration) ? { registration } : {}),
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
    ...(isNumber(earned) ? { earned } : {}),
    ...(isNumber(total) ? { total } : {}),
    ...(typeof response === 'string' ? { response } : {}),
    ...(isCertainty(certainty) ? { certainty } : {}),
  }
}

/** A snapshot that holds together; undefined when any part of it does not, since a half-read one would lose answers. */
export function readSnapshot(json: Json): Snapshot | undefined {
  if (!isObject(json)) return undefined
  const until = readTime(json['until'])
  const answers = readEntries(json['answers'], readAnswers)
  const reached = readEntries(json['reached'], readTime)
  const completed = readEntries(json['completed'], readTime)
  if (until === undefined || answers === undefined || reached === undefined || completed === undefined) return undefined
  if (json['attempts'] === undefined) return { until, answers, reached, completed }
  const attempts = readEntries(json['attempts'], readAttempt)
  return attempts && { until, answers, reached, completed, attempts }
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

function readAttempt(json: Json): Attempt | undefined {
  if (!isObject(json) || !isArray(json['moves'])) return undefined
  const { registration, content } = json
  const time = readTime(json['time'])
  const moves = json['moves'].map(readMove)
  if (
    !isText(registration) ||
    typeof content !== 'string' ||
    time === undefined ||
    !moves.every((move) => move !== undefined)
  )
    return undefined
  return { registration, time, content, moves }
}

function readMove(json: Json): Move | undefined {
  if (!isObject(json)) return undefined
  const { scene, choice, content } = json
  if (!isText(scene) || typeof content !== 'string') return undefined
  return { scene, content, ...(isText(choice) ? { choice } : {}) }
}

function readAnswers(json: Json): AnswerSummary | undefined {
  if (!isObject(json)) return undefined
  const { attempts } = json
  const first = readPoint(json['first'])
  const last = readPoint(json['last'])
  if (!isCount(attempts) || first === undefined || last === undefined) return undefined
  return { attempts, first, last }
}

function readPoint(json: Json | undefined): AnswerPoint | undefined {
  if (!isObject(json)) return undefined
  const { success, certainty, said } = json
  const time = readTime(json['time'])
  if (typeof success !== 'boolean' || time === undefined) return undefined
  return { success, time, ...(isCertainty(certainty) ? { certainty } : {}), ...(isText(said) ? { said } : {}) }
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== ''
}

/** JSON can write numbers beyond what a number holds; kept as infinite they would be lost at the next writing. */
function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** A time in UTC, brought to milliseconds: times are compared as text, and other software may write them more or less finely. */
function readTime(value: Json | undefined): string | undefined {
  if (typeof value !== 'string' || !ISO_TIME.test(value)) return undefined
  const ms = Date.parse(value)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

function isCertainty(value: Json | undefined): value is Certainty {
  return value === 1 || value === 2 || value === 3
}

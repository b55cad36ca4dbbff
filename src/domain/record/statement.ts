import type { Certainty } from '../assessment/score.ts'
import type { JsonObject } from '../json.ts'
import type { Snapshot } from './snapshot.ts'

/** Version of the stored line. Lines with a higher one were written by newer code: they are kept and never rewritten. */
export const RECORD_VERSION = 1

export type ActivityKind = 'item' | 'lesson' | 'module' | 'case' | 'scenario' | 'scene' | 'round' | 'post' | 'record'

/** `<kind>:<id>`, for example `item:jejak-pertama` or `lesson:etika-digital/jejak`. */
export type ActivityId = string

export interface Result {
  readonly success?: boolean
  /** Points, 0..total. */
  readonly earned?: number
  readonly total?: number
  /** The learner's response in xAPI's text form for the interaction. */
  readonly response?: string
  readonly certainty?: Certainty
}

/** One thing the learner did. Statements are never changed, only added. */
export interface Statement {
  /** UUID. */
  readonly id: string
  /** The learner on the device where it happened: a random pseudonym that travels with the statement. */
  readonly actor: string
  readonly verb: string
  readonly object: ActivityId
  /** ISO 8601 in UTC with milliseconds; rises strictly within one actor on one device. */
  readonly time: string
  /** What the object was met in, for example the lesson of an item. */
  readonly parent?: ActivityId
  /** Fingerprint of the content as it was then. */
  readonly content?: string
  /** UUID of the attempt it belongs to (xAPI's registration), for what is done in attempts. */
  readonly registration?: string
  readonly result?: Result
  readonly snapshot?: Snapshot
  /** Fields this version does not know, kept as they came. */
  readonly rest?: JsonObject
}

export function activity(kind: ActivityKind, id: string): ActivityId {
  return `${kind}:${id}`
}

/**
 * A version 4 UUID from 16 random bytes (RFC 9562, section 5.4). Made here since `crypto.randomUUID` is missing where the
 * course is served over plain http.
 */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = Array.from(bytes.subarray(0, 16), (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/**
 * The time to stamp on a new statement: now, or one millisecond after the actor's latest, so that a clock set back never
 * puts a new statement before, or under the cover of, an older one.
 */
export function nextTime(nowMs: number, latest: string | undefined): string {
  const latestMs = latest === undefined ? Number.NEGATIVE_INFINITY : Date.parse(latest)
  return new Date(Number.isFinite(latestMs) ? Math.max(nowMs, latestMs + 1) : nowMs).toISOString()
}

import type { Json, JsonObject } from '../json.ts'
import type { Snapshot } from './snapshot.ts'
import { RECORD_VERSION, type Statement } from './statement.ts'

/** A statement as one stored line of JSON, without a line break; about 300 characters for an answer. */
export function encodeStatement(statement: Statement): string {
  return JSON.stringify(statementToJson(statement))
}

/** The JSON of a stored line. Unknown fields go first, so that they can never overwrite known ones. */
export function statementToJson(statement: Statement): JsonObject {
  const { rest, result, snapshot, ...fields } = statement
  return {
    ...rest,
    v: RECORD_VERSION,
    ...defined(fields),
    ...(result === undefined ? {} : { result: defined(result) }),
    ...(snapshot === undefined ? {} : { snapshot: snapshotToJson(snapshot) }),
  }
}

function snapshotToJson(snapshot: NonNullable<Statement['snapshot']>): JsonObject {
  const answers = Object.entries(snapshot.answers).map(([id, { attempts, first, last }]) => [
    id,
    { attempts, first: defined(first), last: defined(last) },
  ])
  return {
    until: snapshot.until,
    answers: Object.fromEntries(answers),
    reached: { ...snapshot.reached },
    completed: { ...snapshot.completed },
    ...(snapshot.attempts === undefined ? {} : { attempts: attemptsToJson(snapshot.attempts) }),
  }
}

function attemptsToJson(attempts: NonNullable<Snapshot['attempts']>): JsonObject {
  const entries = Object.entries(attempts).map(([id, { moves, ...attempt }]) => {
    return [id, { ...attempt, moves: moves.map((move) => defined(move)) }] as const
  })
  return Object.fromEntries(entries)
}

function defined(fields: object): JsonObject {
  const entries: [string, Json][] = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

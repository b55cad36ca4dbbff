import fc from 'fast-check'
import { type Json, parseJson } from '../../../../src/domain/json.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import type { Log } from '../../../../src/domain/record/log.ts'
import { progressOf } from '../../../../src/domain/record/progress.ts'
import type { Snapshot } from '../../../../src/domain/record/snapshot.ts'
import { activity, type Result, type Statement } from '../../../../src/domain/record/statement.ts'
import { summarise } from '../../../../src/domain/record/summarise.ts'

/** A moment of the course, counted in minutes from its first morning. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 9, 5, 1) + minute * 60_000).toISOString()

/** A well-formed UUID that is easy to tell apart in a failure. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

let count = 0
const freshId = () => {
  count += 1
  return uuid(count)
}

export const answered = (
  item: string,
  minute: number,
  result: Result = { success: true },
  actor = 'ana',
): Statement => ({
  id: freshId(),
  actor,
  verb: 'answered',
  object: activity('item', item),
  time: at(minute),
  result,
})

export const reached = (object: string, minute: number, actor = 'ana'): Statement => ({
  id: freshId(),
  actor,
  verb: 'experienced',
  object,
  time: at(minute),
})

export const completed = (object: string, minute: number, actor = 'ana'): Statement => ({
  id: freshId(),
  actor,
  verb: 'completed',
  object,
  time: at(minute),
})

export const snapshotStatement = (
  snapshot: Snapshot,
  actor: string,
  id = freshId(),
  time = snapshot.until,
): Statement => ({
  id,
  actor,
  verb: 'snapshot',
  object: activity('record', actor),
  time,
  snapshot,
})

/** What the statements an actor made up to a moment become when they are summed up; none when there is nothing to sum up. */
export const summedUp = (statements: readonly Statement[], actor: string, until: string, id?: string): Statement[] => {
  const snapshot = summarise(statements, actor, until)
  return snapshot === undefined ? [] : [snapshotStatement(snapshot, actor, id)]
}

export const progressOfLog = (log: Log) => progressOf(log.statements.values())

/** The line a newer version of the course could have written. */
export const newerLine = (payload: string): string => `{"v": 2, "id":"x",  "payload": ${JSON.stringify(payload)}}`

// Arbitrary data ---------------------------------------------------------------------------------------------------------

/** Any character there is, half of a pair included; fast-check's own `binary` takes most of a second to set up. */
const unit = fc
  .oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))
export const anyString = fc.string({ unit })
const anyText = fc.string({ unit, minLength: 1 })
const certainties = fc.constantFrom(1 as const, 2 as const, 3 as const)
const anyTime = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** JSON has no −0, NaN or infinity. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
/** Ids that learners' records could meet, and a few that are words of JavaScript itself. */
const anyId = fc.oneof(fc.constantFrom('jejak-pertama', '__proto__', 'constructor', 'toString', '7'), anyText)

const plain = { noNullPrototype: true } as const

export const anyResult: fc.Arbitrary<Result> = fc.record(
  {
    success: fc.boolean(),
    earned: fc.oneof(fc.integer({ min: -2, max: 5 }), anyNumber),
    total: fc.oneof(fc.integer({ min: -1, max: 5 }), anyNumber),
    response: anyString,
    certainty: certainties,
  },
  { requiredKeys: [], ...plain },
)

const anyPoint = fc.record(
  { success: fc.boolean(), time: anyTime, certainty: certainties, said: anyText },
  { requiredKeys: ['success', 'time'], ...plain },
)

const anyMove = fc.record(
  { scene: anyText, choice: anyText, content: anyString },
  { requiredKeys: ['scene', 'content'], ...plain },
)

export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record(
  {
    until: anyTime,
    answers: fc.dictionary(
      anyId,
      fc.record({ attempts: fc.integer({ min: 1, max: 99 }), first: anyPoint, last: anyPoint }, plain),
      plain,
    ),
    reached: fc.dictionary(anyId, anyTime, plain),
    completed: fc.dictionary(anyId, anyTime, plain),
    attempts: fc.dictionary(
      anyId,
      fc.record(
        { registration: anyText, time: anyTime, content: anyString, moves: fc.array(anyMove, { maxLength: 4 }) },
        plain,
      ),
      plain,
    ),
  },
  { requiredKeys: ['until', 'answers', 'reached', 'completed'], ...plain },
)

const knownFields = [
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
]
const anyRest = fc.dictionary(
  anyId.filter((key) => !knownFields.includes(key)),
  fc.json({ stringUnit: unit, maxDepth: 3 }).map((text): Json => parseJson(text) ?? null),
  { minKeys: 1, maxKeys: 3, ...plain },
)

const anyObject = fc.oneof(
  fc.constantFrom(
    'item:jejak-pertama',
    'lesson:etika-digital/jejak',
    'module:etika-digital',
    'case:x',
    'constructor:x',
  ),
  anyText,
)

/** Any statement a line can hold, however odd. */
export const anyStatement: fc.Arbitrary<Statement> = fc.record(
  {
    id: fc.oneof(fc.uuid(), anyText),
    actor: anyText,
    verb: fc.oneof(fc.constantFrom('answered', 'experienced', 'completed', 'snapshot'), anyText),
    object: anyObject,
    time: anyTime,
    parent: anyObject,
    content: anyText,
    registration: fc.oneof(fc.uuid(), anyText),
    result: anyResult,
    snapshot: anySnapshot,
    rest: anyRest,
  },
  { requiredKeys: ['id', 'actor', 'verb', 'object', 'time'], ...plain },
)

/** Lines as two devices could hold them: the same ids now and then with another content, and lines nobody can read. */
export const lines: fc.Arbitrary<string[]> = fc.array(
  fc
    .oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(anyStatement, fc.nat(6)).map(([statement, id]) => ({ ...statement, id: uuid(id) })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('{"v":1,"id":"', '{}', 'null', '"text"', newerLine('a'), newerLine('b')),
      },
      { weight: 1, arbitrary: anyString },
    )
    .map((entry) => (typeof entry === 'string' ? entry : encodeStatement(entry))),
  { maxLength: 12 },
)

const actors = ['ana', 'budi'] as const
const happenings = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('item:a', 'item:b', 'item:__proto__').map((object) => ({ verb: 'answered', object })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('lesson:m/a', 'lesson:m/b').map((object) => ({ verb: 'experienced', object })),
  },
  { weight: 1, arbitrary: fc.constantFrom('lesson:m/a', 'module:m').map((object) => ({ verb: 'completed', object })) },
  { weight: 1, arbitrary: fc.constant({ verb: 'tinjau', object: 'item:a' }) },
)

/** What a few learners did within half an hour, in any order, often in the same minute. */
export const histories: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      happening: happenings,
      actor: fc.constantFrom(...actors),
      minute: fc.nat(30),
      result: fc.record({ success: fc.boolean(), certainty: certainties }, { requiredKeys: ['success'], ...plain }),
    }),
    { maxLength: 20 },
  )
  .map((entries) =>
    entries.map(({ happening, actor, minute, result }, index) => ({
      id: uuid(index),
      actor,
      ...happening,
      time: at(minute),
      ...(happening.verb === 'answered' ? { result } : {}),
    })),
  )

import { isArray, isObject, type Json, type JsonObject, parseJson } from '../json.ts'
import { readResult, readSnapshot, statementFromJson } from './decode.ts'
import { statementToJson } from './encode.ts'
import type { Log } from './log.ts'
import { logFromLines } from './log.ts'
import { RECORD_VERSION, type Statement } from './statement.ts'

/**
 * The record as an xAPI 1.0.3 statement file (an array of statements). What xAPI has no field for travels in extensions,
 * so that reading the file back gives the same statements.
 */
export function toXapiFile(log: Log): string {
  const statements = [...log.statements.values()].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
  return JSON.stringify(statements.map(toXapi), undefined, 1)
}

/** Lines that cannot be read, one a line: a file newer code, or a person, can still make sense of. */
export function setAsideFile(log: Log): string {
  return [...log.setAside.keys()].join('\n')
}

export type ImportProblem = 'NOT_A_RECORD' | 'EMPTY'

/**
 * Reads an xAPI statement file, or a file of stored lines. Statements from a newer version are set aside with their text
 * untouched; statements that are not ours are set aside too. Never throws.
 */
export function readRecordFile(text: string): Log | ImportProblem {
  const content = text.replace(/^\uFEFF/, '').trim()
  if (content === '') return 'EMPTY'
  const log = logFromLines(linesIn(content))
  const isReadable = log.statements.size > 0 || [...log.setAside.values()].includes('NEWER')
  return isReadable ? log : log.setAside.size === 0 ? 'EMPTY' : 'NOT_A_RECORD'
}

/** A file wraps the JSON of a line in a few levels more; what is too deep for a line is set aside by itself. */
const DEEPEST = 200

function linesIn(content: string): readonly string[] {
  const json = parseJson(content, DEEPEST)
  if (isArray(json)) return json.map((entry) => lineFromXapi(entry))
  if (isObject(json)) return [content.includes('\n') ? lineFromXapi(json) : lineFromXapi(json, content)]
  return content.split(/\r?\n/)
}

const HOME = 'https://jernih.example'
const NAMESPACE = 'urn:jernih:'
const ADL_VERBS = 'http://adlnet.gov/expapi/verbs/'
const VERBS_OF_ADL = new Set(['answered', 'experienced', 'completed', 'initialized', 'responded'])
const ACTIVITY_TYPES: ReadonlyMap<string, string> = new Map([
  ['item', 'http://adlnet.gov/expapi/activities/cmi.interaction'],
  ['lesson', 'http://adlnet.gov/expapi/activities/lesson'],
  ['module', 'http://adlnet.gov/expapi/activities/module'],
  ['case', 'http://adlnet.gov/expapi/activities/simulation'],
  ['scenario', 'http://adlnet.gov/expapi/activities/simulation'],
  ['lab', 'http://adlnet.gov/expapi/activities/simulation'],
  ['post', 'http://adlnet.gov/expapi/activities/cmi.interaction'],
])

/** One statement in xAPI's form. */
export function toXapi(statement: Statement): JsonObject {
  const { id, actor, verb, object, time, parent, content, registration, result, snapshot, rest } = statement
  const kind = object.slice(0, object.indexOf(':'))
  const type = ACTIVITY_TYPES.get(kind)
  const snapshotJson = statementToJson(statement)['snapshot']
  return {
    id,
    timestamp: time,
    actor: { objectType: 'Agent', account: { homePage: HOME, name: actor } },
    verb: { id: VERBS_OF_ADL.has(verb) ? ADL_VERBS + verb : `${NAMESPACE}verb:${verb}` },
    object: {
      objectType: 'Activity',
      id: NAMESPACE + object,
      ...(type === undefined ? {} : { definition: { type } }),
    },
    ...(result === undefined ? {} : { result: resultToXapi(result) }),
    context: {
      ...(registration === undefined ? {} : { registration }),
      ...(parent === undefined ? {} : { contextActivities: { parent: [{ id: NAMESPACE + parent }] } }),
      extensions: {
        [`${NAMESPACE}ext:format`]: RECORD_VERSION,
        ...(content === undefined ? {} : { [`${NAMESPACE}ext:content`]: content }),
        ...(snapshot === undefined || snapshotJson === undefined ? {} : { [`${NAMESPACE}ext:snapshot`]: snapshotJson }),
        ...(rest === undefined ? {} : { [`${NAMESPACE}ext:rest`]: rest }),
      },
    },
  }
}

function resultToXapi({ success, earned, total, response, certainty }: NonNullable<Statement['result']>): JsonObject {
  const raw = earned === undefined ? {} : { raw: earned }
  const max = total === undefined ? {} : { min: 0, max: total }
  const scaled = earned === undefined || total === undefined ? {} : { scaled: earned / total }
  // Points outside 0..total are none of ours, and no score to xAPI; they travel as they are.
  const isSound = total === undefined || (total > 0 && (earned === undefined || (earned >= 0 && earned <= total)))
  const score = isSound ? { ...raw, ...max, ...scaled } : {}
  const extensions = {
    ...(certainty === undefined ? {} : { [`${NAMESPACE}ext:certainty`]: certainty }),
    ...(isSound ? {} : { [`${NAMESPACE}ext:points`]: { ...raw, max: total } }),
  }
  return {
    ...(success === undefined ? {} : { success }),
    ...(Object.keys(score).length === 0 ? {} : { score }),
    ...(response === undefined ? {} : { response }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  }
}

/** The stored line an entry of a file stands for; an entry that is not ours, or newer, keeps its own text. */
function lineFromXapi(entry: Json, own: string = JSON.stringify(entry)): string {
  if (!isObject(entry)) return own
  if (typeof entry['v'] === 'number') return own
  const extensions = objectAt(objectAt(entry, 'context'), 'extensions')
  const format = extensions[`${NAMESPACE}ext:format`]
  if (typeof format === 'number' && format > RECORD_VERSION) return JSON.stringify({ v: format, xapi: entry })
  const statement = format === RECORD_VERSION ? fromXapi(entry, extensions) : undefined
  return statement === undefined ? own : JSON.stringify(statementToJson(statement))
}

function fromXapi(entry: JsonObject, extensions: JsonObject): Statement | undefined {
  const verbId = textAt(objectAt(entry, 'verb'), 'id')
  const verb = verbId.startsWith(ADL_VERBS) ? verbId.slice(ADL_VERBS.length) : stripNamespace(verbId, 'verb:')
  const context = objectAt(entry, 'context')
  const registration = textAt(context, 'registration')
  const parents = objectAt(context, 'contextActivities')['parent']
  const first = isArray(parents) ? parents[0] : undefined
  const parentId = isObject(first) ? stripNamespace(textAt(first, 'id'), '') : ''
  const content = textAt(extensions, `${NAMESPACE}ext:content`)
  const rest = extensions[`${NAMESPACE}ext:rest`]
  const result = isObject(entry['result']) ? resultFromXapi(entry['result']) : undefined
  const snapshot = extensions[`${NAMESPACE}ext:snapshot`]
  if (snapshot !== undefined && readSnapshot(snapshot) === undefined) return undefined
  return statementFromJson({
    ...(isObject(rest) ? rest : {}),
    v: RECORD_VERSION,
    id: textAt(entry, 'id'),
    actor: textAt(objectAt(objectAt(entry, 'actor'), 'account'), 'name'),
    verb,
    object: stripNamespace(textAt(objectAt(entry, 'object'), 'id'), ''),
    time: textAt(entry, 'timestamp'),
    ...(parentId === '' ? {} : { parent: parentId }),
    ...(content === '' ? {} : { content }),
    ...(registration === '' ? {} : { registration }),
    ...(result === undefined ? {} : { result }),
    ...(snapshot === undefined ? {} : { snapshot }),
  })
}

function resultFromXapi(result: JsonObject): JsonObject {
  const extensions = objectAt(result, 'extensions')
  const certainty = extensions[`${NAMESPACE}ext:certainty`]
  const score = isObject(result['score']) ? result['score'] : objectAt(extensions, `${NAMESPACE}ext:points`)
  const fields: [string, Json | undefined][] = [
    ['success', result['success']],
    ['earned', score['raw']],
    ['total', score['max']],
    ['response', result['response']],
    ['certainty', certainty],
  ]
  const known = fields.flatMap(([key, value]): [string, Json][] => (value === undefined ? [] : [[key, value]]))
  return { ...readResult(Object.fromEntries(known)) }
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isObject(value) ? value : {}
}

function textAt(object: JsonObject, key: string): string {
  const value = object[key]
  return typeof value === 'string' ? value : ''
}

function stripNamespace(iri: string, prefix: string): string {
  return iri.startsWith(NAMESPACE + prefix) ? iri.slice((NAMESPACE + prefix).length) : ''
}

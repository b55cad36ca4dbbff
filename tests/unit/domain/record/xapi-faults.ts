import { isArray, isObject, type Json, type JsonObject } from '../../../../src/domain/json.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/**
 * What a Learning Record Store would refuse in a statement, after xAPI 1.0.3, part two, sections 2.2 and 2.4; an empty list
 * for a valid one. Covers the properties the course writes.
 */
export function xapiFaults(statement: Json): string[] {
  if (!isObject(statement)) return ['a statement is an object']
  const { id, version, timestamp, actor, verb, object, result, context } = statement
  return [
    ...unknown('statement', statement, ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'version']),
    ...wrong('id is a UUID', typeof id === 'string' && UUID.test(id)),
    // 2.4.10: whoever provides a statement sets no version, or 1.0.0, which all of 1.0.x share.
    ...wrong('version is 1.0.0 or left out', version === undefined || version === '1.0.0'),
    ...wrong('timestamp is ISO 8601', typeof timestamp === 'string' && ISO_TIME.test(timestamp)),
    ...actorFaults(actor),
    ...(isObject(verb) ? [...unknown('verb', verb, ['id', 'display']), ...iri('verb', verb['id'])] : ['no verb']),
    ...objectFaults(object),
    ...(result === undefined ? [] : resultFaults(result)),
    ...(context === undefined ? [] : contextFaults(context)),
  ]
}

function actorFaults(actor: Json | undefined): string[] {
  if (!isObject(actor)) return ['no actor']
  const account = actor['account']
  if (!isObject(account)) return ['an agent is named by one account']
  return [
    ...unknown('actor', actor, ['objectType', 'name', 'account']),
    ...unknown('account', account, ['homePage', 'name']),
    ...wrong('an actor is an agent', actor['objectType'] === undefined || actor['objectType'] === 'Agent'),
    ...iri('home page', account['homePage']),
    ...wrong('an account has a name', typeof account['name'] === 'string'),
  ]
}

function objectFaults(object: Json | undefined): string[] {
  if (!isObject(object)) return ['no object']
  const definition = object['definition'] ?? {}
  return [
    ...unknown('object', object, ['objectType', 'id', 'definition']),
    ...wrong('an object is an activity', object['objectType'] === undefined || object['objectType'] === 'Activity'),
    ...iri('object', object['id']),
    ...(isObject(definition)
      ? [
          ...unknown('definition', definition, ['type']),
          ...(object['definition'] === undefined ? [] : iri('type', definition['type'])),
        ]
      : ['a definition is an object']),
  ]
}

function resultFaults(result: Json): string[] {
  if (!isObject(result)) return ['a result is an object']
  const { score, success, response, extensions } = result
  return [
    ...unknown('result', result, ['score', 'success', 'completion', 'response', 'duration', 'extensions']),
    ...wrong('success is yes or no', success === undefined || typeof success === 'boolean'),
    ...wrong('a response is text', response === undefined || typeof response === 'string'),
    ...(score === undefined ? [] : scoreFaults(score)),
    ...extensionFaults(extensions),
  ]
}

function scoreFaults(score: Json): string[] {
  if (!isObject(score)) return ['a score is an object']
  const { scaled, raw, min, max } = score
  const isInRange = (value: Json | undefined, low: Json | undefined, high: Json | undefined) =>
    value === undefined ||
    (typeof value === 'number' &&
      (typeof low === 'number' ? value >= low : low === undefined) &&
      (typeof high === 'number' ? value <= high : high === undefined))
  return [
    ...unknown('score', score, ['scaled', 'raw', 'min', 'max']),
    ...wrong('scaled is within −1..1', isInRange(scaled, -1, 1)),
    ...wrong('raw is within min..max', isInRange(raw, min, max)),
    ...wrong('min is a number', isInRange(min, undefined, undefined)),
    ...wrong('max is a number', isInRange(max, undefined, undefined)),
    ...wrong('min is less than max', typeof min !== 'number' || typeof max !== 'number' || min < max),
  ]
}

function contextFaults(context: Json): string[] {
  if (!isObject(context)) return ['a context is an object']
  const activities = context['contextActivities'] ?? {}
  if (!isObject(activities)) return ['context activities are an object']
  const parents = activities['parent'] ?? []
  return [
    ...unknown('context', context, ['contextActivities', 'extensions']),
    ...unknown('context activities', activities, ['parent', 'grouping', 'category', 'other']),
    ...(isArray(parents) ? parents.flatMap(objectFaults) : ['parents are a list']),
    ...extensionFaults(context['extensions']),
  ]
}

function extensionFaults(extensions: Json | undefined): string[] {
  if (extensions === undefined) return []
  return isObject(extensions)
    ? Object.keys(extensions).flatMap((key) => iri('extension', key))
    : ['extensions are an object']
}

/** Statements hold no other properties than the specification's. A property may also not be null. */
function unknown(what: string, object: JsonObject, known: readonly string[]): string[] {
  return Object.entries(object).flatMap(([key, value]) => [
    ...wrong(`${what}: unknown property ${key}`, known.includes(key)),
    ...wrong(`${what}: ${key} is null`, value !== null),
  ])
}

function iri(what: string, value: Json | undefined): string[] {
  return wrong(`${what} is named by an IRI, not ${JSON.stringify(value)}`, typeof value === 'string' && IRI.test(value))
}

function wrong(rule: string, isKept: boolean): string[] {
  return isKept ? [] : [rule]
}

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { canonicalJson, isArray, isObject, type Json, parseJson } from '../../../../src/domain/json.ts'

/** The same value with every object's keys in the opposite order. */
function turned(value: Json): Json {
  if (isArray(value)) return value.map(turned)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]): [string, Json] => [key, turned(part)])
      .reverse(),
  )
}

const values = fc.json().map((text): Json => parseJson(text) ?? null)

test('equal values have one text, whatever the order of their keys', () =>
  fc.assert(
    fc.property(values, (value) => {
      assert.equal(canonicalJson(turned(value)), canonicalJson(value))
      assert.deepEqual(parseJson(canonicalJson(value)), value)
    }),
  ))

test('unequal values have unequal texts', () =>
  fc.assert(
    fc.property(values, values, (one, other) => {
      if (canonicalJson(one) === canonicalJson(other)) assert.deepEqual(one, other)
    }),
  ))

test('text that is not JSON, or is nested beyond reason, is told apart from any value', () => {
  for (const text of ['', ' ', 'undefined', '{', "{'a':1}", '[1,]', 'NaN', '\uFEFF{}', '['.repeat(1e5)])
    assert.equal(parseJson(text), undefined, text.slice(0, 20))
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  assert.ok(isArray(parseJson(nested(100))))
  assert.equal(parseJson(nested(101)), undefined)
  assert.equal(parseJson(nested(1e5), 1000), undefined)
  assert.equal(parseJson('null'), null)
})

test('an object is neither a list nor nothing', () => {
  assert.ok(isObject({}) && isArray([]))
  for (const value of [null, [], 'a', 1, true, undefined]) assert.equal(isObject(value), false)
  for (const value of [null, {}, 'a', 1, true, undefined]) assert.equal(isArray(value), false)
})

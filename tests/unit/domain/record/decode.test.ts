import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { decodeStatement } from '../../../../src/domain/record/decode.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { answered, anyStatement, anyString, at, newerLine } from './samples.ts'

const line = encodeStatement({
  ...answered('jejak-teman-dekat', 0, { success: false, earned: 0, total: 1, response: 'b', certainty: 3 }),
  parent: 'lesson:etika-digital/jejak',
  content: '1f2e3d4c',
  rest: { tempat: 'aula, “lantai 2” 🌊' },
})

/** The line with one field changed or, where the value is undefined, left out. */
const lineWith = (field: string, value: unknown) => JSON.stringify({ ...JSON.parse(line), [field]: value })

test('what a learner did reads back as it was written', () =>
  fc.assert(
    fc.property(anyStatement, (statement) => {
      const stored = encodeStatement(statement)
      assert.ok(!stored.includes('\n'))
      assert.deepEqual(decodeStatement(stored), { kind: 'read', value: statement })
    }),
  ))

test('a line that was read and is written again is the same line', () => {
  const decoded = decodeStatement(line)
  assert.ok(decoded.kind === 'read')
  assert.deepEqual(JSON.parse(encodeStatement(decoded.value)), JSON.parse(line))
})

test('an answer takes about 300 characters, so that a phone has room for thousands', () => assert.ok(line.length < 330))

test('no text makes reading fail, and what cannot be read is kept as it was', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        anyString,
        fc.json(),
        fc.json().map((text) => ` ${text}\r`),
      ),
      (text) => {
        const decoded = decodeStatement(text)
        assert.ok(decoded.kind === 'unreadable')
        assert.equal(decoded.line, text)
      },
    ),
  ))

test('no odd value in any field makes reading fail', () =>
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(JSON.parse(line)), 'snapshot'), fc.jsonValue(), (field, value) => {
      const text = lineWith(field, value)
      const decoded = decodeStatement(text)
      assert.ok(decoded.kind === 'read' || decoded.line === text)
    }),
  ))

test('an entry that was cut off while being written is set aside, wherever the cut fell', () => {
  for (let length = 0; length < line.length; length += 1) {
    const cut = line.slice(0, length)
    assert.deepEqual(decodeStatement(cut), { kind: 'unreadable', line: cut, reason: 'NOT_JSON' })
  }
})

test('two entries that ran into one line are set aside together', () => {
  assert.equal(decodeStatement(line + line).kind, 'unreadable')
})

test('an entry of a newer version is kept for it, byte for byte', () => {
  for (const text of [newerLine('air'), '{"v":1.5}', lineWith('v', 99), '{"b":1.0,"v":2,"a":12345678901234567890}'])
    assert.deepEqual(decodeStatement(text), { kind: 'unreadable', line: text, reason: 'NEWER' })
})

test('entries of other software are set aside', () => {
  const foreign = ['{}', '[]', 'null', '7', '"v"', '{"v":0}', '{"v":"1"}', '{"v":1}', '{"id":"a","verb":"answered"}']
  for (const text of foreign)
    assert.deepEqual(decodeStatement(text), { kind: 'unreadable', line: text, reason: 'NOT_A_STATEMENT' })
})

test('an entry without who, what, which or when is set aside', () => {
  for (const field of ['v', 'id', 'actor', 'verb', 'object', 'time'])
    for (const value of [undefined, '', 7, null, {}])
      assert.equal(decodeStatement(lineWith(field, value)).kind, 'unreadable', `${field}: ${JSON.stringify(value)}`)
})

test('an entry whose time is no time is set aside', () => {
  const times = ['2026-10-05', '2026-10-05T01:00:00', '2026-10-05T01:00:00+07:00', '2026-13-05T01:00:00Z', 'besok']
  for (const time of times) assert.equal(decodeStatement(lineWith('time', time)).kind, 'unreadable', time)
})

test('a verb or a field this version does not know is kept', () => {
  const decoded = decodeStatement(JSON.stringify({ ...JSON.parse(line), verb: 'tinjau', kartu: { laci: [3] } }))
  assert.ok(decoded.kind === 'read')
  assert.equal(decoded.value.verb, 'tinjau')
  assert.deepEqual(decoded.value.rest, { tempat: 'aula, “lantai 2” 🌊', kartu: { laci: [3] } })
})

test('an unknown field can never pass for a known one', () => {
  const statement = { ...answered('a', 0), rest: { v: 9, verb: 'completed', object: 'module:m' } }
  const decoded = decodeStatement(encodeStatement(statement))
  assert.ok(decoded.kind === 'read')
  assert.equal(decoded.value.verb, 'answered')
  assert.equal(decoded.value.object, 'item:a')
})

test('one odd detail of a result does not cost the learner the answer', () => {
  const decoded = decodeStatement(lineWith('result', { success: true, earned: '1', total: null, certainty: 4 }))
  assert.ok(decoded.kind === 'read')
  assert.deepEqual(decoded.value.result, { success: true })
  assert.equal(decodeStatement(lineWith('result', 'benar')).kind, 'unreadable')
})

test('a snapshot that holds together only in part is set aside whole, since half of it would lose answers', () => {
  const point = { success: true, time: at(0) }
  const snapshot = { until: at(1), answers: {}, reached: {}, completed: {} }
  assert.equal(decodeStatement(lineWith('snapshot', snapshot)).kind, 'read')
  const broken: unknown[] = [
    'snapshot',
    { ...snapshot, until: 'kemarin' },
    { ...snapshot, answers: [] },
    { ...snapshot, reached: { a: true } },
    { ...snapshot, completed: undefined },
    { ...snapshot, answers: { a: point } },
    { ...snapshot, answers: { a: { attempts: 1, first: point } } },
    { ...snapshot, answers: { a: { attempts: '1', first: point, last: point } } },
    { ...snapshot, answers: { a: { attempts: 1, first: { ...point, success: 1 }, last: point } } },
  ]
  for (const value of broken) assert.equal(decodeStatement(lineWith('snapshot', value)).kind, 'unreadable')
})

test('a number too large for a record is never kept as one: written again it would be none', () => {
  const huge = lineWith('result', { success: true, earned: 0, total: 1 }).replace('"earned":0', '"earned":1e999')
  const decoded = decodeStatement(huge)
  assert.ok(decoded.kind === 'read')
  assert.deepEqual(decodeStatement(encodeStatement(decoded.value)), decoded)
  const summary = { attempts: 777, first: { success: true, time: at(0) }, last: { success: true, time: at(0) } }
  const snapshot = { until: at(1), answers: { a: summary }, reached: {}, completed: {} }
  assert.equal(decodeStatement(lineWith('snapshot', snapshot)).kind, 'read')
  for (const attempts of ['1e999', '-1', '0', '0.5'])
    assert.equal(decodeStatement(lineWith('snapshot', snapshot).replace('777', attempts)).kind, 'unreadable', attempts)
})

test('times compare as text, however finely they were written', () => {
  const read = (time: string) => {
    const decoded = decodeStatement(lineWith('time', time))
    assert.ok(decoded.kind === 'read')
    return decoded.value.time
  }
  assert.equal(read('2026-10-05T01:00:00Z'), '2026-10-05T01:00:00.000Z')
  assert.ok(read('2026-10-05T01:00:00Z') < read('2026-10-05T01:00:00.5Z'))
  assert.ok(read('2026-10-05T01:00:00.5Z') < read('2026-10-05T01:00:00.512345Z'))
})

test('an entry nested deeper than any of ours is set aside, so that later steps cannot choke on it', () => {
  const deep = line.replace('"tempat":', `"dalam":${'['.repeat(1e5)}${']'.repeat(1e5)},"tempat":`)
  assert.deepEqual(decodeStatement(deep), { kind: 'unreadable', line: deep, reason: 'NOT_JSON' })
})

test('a field named __proto__ stays a field', () => {
  const text = line.replace('"tempat":', '"__proto__":{"tercemar":true},"tempat":')
  const decoded = decodeStatement(text)
  assert.ok(decoded.kind === 'read')
  assert.deepEqual(Object.keys(decoded.value.rest ?? {}), ['__proto__', 'tempat'])
  assert.equal(Reflect.get({}, 'tercemar'), undefined)
})

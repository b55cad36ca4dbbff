import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isArray, type Json, parseJson } from '../../../../src/domain/json.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { type Log, logFromLines, mergeLogs } from '../../../../src/domain/record/log.ts'
import { progressOf } from '../../../../src/domain/record/progress.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { readRecordFile, setAsideFile, toXapi, toXapiFile } from '../../../../src/domain/record/xapi.ts'
import {
  answered,
  anyResult,
  anySnapshot,
  anyStatement,
  anyString,
  at,
  lines,
  newerLine,
  reached,
  uuid,
} from './samples.ts'
import { xapiFaults } from './xapi-faults.ts'

/** Each run writes and reads whole files, which takes its time. */
const runs = { numRuns: 60 }

const logOf = (...statements: Statement[]) => logFromLines(statements.map(encodeStatement))

function read(text: string): Log {
  const log = readRecordFile(text)
  assert.ok(typeof log !== 'string', `refused: ${log}`)
  return log
}

function entriesOf(file: string): readonly Json[] {
  const json = parseJson(file, 200)
  assert.ok(isArray(json))
  return json
}

const answer: Statement = {
  ...answered('jejak-teman-dekat', 1, { success: false, earned: 0, total: 1, response: 'b', certainty: 3 }),
  parent: 'lesson:etika-digital/jejak',
  content: '1f2e3d4c',
}

test('a backup gives back every statement, however odd', () =>
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 6 }), anyStatement, (more, one) => {
      const log = logOf(one, ...more)
      assert.deepEqual(read(toXapiFile(log)), log)
    }),
    runs,
  ))

test('a backup of a backup is the same file', () => {
  const file = toXapiFile(logOf(answer, reached('lesson:etika-digital/jejak', 2)))
  assert.equal(toXapiFile(read(file)), file)
})

test('a backup reads in the order things happened', () => {
  const log = logOf(answered('b', 2), answered('c', 3), answered('a', 1))
  assert.deepEqual(
    [...read(toXapiFile(log)).statements.values()].map(({ time }) => time),
    [at(1), at(2), at(3)],
  )
})

test('restoring a backup twice, or on the device it came from, adds nothing', () => {
  const log = logOf(answer, answered('b', 2))
  const restored = read(toXapiFile(log))
  assert.deepEqual(mergeLogs(mergeLogs(log, restored), restored), log)
})

/** Statements as the course makes them, with results and snapshots that may come from a file somebody changed. */
const ownStatements: fc.Arbitrary<Statement> = fc.record(
  {
    id: fc.nat().map(uuid),
    actor: fc.constantFrom('3f9c0a1b2c3d', 'Bu Sri'),
    verb: fc.constantFrom('answered', 'experienced', 'completed', 'snapshot', 'tinjau'),
    object: fc.constantFrom(
      'item:jejak',
      'lesson:m/jejak',
      'module:m',
      'case:x',
      'record:3f9c',
      'constructor:x',
      '__proto__:x',
    ),
    time: fc.nat(9999).map(at),
    parent: fc.constantFrom('lesson:m/jejak', 'case:x'),
    content: fc.constant('1f2e3d4c'),
    result: anyResult,
    snapshot: anySnapshot,
    rest: fc.constant({ alat: { layar: [320, 568] } }),
  },
  { requiredKeys: ['id', 'actor', 'verb', 'object', 'time'], noNullPrototype: true },
)

test('a Learning Record Store takes every statement of a backup: it is valid xAPI', () =>
  fc.assert(
    fc.property(ownStatements, (statement) => {
      for (const entry of entriesOf(toXapiFile(logOf(statement)))) assert.deepEqual(xapiFaults(entry), [])
    }),
  ))

test('an answer leaves the course as xAPI knows it', () => {
  const id = 'urn:jernih:lesson:etika-digital/jejak'
  const entry = toXapi(answer)
  assert.deepEqual(entry['verb'], { id: 'http://adlnet.gov/expapi/verbs/answered' })
  assert.deepEqual(entry['object'], {
    objectType: 'Activity',
    id: 'urn:jernih:item:jejak-teman-dekat',
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction' },
  })
  assert.deepEqual(entry['result'], {
    success: false,
    score: { raw: 0, min: 0, max: 1, scaled: 0 },
    response: 'b',
    extensions: { 'urn:jernih:ext:certainty': 3 },
  })
  assert.deepEqual(entry['context'], {
    contextActivities: { parent: [{ id }] },
    extensions: { 'urn:jernih:ext:format': 1, 'urn:jernih:ext:content': '1f2e3d4c' },
  })
  assert.equal(entry['timestamp'], at(1))
})

test('a file of stored lines can be restored too, from Windows as well', () =>
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), (texts, lineBreak) => {
      const clean = texts.map((text) => text.replaceAll(/[\r\n]/g, '').trim()).filter((text) => text !== '')
      const all = [encodeStatement(answer), ...clean]
      assert.deepEqual(read(all.join(lineBreak)), logFromLines(all))
    }),
    runs,
  ))

test('a file of one stored line, or a list of them, can be restored', () => {
  assert.deepEqual(read(encodeStatement(answer)), logOf(answer))
  assert.deepEqual(read(`[${encodeStatement(answer)}]`), logOf(answer))
  assert.deepEqual(read(JSON.stringify(toXapi(answer))), logOf(answer))
  assert.deepEqual(read(JSON.stringify(toXapi(answer), undefined, 2)), logOf(answer))
})

test('lines of a newer version that were saved aside come back byte for byte', () => {
  for (const texts of [[newerLine('a')], [newerLine('a'), '{"v":1,"id":"terpo', newerLine('b')]]) {
    const log = logFromLines(texts)
    assert.deepEqual(read(setAsideFile(log)), log)
    assert.deepEqual([...read(setAsideFile(log)).setAside.keys()], texts)
  }
})

test('a statement a newer version exported is kept whole for it', () => {
  const newer = JSON.stringify(toXapi(answer)).replace('"urn:jernih:ext:format":1', '"urn:jernih:ext:format":2')
  const log = read(`[${newer}]`)
  assert.equal(log.statements.size, 0)
  assert.deepEqual([...log.setAside], [[`{"v":2,"xapi":${newer}}`, 'NEWER']])
})

test('statements of other courses in the same file are set aside with their text', () => {
  const foreign = [
    JSON.stringify({ ...toXapi(answer), context: {} }),
    JSON.stringify({ id: uuid(1), verb: { id: 'http://adlnet.gov/expapi/verbs/passed' } }),
    '"text"',
    'null',
    '[[]]',
  ]
  const log = read(`[${[JSON.stringify(toXapi(answer)), ...foreign].join(', ')}]`)
  assert.deepEqual(log.statements, logOf(answer).statements)
  assert.deepEqual(
    [...log.setAside],
    foreign.map((text) => [text, 'NOT_A_STATEMENT']),
  )
})

test('a statement of ours with a damaged part is set aside, not half read', () => {
  for (const [part, damage] of [
    ['timestamp', 'kemarin'],
    ['actor', { account: {} }],
    ['verb', { id: 'http://example.org/verbs/answered' }],
    ['object', { id: 'https://example.org/soal' }],
    ['id', ''],
  ] as const)
    assert.equal(
      read(JSON.stringify([toXapi(answered('b', 1)), { ...toXapi(answer), [part]: damage }])).setAside.size,
      1,
    )
})

test('a byte order mark and blank lines around a backup do not matter', () => {
  const file = toXapiFile(logOf(answer))
  assert.deepEqual(read(`\uFEFF\r\n${file}\r\n\r\n`), logOf(answer))
  assert.deepEqual(read(`\uFEFF${encodeStatement(answer)}\n`), logOf(answer))
})

test('the learner is told when a file holds nothing, or no record', () => {
  for (const text of ['', '  \r\n', '\uFEFF', '[]', ' [ ] ']) assert.equal(readRecordFile(text), 'EMPTY', text)
  for (const text of ['halo', '{}', '[{}]', '[1]', '7', 'null', '"x"', '{"v":1', '%PDF-1.7', '<html></html>', 'a\nb'])
    assert.equal(readRecordFile(text), 'NOT_A_RECORD', text)
})

/** What the site does with an imported record: nothing of it may fail. */
function useRecord(log: Log): void {
  progressOf(log.statements.values())
  assert.deepEqual(
    mergeLogs(log, logFromLines([...log.statements.values()].map(encodeStatement))).statements,
    log.statements,
  )
  if (log.statements.size > 0) assert.deepEqual(read(toXapiFile(log)).statements, log.statements)
}

const ownEntry = JSON.stringify(toXapi(answer))
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const hostileFiles = [
  deep(1e5),
  `[${ownEntry},${deep(1e5)}]`,
  '{"a":'.repeat(1e5),
  `${encodeStatement(answer).slice(0, -1)},"x":${deep(5000)}}`,
  ...[90, 95, 96, 97, 98, 99, 100, 101, 150, 196, 199, 200, 201].flatMap((levels) => [
    `${encodeStatement(answer).slice(0, -1)},"x":${deep(levels)}}`,
    `[${ownEntry},${ownEntry.replace(/"urn:jernih:ext:format":1/, `$&,"urn:jernih:ext:rest":{"x":${deep(levels)}}`)}]`,
  ]),
  'x'.repeat(1e5),
  '{'.repeat(1e5),
  `"${'\\u0000'.repeat(1e5)}"`,
  'a\n'.repeat(5e4),
  '[1e999,-1e999,{"v":1e999}]',
  ownEntry.replaceAll('"raw":0', '"raw":1e999'),
]

test('no hostile file makes reading fail, nor anything that is done with what was read', () => {
  for (const file of hostileFiles) {
    const log = readRecordFile(file)
    if (typeof log !== 'string') useRecord(log)
  }
})

test('no text makes reading fail', () =>
  fc.assert(
    fc.property(fc.oneof(anyString, fc.json()), (text) => {
      const log = readRecordFile(text)
      if (typeof log !== 'string') useRecord(log)
    }),
  ))

test('no change to one part of a backup makes reading fail', () =>
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(toXapi(answer))), fc.jsonValue(), (part, value) => {
      useRecord(read(JSON.stringify([toXapi(answered('b', 1)), { ...toXapi(answer), [part]: value }])))
    }),
    runs,
  ))

test('fields named after parts of JavaScript stay fields and reach nothing else', () => {
  const entry = ownEntry
    .replace('{', '{"__proto__":{"tercemar":1},"constructor":{"prototype":{"tercemar":1}},')
    .replace(
      /"urn:jernih:ext:format":1/,
      '$&,"urn:jernih:ext:rest":{"__proto__":{"tercemar":1}},"__proto__":{"tercemar":1}',
    )
    .replace('"result":{', '"result":{"__proto__":{"certainty":2},')
  const log = read(`[${entry}]`)
  useRecord(log)
  const [statement] = log.statements.values()
  assert.deepEqual(Object.keys(statement?.rest ?? {}), ['__proto__'])
  assert.deepEqual(statement?.result, answer.result)
  assert.equal(Reflect.get({}, 'tercemar'), undefined)
  const snapshot = { until: at(1), answers: {}, reached: JSON.parse(`{"__proto__":"${at(0)}"}`), completed: {} }
  useRecord(logOf({ ...answer, verb: 'snapshot', snapshot }))
  assert.deepEqual([...progressOf([{ ...answer, verb: 'snapshot', snapshot }]).reached], [['__proto__', at(0)]])
})

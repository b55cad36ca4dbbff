import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainText } from '../../../src/domain/text/rich-text.ts'
import { parseRichText } from '../../../src/schemas/rich-text.ts'

test('marks become spans, and an empty line starts a paragraph', () => {
  const { paragraphs, faults } = parseRichText(
    'Lihat *dulu* aturannya [[dasar:pp-94-2021:3f]].\nMasih satu paragraf.\n\nArti [[istilah:doksing]], [[dasar:uu-1-2000|aturan itu]] dan [[istilah:doksing|mendoksing]].\n',
  )
  assert.deepEqual(faults, [])
  assert.deepEqual(paragraphs, [
    [
      'Lihat ',
      { kind: 'emphasis', text: 'dulu' },
      ' aturannya ',
      { kind: 'citation', id: 'pp-94-2021:3f', text: '' },
      '. Masih satu paragraf.',
    ],
    [
      'Arti ',
      { kind: 'term', id: 'doksing', text: '' },
      ', ',
      { kind: 'citation', id: 'uu-1-2000', text: 'aturan itu' },
      ' dan ',
      { kind: 'term', id: 'doksing', text: 'mendoksing' },
      '.',
    ],
  ])
})

test('a backslash makes a sign plain', () => {
  const { paragraphs, faults } = parseRichText('Sandi \\*123# dan \\[[catatan]] serta \\\\ dan *tanda \\* bintang*.')
  assert.deepEqual(faults, [])
  assert.deepEqual(paragraphs, [
    ['Sandi *123# dan [[catatan]] serta \\ dan ', { kind: 'emphasis', text: 'tanda * bintang' }, '.'],
  ])
})

test('a mark that cannot be read is a fault with its place, and the text stays', () => {
  const cases: readonly [source: string, what: string, near: string][] = [
    ['Satu *dua', 'tanda * tidak berpasangan', '*dua'],
    ['Dua * tiga * empat', 'tanda * tidak berpasangan', '* tiga * empat'],
    ['**tebal**', 'tanda ** tidak dikenal', '**tebal**'],
    ['Lihat [[dasar:x', 'tanda [[ tidak ditutup', '[[dasar:x'],
    ['Lihat [[x]]', 'tanda [[…]] tidak dikenal', '[[x]]'],
    ['Lihat [[istilah:X y]]', 'id "X y" tidak sah', '[[istilah:X y]]'],
    ['*[[dasar:a:1]]*', 'tanda [[…]] berada di dalam *…*', '*[[dasar:a:1]]*'],
  ]
  for (const [source, what, near] of cases) {
    const { faults } = parseRichText(source)
    assert.deepEqual({ what: faults[0]?.what, near: faults[0]?.near }, { what, near }, source)
  }
  assert.equal(plainText(parseRichText('Satu *dua').paragraphs[0] ?? []), 'Satu *dua')
})

const marks = fc.constantFrom(
  '*',
  '**',
  '[[',
  ']]',
  '[[dasar:a:1]]',
  '[[istilah:',
  '|',
  '\\',
  '\n\n',
  '\n',
  ' ',
  'kata',
)

test('it never throws, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(marks).map((parts) => parts.join('')),
      ),
      (source) => {
        const { paragraphs } = parseRichText(source)
        for (const paragraph of paragraphs) assert.notEqual(paragraph.length, 0)
      },
    ),
    { numRuns: 2000 },
  )
})

test('plain text survives, but for the wrapping of its lines', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => !/[*[\]\\\s]/.test(text))
  const gap = fc.constantFrom(' ', '  ', '\n', '\r\n  ')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { minLength: 1 }), (parts) => {
      const { paragraphs, faults } = parseRichText(parts.flat().join(''))
      assert.deepEqual(faults, [])
      assert.deepEqual(paragraphs.map(plainText), [parts.map(([text]) => text).join(' ')])
    }),
  )
})

test('escaped text survives whole', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => text.trim() !== ''),
      (text) => {
        const flat = text.replace(/\s+/g, ' ').trim()
        const { paragraphs, faults } = parseRichText(flat.replace(/[*[\]\\]/g, '\\$&'))
        assert.deepEqual(faults, [])
        assert.equal(plainText(paragraphs[0] ?? []), flat)
      },
    ),
  )
})

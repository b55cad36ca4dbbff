import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { satteri } from '@astrojs/markdown-satteri'
import fc from 'fast-check'
import { bodyUse } from '../../../src/domain/outline/body.ts'
import { parseBody } from '../../../src/schemas/lesson-body.ts'

const LESSON = `---
judul: x
---

<Situasi>

Lihat <Dasar id="a:1" /> dan <Istilah id="doksing">*doksing*</Istilah>, lalu <Dasar id="a:1" />.

</Situasi>

<Soal id="satu" />

## Bagian

[teks](/modul/x/y/#z "judul") <Sumber id="s" />

<Soal id="dua" />

<Kasus id="k" />

<BawaPulang>

1. Satu
2. Dua
3. Tiga

</BawaPulang>
`

test('a body is read with the lines of its file', () => {
  const { body, faults } = parseBody(LESSON)
  assert.deepEqual(faults, [])
  assert.deepEqual(body, {
    uses: [
      { kind: 'citation', id: 'a:1', line: 7, afterHeading: false },
      { kind: 'term', id: 'doksing', line: 7, afterHeading: false },
      { kind: 'citation', id: 'a:1', line: 7, afterHeading: false },
      { kind: 'item', id: 'satu', line: 11, afterHeading: false },
      { kind: 'source', id: 's', line: 15, afterHeading: true },
      { kind: 'item', id: 'dua', line: 17, afterHeading: true },
      { kind: 'case', id: 'k', line: 19, afterHeading: true },
    ],
    headings: [{ depth: 2, text: 'Bagian', anchor: 'bagian', line: 13 }],
    links: [{ target: '/modul/x/y/#z', line: 15 }],
    parts: [
      { kind: 'situation', line: 5, listItems: 0 },
      { kind: 'takeaway', line: 21, listItems: 3 },
    ],
    opensWithSituation: true,
  })
  assert.ok(body)
  assert.deepEqual(bodyUse(body), {
    itemIds: ['satu', 'dua'],
    caseIds: ['k'],
    labIds: [],
    citationIds: ['a:1'],
    termIds: ['doksing'],
    sourceIds: ['s'],
  })
})

test('a comment may stand before the situation; text may not', () => {
  assert.equal(parseBody('{/* catatan */}\n\n<Situasi>Ada.</Situasi>').body?.opensWithSituation, true)
  assert.equal(parseBody('Dahulu.\n\n<Situasi>Ada.</Situasi>').body?.opensWithSituation, false)
  assert.equal(parseBody('').body?.opensWithSituation, false)
})

test('only a table of contents of ## counts as the first heading', () => {
  const { body } = parseBody('<Situasi>x</Situasi>\n\n### Kecil\n\n<Soal id="a" />')
  assert.equal(body?.uses[0]?.afterHeading, false)
})

test('MDX that cannot be read is one fault with its line', () => {
  const cases: readonly [source: string, line: number, what: string][] = [
    ['Satu\n\n<Situasi>\n', 3, '<Situasi> tidak ditutup'],
    ['</Soal>', 1, 'penutup </Soal> tanpa pembuka'],
    ['a { b', 1, 'kurung kurawal { tidak ditutup'],
    ['<!-- x -->', 1, 'komentar <!-- --> tidak dapat dipakai di sini'],
    ['\n<Soal id=a />', 2, 'tanda < bukan pembuka penanda yang sah'],
    ['Lihat <https://air.go.id>', 1, 'tanda < bukan pembuka penanda yang sah'],
  ]
  for (const [source, line, what] of cases) {
    const { body, faults } = parseBody(source)
    assert.equal(body, undefined, source)
    assert.deepEqual(
      faults.map((fault) => [fault.line, fault.what]),
      [[line, what]],
      source,
    )
  }
})

const piece = fc.constantFrom(
  'Mata air',
  ' "kutip" ',
  "ibu'",
  ' -- ',
  '...',
  ' *miring* ',
  '**tebal**',
  '`kode {x}`',
  ' 3 & 4 ',
  ' é ',
  '<Istilah id="x">isi</Istilah>',
  '[tautan](/a/)',
  ' 1/2 ',
  ' (c) ',
  '!',
  '?',
  ' Judul ',
  '\\{',
)
const headings = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(piece, { minLength: 1, maxLength: 5 })), {
  maxLength: 5,
})

/** The anchors in a page that Astro has compiled. */
function anchorsIn(code: string): unknown {
  const list = /getHeadings\(\)\s*\{\s*return (\[.*?\]);?\s*\}/s.exec(code)?.[1]
  return JSON.parse(list ?? 'null').map(({ depth, slug }: { depth: number; slug: string }) => [depth, slug])
}

test('anchors are the ones Astro gives', async () => {
  const renderer = await satteri().createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false })
  assert.ok(renderer)
  await fc.assert(
    fc.asyncProperty(headings, async (list) => {
      const source = list.map(([depth, parts]) => `${'#'.repeat(depth)} x${parts.join('')}`).join('\n\n')
      const { body, faults } = parseBody(source)
      assert.ok(body, faults[0]?.what)
      const { code } = await renderer.process(source, join(import.meta.dirname, 'x.mdx'), {})
      assert.deepEqual(
        body.headings.map(({ depth, anchor }) => [depth, anchor]),
        anchorsIn(code),
        source,
      )
    }),
    { numRuns: 300 },
  )
})

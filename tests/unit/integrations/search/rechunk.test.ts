import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import fc from 'fast-check'
import { cutWords, rangeOf, rechunk } from '../../../../src/integrations/search/rechunk.ts'

const words = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 })
  .map((list) => list.toSorted().map((word): [string, number[]] => [word, [1, 2, 3]]))

test('cutting keeps every word, in order, and never parts words that begin alike', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 200 }), (list, limit) => {
      const parts = cutWords(list, limit)
      assert.deepEqual(parts.flat(), list)
      for (const [index, part] of parts.entries()) {
        assert.ok(part.length > 0)
        const before = parts[index - 1]?.at(-1)?.[0]
        const beginning = (word: string | undefined) => [...(word ?? '')].slice(0, 3).join('')
        if (before !== undefined) assert.notEqual(beginning(before), beginning(part[0]?.[0]))
      }
    }),
  )
})

test('every word, and whatever someone types on after it, falls into the part that holds it', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('', 'a', 'kan'), (list, more) => {
      for (const part of cutWords(list, 40)) {
        const [from, to] = rangeOf(part)
        const last = part.at(-1)?.[0] ?? ''
        for (const [word] of part) assert.ok(word >= from && word <= to)
        assert.ok(last + more <= to)
      }
    }),
  )
})

const MARK = Buffer.from('pagefind_dcd')
const pack = (content: unknown) => gzipSync(Buffer.concat([MARK, encode(content)]))
const unpack = async (path: string): Promise<unknown> => decode(gunzipSync(await readFile(path)).subarray(MARK.length))

async function withIndex(meta: unknown, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jernih-indeks-'))
  const list = ['abu', 'adil', 'air', 'batu', 'besi', 'cadas'].map((word) => [word, 'x'.repeat(9_000)])
  await mkdir(join(folder, 'index'))
  await writeFile(join(folder, 'index/id_1.pf_index'), pack([list]))
  await writeFile(join(folder, 'pagefind.id_9.pf_meta'), pack(meta))
  await use(folder)
  await rm(folder, { recursive: true })
}

test('the files of an index are replaced by finer ones that its list names', async () => {
  await withIndex(['1.5.2', [], [['abu', 'cadas', 'id_1']], [], [], ['title']], async (folder) => {
    assert.equal(await rechunk(folder), 3)
    assert.deepEqual((await readdir(join(folder, 'index'))).sort(), [
      'id_10.pf_index',
      'id_11.pf_index',
      'id_12.pf_index',
    ])
    assert.deepEqual(await unpack(join(folder, 'pagefind.id_9.pf_meta')), [
      '1.5.2',
      [],
      [
        ['abu', 'adil\uffff', 'id_10'],
        ['air', 'batu\uffff', 'id_11'],
        ['bes', 'cadas\uffff', 'id_12'],
      ],
      [],
      [],
      ['title'],
    ])
  })
})

test('an index of another form stops the build', async () => {
  await withIndex(['2.0.0', [], { parts: [] }], async (folder) => {
    await assert.rejects(rechunk(folder), /form this build does not know/)
  })
})

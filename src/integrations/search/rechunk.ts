import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/**
 * Pagefind cuts its word index into parts of some 30 kB, and a search fetches one part for every word that is typed: too
 * much for a phone that pays by the byte. There is no option for it, so its files are cut again here, finer. The format is
 * that of Pagefind 1.5: gzip around a mark and CBOR; `pf_meta` lists the parts, each with the first and last word it holds.
 */

const MARK = Buffer.from('pagefind_dcd')

/** Bytes of a part before compression, about; two such parts and the engine stay within a first search's budget. */
const PART_BYTES = 14_000

/** Words that begin alike stay together, so that someone who types the beginning of a word finds its continuations. */
const ALIKE = 3

/** A word as the index keeps it: the word, then where it stands. */
type Word = readonly [word: string, ...places: readonly unknown[]]
type Part = readonly [from: string, to: string, hash: string]

const PARTS_IN_META = 2

function unpack(file: Buffer): unknown {
  const bytes = gunzipSync(file)
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error('This is not a file of the search index')
  return decode(bytes.subarray(MARK.length))
}

function pack(content: unknown): Buffer {
  return gzipSync(Buffer.concat([MARK, encode(content)]), { level: 9 })
}

function isWord(value: unknown): value is Word {
  return Array.isArray(value) && typeof value[0] === 'string'
}

function isPart(value: unknown): value is Part {
  return Array.isArray(value) && value.length === 3 && value.every((text) => typeof text === 'string')
}

function listOf<T>(value: unknown, is: (entry: unknown) => entry is T): readonly T[] {
  if (!Array.isArray(value) || !value.every(is)) throw new Error('The search index has a form this build does not know')
  return value
}

const beginning = (word: string) => [...word].slice(0, ALIKE).join('')

/** Words in parts of about `limit` bytes, in their order; no part ends between two words that begin alike. */
export function cutWords(words: readonly Word[], limit: number): readonly (readonly Word[])[] {
  const parts: Word[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const word of words) {
    const last = parts.at(-1)?.at(-1)
    if (last === undefined || (bytes >= limit && beginning(last[0]) !== beginning(word[0]))) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(word)
    bytes += encode(word).length
  }
  return parts
}

/** A part's range: from what its first word begins with, to whatever its last word could be the beginning of. */
export function rangeOf(words: readonly Word[]): readonly [from: string, to: string] {
  const first = words[0]?.[0] ?? ''
  const last = words.at(-1)?.[0] ?? ''
  return [beginning(first), `${last}\uffff`]
}

/**
 * Cuts the index in a folder that Pagefind wrote. File names stay keyed to what is in them: the same index gives the same
 * parts.
 *
 * @returns how many parts there are now
 * @throws when the files are not of the form described above: a new version of Pagefind, say
 */
export async function rechunk(folder: string): Promise<number> {
  const metaName = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'))
  if (metaName === undefined) throw new Error('The search index has no pf_meta file')
  const meta = unpack(await readFile(join(folder, metaName)))
  if (!Array.isArray(meta)) throw new Error('The search index has a form this build does not know')
  const parts: Part[] = []
  for (const [, , hash] of listOf(meta[PARTS_IN_META], isPart)) {
    const path = join(folder, 'index', `${hash}.pf_index`)
    const content = unpack(await readFile(path))
    if (!Array.isArray(content) || content.length !== 1)
      throw new Error('The search index has a form this build does not know')
    await rm(path)
    for (const [index, words] of cutWords(listOf(content[0], isWord), PART_BYTES).entries()) {
      const name = `${hash}${index}`
      await writeFile(join(folder, 'index', `${name}.pf_index`), pack([words]))
      parts.push([...rangeOf(words), name])
    }
  }
  await writeFile(join(folder, metaName), pack(meta.with(PARTS_IN_META, parts)))
  return parts.length
}

import type { z } from 'astro/zod'
import { closest } from '../domain/text/closest.ts'
import { message } from './message.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'kumpulan kunci',
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'tulis teksnya',
  number: 'tulis angkanya saja, tanpa tanda kutip',
  int: 'tulis bilangan bulat, tanpa tanda kutip dan tanpa koma',
  boolean: 'tulis true bila ya, false bila tidak',
  array: 'tulis sebagai daftar: setiap butir diawali tanda hubung, atau [satu, dua]',
  object: 'tulis kunci dan nilainya, masing-masing pada baris sendiri yang menjorok',
}

function typeOf(input: unknown): string {
  if (Array.isArray(input)) return 'daftar'
  if (input instanceof Date) return 'tanggal'
  return TYPES[typeof input] ?? 'sesuatu yang lain'
}

/** What a message calls the place: the key, or the number in a list. */
function nameOf(path: readonly PropertyKey[] | undefined): string {
  const last = path?.at(-1)
  if (last === undefined) return 'isinya'
  return typeof last === 'number' ? `butir ke-${last + 1}` : `"${String(last)}"`
}

function wrongType(name: string, expected: string, input: unknown): string {
  const form = FORMS[expected] ?? 'lihat contoh bentuknya di content/README.md'
  if (input === undefined) return message(`${name} belum ada`, `tambahkan; ${form}`)
  if (input === null) return message(`${name} kosong`, form)
  if (expected === 'string' && typeof input !== 'object')
    return message(
      `${name} terbaca sebagai ${typeOf(input)}, seharusnya teks`,
      `apit dengan tanda kutip: '${String(input)}'`,
    )
  return message(`${name} berisi ${typeOf(input)}, seharusnya ${TYPES[expected] ?? expected}`, form)
}

function wrongWord(name: string, input: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String)
  const list = words.join(', ')
  if (input === undefined || input === null) return message(`${name} belum ada`, `tambahkan; pakai salah satu: ${list}`)
  const meant = closest(String(input), words)
  const fix = meant ? `mungkin maksudnya "${meant}"; yang dikenal: ${list}` : `pakai salah satu: ${list}`
  return message(`${name} tidak mengenal "${String(input)}"`, fix)
}

function count(origin: string, amount: number | bigint): string {
  return origin === 'array' ? `${amount} butir` : origin === 'string' ? `${amount} huruf` : String(amount)
}

/** How many there are now, as ` (sekarang 2)`, where that can be counted. */
function now(input: unknown): string {
  if (Array.isArray(input)) return ` (sekarang ${input.length})`
  return typeof input === 'number' ? ` (sekarang ${input})` : ''
}

/** Says in Indonesian what Zod found. For `schema.safeParse(data, { error: describeIssue })`; a schema's own messages come first. */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  const name = nameOf(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, issue.expected, issue.input)
    case 'invalid_value':
      return wrongWord(name, issue.input, issue.values)
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? wrongWord(name, valueAt(issue.input, issue.path), issue.options)
        : undefined
    case 'too_small':
      if (issue.origin === 'string') return message(`${name} kosong`, 'isi teksnya')
      return message(`${name} kurang${now(issue.input)}`, `beri paling sedikit ${count(issue.origin, issue.minimum)}`)
    case 'too_big':
      return message(
        `${name} terlalu banyak${now(issue.input)}`,
        `beri paling banyak ${count(issue.origin, issue.maximum)}`,
      )
    default:
      return undefined
  }
}

/** The discriminator's value: the issue carries the whole object. */
function valueAt(input: unknown, path: readonly PropertyKey[] | undefined): unknown {
  const key = path?.at(-1)
  if (typeof input !== 'object' || input === null || key === undefined) return undefined
  return Object.entries(input).find(([name]) => name === key)?.[1]
}

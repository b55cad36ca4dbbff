import { z } from 'astro/zod'
import { closest } from '../domain/text/closest.ts'
import type { RichParagraphs, RichText } from '../domain/text/rich-text.ts'
import { message } from './message.ts'
import { parseRichText } from './rich-text.ts'

/** An object that knows no other keys than these: a typing error in a key is a problem, with the key that was meant. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined),
  })
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const meant = keys.map((key) => closest(key, known)).filter((key) => key !== undefined)
  const names = keys.map((key) => `"${key}"`).join(', ')
  const fix =
    meant.length > 0
      ? `mungkin maksudnya ${meant.map((key) => `"${key}"`).join(', ')}`
      : `hapus, atau pakai salah satu kunci ini: ${known.join(', ')}`
  return message(`kunci ${names} tidak dikenal`, fix)
}

/** A message for text of the wrong form only; what is missing or no text at all has messages of its own. */
const whenMalformed = (text: string) => (issue: { readonly code?: string | undefined }) =>
  issue.code === 'invalid_format' ? text : undefined

const ID_RULE = message('id tidak sah', 'pakai huruf kecil, angka, dan tanda hubung, misalnya jejak-pertama')

/** Lower-case letters, digits and hyphens. Numbers must be quoted in YAML, which would otherwise read `8` as a number. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: whenMalformed(ID_RULE) })

/** `<peraturan>:<ketentuan>`, or `<peraturan>` for all of it. */
export const citationId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {
  error: whenMalformed(
    message('id dasar hukum tidak sah', 'tulis peraturan:ketentuan, misalnya pp-94-2021:3f, atau id peraturannya saja'),
  ),
})

/** A line of plain text. */
export const text = z.string().trim().min(1)

/** Whole minutes, at least one. */
export const minutes = strict({ baca: z.int().min(0), kerja: z.int().min(0) }).transform(({ baca, kerja }) => ({
  reading: baca,
  practice: kerja,
}))

/** What a lesson or scenario leaves a learner able to do. */
export const objective = strict({ id, teks: text, kompetensi: id }).transform(({ id, teks, kompetensi }) => ({
  id,
  text: teks,
  competenceId: kompetensi,
}))

const DATE_FORM = 'tulis tahun-bulan-tanggal, misalnya 2026-11-20'

/** An ISO date. Some YAML readers hand dates over as `Date` (midnight UTC), others as text. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({
    error: ({ code, input, path }) => {
      if (code === 'invalid_format') return message('tanggal tidak sah', DATE_FORM)
      return input === undefined ? message(`tanggal "${String(path?.at(-1))}" belum ada`, DATE_FORM) : undefined
    },
  }),
)

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: whenMalformed(message('alamat web tidak sah', 'tulis lengkap, misalnya https://peraturan.bpk.go.id')),
})

function readRichText(source: string, ctx: z.core.$RefinementCtx<string>): RichParagraphs {
  const { paragraphs, faults } = parseRichText(source)
  for (const { what, fix, near } of faults)
    ctx.addIssue({ code: 'custom', message: message(`${what}: "${near}"`, fix) })
  if (paragraphs.length === 0) ctx.addIssue({ code: 'custom', message: message('teks kosong', 'isi teksnya') })
  return paragraphs
}

/** Several paragraphs of rich text. */
export const richParagraphs = z.string().transform(readRichText)

/** One paragraph of rich text. */
export const richText = z.string().transform((source, ctx): RichText => {
  const paragraphs = readRichText(source, ctx)
  if (paragraphs.length > 1)
    ctx.addIssue({
      code: 'custom',
      message: message('teks ini hanya boleh satu paragraf', 'hapus baris kosong di tengahnya'),
    })
  return paragraphs[0] ?? []
})

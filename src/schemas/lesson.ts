import { z } from 'astro/zod'
import { id, minutes, strict, text } from './fields.ts'

const objective = strict({ id, teks: text, kompetensi: id }).transform(({ id, teks, kompetensi }) => ({
  id,
  text: teks,
  competenceId: kompetensi,
}))

/** The front matter of `pelajaran/<nn-modul>/<nn-nama>.mdx`. */
export const lessonSchema = strict({
  judul: text,
  janji: text,
  menit: minutes,
  tujuan: z.array(objective).min(2).max(4),
  sumber: z.array(id).default([]),
}).transform(({ judul, janji, menit, tujuan, sumber }) => ({
  title: judul,
  promise: janji,
  minutes: menit,
  objectives: tujuan,
  sourceIds: sumber,
}))

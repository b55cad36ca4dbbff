import { z } from 'astro/zod'
import { id, minutes, objective, strict, text } from './fields.ts'

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

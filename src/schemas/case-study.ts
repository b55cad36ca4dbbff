import { z } from 'astro/zod'
import { id, minutes, strict, text } from './fields.ts'

const actor = strict({ nama: text, ingin: text }).transform(({ nama, ingin }) => ({ name: nama, wants: ingin }))

/** The front matter of `kasus/<id>.mdx`. */
export const caseStudySchema = strict({
  judul: text,
  janji: text,
  menit: minutes,
  modul: id,
  sumber: z.array(id).default([]),
  pelaku: z.array(actor).min(1),
}).transform(({ judul, janji, menit, modul, sumber, pelaku }) => ({
  title: judul,
  promise: janji,
  minutes: menit,
  moduleId: modul,
  sourceIds: sumber,
  actors: pelaku,
}))

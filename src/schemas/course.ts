import { z } from 'astro/zod'
import { id, strict, text } from './fields.ts'

const DEFAULT_REVIEW_MONTHS = 12

const lawPolicy = strict({
  batas_periksa: z.int().min(1).default(DEFAULT_REVIEW_MONTHS),
  tema: z.array(strict({ id, tanya: text }).transform(({ id, tanya }) => ({ id, question: tanya }))).default([]),
}).transform(({ batas_periksa, tema }) => ({ reviewMonths: batas_periksa, themes: tema }))

/** `kursus.yaml`: the outline. */
export const courseSchema = strict({
  judul: text,
  janji: text,
  /** Percent of the post-test, 0..100. */
  nilai_lulus: z.int().min(0).max(100),
  kompetensi: z.array(strict({ id, nama: text }).transform(({ id, nama }) => ({ id, name: nama }))).min(1),
  /** In the order they are taught. */
  modul: z
    .array(
      strict({ id, judul: text, anjuran: text, ringkas: text }).transform(({ id, judul, anjuran, ringkas }) => ({
        id,
        title: judul,
        motto: anjuran,
        summary: ringkas,
      })),
    )
    .min(1),
  /** How the law register is kept: months after which a check is stale, and the questions readers bring to it. */
  hukum: lawPolicy.prefault({}),
}).transform(({ judul, janji, nilai_lulus, kompetensi, modul, hukum }) => ({
  title: judul,
  promise: janji,
  passMark: nilai_lulus,
  competencies: kompetensi,
  modules: modul,
  lawPolicy: hukum,
}))

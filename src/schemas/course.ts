import { z } from 'astro/zod'
import { id, strict, text } from './fields.ts'

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
}).transform(({ judul, janji, nilai_lulus, kompetensi, modul }) => ({
  title: judul,
  promise: janji,
  passMark: nilai_lulus,
  competencies: kompetensi,
  modules: modul,
}))

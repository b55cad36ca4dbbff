import { z } from 'astro/zod'
import type { ScenarioHead } from '../domain/outline/raw-course.ts'
import type { Gauge, Role } from '../domain/scenario/story.ts'
import { id, minutes, objective, strict, text } from './fields.ts'
import { message } from './message.ts'

const role = strict({ id, nama: text, sebagai: text, wajah: text.max(2).optional() }).transform(
  ({ id, nama, sebagai, wajah }): Role => ({
    id,
    name: nama,
    as: sebagai,
    ...(wajah === undefined ? {} : { face: wajah }),
  }),
)

const variable = z.string().regex(/^[a-z][a-z0-9_]*$/, {
  error: message('nama variabel tidak sah', 'pakai huruf kecil, angka, dan garis bawah, seperti pada VAR di bawahnya'),
})

const gauge = strict({
  id: variable,
  nama: text,
  dari: z.int(),
  sampai: z.int(),
  kata: z.array(text).min(2).max(6),
  arah: z.enum(['naik', 'turun']),
})
  .refine(
    ({ dari, sampai }) => dari < sampai,
    message('rentang ukuran terbalik', 'dari: harus lebih kecil daripada sampai:'),
  )
  .transform(({ id, nama, dari, sampai, kata, arah }): Gauge => {
    return { id, name: nama, min: dari, max: sampai, words: kata, better: arah === 'naik' ? 'up' : 'down' }
  })

/** The front matter of `simulasi/<id>.ink`. */
export const scenarioSchema = strict({
  judul: text,
  janji: text,
  menit: minutes,
  modul: id.optional(),
  tujuan: z.array(objective).min(1).max(4),
  peran: text,
  tokoh: z.array(role).min(1),
  ukuran: z.array(gauge).max(3).default([]),
  renungan: text,
  lanjut: text,
  putaran: id.optional(),
}).transform(
  ({ judul, janji, menit, modul, tujuan, peran, tokoh, ukuran, renungan, lanjut, putaran }): ScenarioHead => ({
    title: judul,
    promise: janji,
    minutes: menit,
    moduleId: modul,
    objectives: tujuan,
    part: peran,
    roles: tokoh,
    gauges: ukuran,
    reflection: renungan,
    nextPath: lanjut,
    roundId: putaran,
  }),
)

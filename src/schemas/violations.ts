import { z } from 'astro/zod'
import type { Act, Level, Track, Verdict, ViolationMatrix } from '../domain/law/violations.ts'
import { citationId, id, richText, strict, text } from './fields.ts'
import { message } from './message.ts'

const VERDICTS = {
  boleh: 'allowed',
  hindari: 'avoid',
  dilarang: 'forbidden',
  'perlu-verifikasi': 'unsure',
} as const satisfies Record<string, Verdict>
const TRACKS = { etik: 'ethics', disiplin: 'discipline', pidana: 'crime' } as const satisfies Record<string, Track>
const LEVELS = { ringan: 'light', sedang: 'moderate', berat: 'severe' } as const satisfies Record<string, Level>

const axisValue = strict({ id, nama: text, singkat: text }).transform(({ id, nama, singkat }) => ({
  id,
  name: nama,
  shortName: singkat,
}))

const category = strict({ id, nama: text }).transform(({ id, nama }) => ({ id, name: nama }))

const sanction = strict({
  id,
  jalur: z.enum(['etik', 'disiplin', 'pidana']).transform((word): Track => TRACKS[word]),
  tingkat: z
    .enum(['ringan', 'sedang', 'berat'])
    .transform((word): Level => LEVELS[word])
    .optional(),
  nama: text,
  isi: richText,
  dasar: z.array(citationId).min(1),
}).transform(({ id, jalur, tingkat, nama, isi, dasar }) => ({
  id,
  track: jalur,
  level: tingkat,
  name: nama,
  text: isi,
  citationIds: dasar,
}))

const rule = strict({
  tahap: z.array(id).min(1).optional(),
  siapa: z.array(id).min(1).optional(),
  putusan: z.enum(['boleh', 'hindari', 'dilarang', 'perlu-verifikasi']).transform((word): Verdict => VERDICTS[word]),
  sanksi: z.array(id).default([]),
  dasar: z.array(citationId).min(1),
  alasan: richText,
  ganti: richText,
})
  .superRefine(({ putusan, sanksi }, ctx) => {
    const tell = (what: string, fix: string) =>
      ctx.addIssue({ code: 'custom', path: ['sanksi'], message: message(what, fix) })
    if (putusan === 'forbidden' && sanksi.length === 0)
      tell('yang dilarang belum menyebut sanksi', 'sebut id sanksinya, misalnya sanksi: [moral]')
    if (putusan === 'allowed' && sanksi.length > 0)
      tell('yang boleh tidak punya sanksi', 'hapus sanksinya, atau ganti putusannya')
  })
  .transform(({ tahap, siapa, putusan, sanksi, dasar, alasan, ganti }) => ({
    phaseIds: tahap,
    roleIds: siapa,
    verdict: putusan,
    sanctionIds: sanksi,
    citationIds: dasar,
    reason: alasan,
    instead: ganti,
  }))

const act = strict({
  id,
  kategori: id,
  nama: text,
  kata: z.array(text).default([]),
  ketentuan: z.array(rule).min(1),
}).transform(({ id, kategori, nama, kata, ketentuan }) => ({
  id,
  categoryId: kategori,
  name: nama,
  keywords: kata,
  rules: ketentuan,
}))

/** `pelanggaran.yaml`: the violation matrix. A rule that names no phase or no person holds for all of them. */
export const violationsSchema = strict({
  tahap: z.array(axisValue).min(1),
  siapa: z.array(axisValue).min(1),
  kategori: z.array(category).min(1),
  sanksi: z.array(sanction).min(1),
  perbuatan: z.array(act).min(1),
}).transform(({ tahap, siapa, kategori, sanksi, perbuatan }): ViolationMatrix => {
  const everyPhase = tahap.map((phase) => phase.id)
  const everyRole = siapa.map((role) => role.id)
  const acts = perbuatan.map(
    (written): Act => ({
      ...written,
      rules: written.rules.map((one) => ({
        ...one,
        phaseIds: one.phaseIds ?? everyPhase,
        roleIds: one.roleIds ?? everyRole,
      })),
    }),
  )
  return { phases: tahap, roles: siapa, categories: kategori, sanctions: sanksi, acts }
})

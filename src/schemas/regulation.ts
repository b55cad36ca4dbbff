import { z } from 'astro/zod'
import type { Provision, Regulation, RegulationStatus } from '../domain/law/regulation.ts'
import { id, isoDate, strict, text, webAddress } from './fields.ts'

const STATUSES = {
  berlaku: 'in-force',
  diubah: 'amended',
  sebagian: 'partial',
  dicabut: 'revoked',
  berakhir: 'ended',
} as const satisfies Record<string, RegulationStatus>

const status = z
  .enum(['berlaku', 'diubah', 'sebagian', 'dicabut', 'berakhir'])
  .transform((word): RegulationStatus => STATUSES[word])

const provision = strict({
  id,
  pasal: text,
  mengikat: text,
  isi: text,
  sanksi: text.optional(),
  keyakinan: z.enum(['A', 'B', 'C']),
  diperiksa: isoDate,
  sumber: text,
}).transform(({ id, pasal, mengikat, isi, sanksi, keyakinan, diperiksa, sumber }) => ({
  localId: id,
  article: pasal,
  binds: mengikat,
  paraphrase: isi,
  sanction: sanksi,
  confidence: keyakinan,
  checkedOn: diperiksa,
  source: sumber,
}))

/** `hukum/<id>.yaml`. The regulation's own id is its file's name, so it is added by `withRegulationId`. */
export const regulationSchema = strict({
  nama: text,
  singkat: text,
  tanggal: isoDate.optional(),
  lembaran: text.optional(),
  status,
  keterangan: text.optional(),
  situs: webAddress,
  ketentuan: z.array(provision).min(1),
}).transform(({ nama, singkat, tanggal, lembaran, status, keterangan, situs, ketentuan }) => ({
  name: nama,
  shortName: singkat,
  date: tanggal,
  gazette: lembaran,
  status,
  statusNote: keterangan,
  site: situs,
  provisions: ketentuan,
}))

/** The regulation with the id its file's name gives it and its provisions. */
export function withRegulationId(regulationId: string, parsed: z.output<typeof regulationSchema>): Regulation {
  const provisions = parsed.provisions.map(
    ({ localId, ...rest }): Provision => ({ id: `${regulationId}:${localId}`, regulationId, ...rest }),
  )
  return { id: regulationId, ...parsed, provisions }
}

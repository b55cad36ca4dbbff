import { z } from 'astro/zod'
import type { Fate, HistoryEntry, Provision, Regulation, RegulationStatus } from '../domain/law/regulation.ts'
import { citationId, id, isoDate, richParagraphs, richText, strict, text, webAddress } from './fields.ts'
import { message } from './message.ts'

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

const confidence = z.enum(['A', 'B', 'C'])

/** What became of a regulation or of one of its provisions. */
const fateFields = {
  sejak: isoDate.optional(),
  oleh: z.array(id).optional(),
  pengganti: z.array(citationId).default([]),
}

interface WrittenFate {
  readonly status: RegulationStatus
  readonly sejak?: string | undefined
  readonly oleh?: readonly string[] | undefined
  readonly pengganti: readonly string[]
}

function toFate({ status, sejak, oleh, pengganti }: WrittenFate): Fate {
  return { status, since: sejak, by: oleh ?? [], successors: pengganti }
}

/** A text that does not simply hold must say since when and by what. */
function refineFate(
  { status, sejak, oleh }: { status?: RegulationStatus | undefined; sejak?: unknown; oleh?: unknown },
  ctx: z.core.$RefinementCtx,
): void {
  if (status === undefined || status === 'in-force') return
  if (sejak === undefined)
    ctx.addIssue({
      code: 'custom',
      path: ['sejak'],
      message: message('"sejak" belum ada', 'tulis sejak kapan statusnya begitu, misalnya 2026-01-02'),
    })
  if (oleh === undefined)
    ctx.addIssue({
      code: 'custom',
      path: ['oleh'],
      message: message(
        '"oleh" belum ada',
        'sebut id peraturan yang mengubah, mencabut, atau mengakhirinya; [] bila tidak ada di hukum/',
      ),
    })
}

const provision = strict({
  id,
  pasal: text,
  mengikat: text,
  isi: text,
  sanksi: text.optional(),
  keyakinan: confidence,
  diperiksa: isoDate,
  sumber: text,
  status: status.optional(),
  ...fateFields,
})
  .superRefine(refineFate)
  .transform(({ id, pasal, mengikat, isi, sanksi, keyakinan, diperiksa, sumber, status, sejak, oleh, pengganti }) => ({
    localId: id,
    article: pasal,
    binds: mengikat,
    paraphrase: isi,
    sanction: sanksi,
    confidence: keyakinan,
    checkedOn: diperiksa,
    source: sumber,
    ownFate: status && toFate({ status, sejak, oleh, pengganti }),
    successors: pengganti,
  }))

const historyEntry = strict({
  tanggal: isoDate,
  isi: richText,
  ketentuan: z.array(id).default([]),
  pokok: z.boolean().default(false),
  jenis: z.enum(['hukum', 'daftar']).default('hukum'),
}).transform(({ tanggal, isi, ketentuan, pokok, jenis }) => ({
  date: tanggal,
  text: isi,
  localIds: ketentuan,
  isMajor: pokok,
  isRegister: jenis === 'daftar',
}))

/** `hukum/<id>.yaml`. The regulation's own id is its file's name, so it is added by `withRegulationId`. */
export const regulationSchema = strict({
  nama: text,
  singkat: text,
  tema: z.array(id).min(1),
  tanggal: isoDate.optional(),
  lembaran: text.optional(),
  status,
  keyakinan_status: confidence.default('A'),
  ...fateFields,
  keterangan: richParagraphs,
  riwayat: z.array(historyEntry).default([]),
  situs: webAddress,
  ketentuan: z.array(provision).min(1),
})
  .superRefine(refineFate)
  .transform((written) => ({
    name: written.nama,
    shortName: written.singkat,
    themeIds: written.tema,
    date: written.tanggal,
    gazette: written.lembaran,
    fate: toFate(written),
    fateConfidence: written.keyakinan_status,
    note: written.keterangan,
    history: written.riwayat.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    site: written.situs,
    provisions: written.ketentuan,
  }))

/** The regulation with the id its file's name gives it and its provisions. */
export function withRegulationId(regulationId: string, parsed: z.output<typeof regulationSchema>): Regulation {
  const full = (localId: string) => `${regulationId}:${localId}`
  const provisions = parsed.provisions.map(
    ({ localId, ...rest }): Provision => ({ id: full(localId), regulationId, ...rest }),
  )
  const history = parsed.history.map(
    ({ localIds, ...rest }): HistoryEntry => ({ ...rest, provisionIds: localIds.map(full) }),
  )
  return { id: regulationId, ...parsed, provisions, history }
}

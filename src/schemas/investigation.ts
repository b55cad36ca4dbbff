import { z } from 'astro/zod'
import type {
  Action,
  ActionAdvice,
  Category,
  Direction,
  Evidence,
  Fitness,
  RouteStep,
  SiftMove,
  Tool,
  ToolKind,
} from '../domain/investigation/investigation.ts'
import { ACTIONS, CATEGORIES, VERDICTS } from '../domain/investigation/investigation.ts'
import type { InvestigationHead } from '../domain/outline/raw-course.ts'
import { id, minutes, objective, richParagraphs, richText, strict, text } from './fields.ts'
import { blocks } from './investigation/block.ts'

const KINDS = {
  cari: 'search',
  laman: 'page',
  gambar: 'picture',
  domain: 'domain',
  arsip: 'archive',
  'cek-fakta': 'fact-check',
  resmi: 'official',
  tanya: 'ask',
} as const satisfies Record<string, ToolKind>
const MOVES = { selidiki: 'investigate', temukan: 'find', telusuri: 'trace' } as const satisfies Record<
  string,
  SiftMove
>
/** The step of SIFT a tool mostly serves; authors may say otherwise. */
const USUAL_MOVE: Readonly<Record<ToolKind, SiftMove>> = {
  search: 'find',
  page: 'investigate',
  picture: 'trace',
  domain: 'investigate',
  archive: 'trace',
  'fact-check': 'find',
  official: 'trace',
  ask: 'trace',
}
const DIRECTIONS = {
  mendukung: 'for',
  membantah: 'against',
  kurang: 'missing',
  samar: 'neither',
} as const satisfies Record<string, Direction>
const FITNESS = { tepat: 'right', kurang: 'weak', keliru: 'wrong' } as const satisfies Record<string, Fitness>

const evidence = strict({
  id,
  teks: text,
  arah: z.enum(['mendukung', 'membantah', 'kurang', 'samar']),
  menentukan: z.boolean().default(false),
  pengecoh: z.boolean().default(false),
  makna: richText,
}).transform(
  ({ id, teks, arah, menentukan, pengecoh, makna }): Evidence => ({
    id,
    text: teks,
    points: DIRECTIONS[arah],
    isDecisive: menentukan,
    isHerring: pengecoh,
    meaning: makna,
  }),
)

const tool = strict({
  id,
  jenis: z.enum(['cari', 'laman', 'gambar', 'domain', 'arsip', 'cek-fakta', 'resmi', 'tanya']),
  nama: text,
  menit: z.int().min(1).max(60),
  langkah: z.enum(['selidiki', 'temukan', 'telusuri']).optional(),
  isi: blocks,
  bukti: z.array(evidence).default([]),
}).transform(({ id, jenis, nama, menit, langkah, isi, bukti }): Tool => {
  const kind = KINDS[jenis]
  const sift = langkah === undefined ? USUAL_MOVE[kind] : MOVES[langkah]
  return { id, kind, name: nama, minutes: menit, sift, blocks: isi, evidence: bukti }
})

const advice = strict({ nilai: z.enum(['tepat', 'kurang', 'keliru']), umpan: richText }).transform(
  ({ nilai, umpan }): ActionAdvice => ({ fitness: FITNESS[nilai], feedback: umpan }),
)

const step = strict({ alat: id, sebab: richText }).transform(
  ({ alat, sebab }): RouteStep => ({ toolId: alat, reason: sebab }),
)

const categoryWord = z.enum(CATEGORIES)
const verdictFeedback = strict({ benar: richText, salah: richText, belum: richText })
const actionAdvice: z.ZodType<Record<Action, ActionAdvice>> = z.record(z.enum(ACTIONS), advice)

/** `lab/<id>.yaml`. */
export const investigationSchema = strict({
  judul: text,
  janji: text,
  menit: minutes,
  modul: id,
  tujuan: z.array(objective).min(1).max(3),
  peran: text,
  klaim: text,
  bekal: z.int().min(5).max(60),
  tarikan: richText,
  kiriman: strict({ isi: blocks, bukti: z.array(evidence).default([]) }),
  alat: z.array(tool).min(4).max(12),
  putusan: z.enum(VERDICTS),
  kategori: categoryWord.optional(),
  kategori_lain: z.array(categoryWord).default([]),
  umpan: verdictFeedback,
  tindakan: actionAdvice,
  rute: z.array(step).min(2).max(6),
  inti: richParagraphs,
  sumber: z.array(id).default([]),
}).transform((lab): InvestigationHead => {
  const categories: readonly Category[] = [...(lab.kategori === undefined ? [] : [lab.kategori]), ...lab.kategori_lain]
  return {
    title: lab.judul,
    promise: lab.janji,
    minutes: lab.menit,
    moduleId: lab.modul,
    objectives: lab.tujuan,
    part: lab.peran,
    sourceIds: lab.sumber,
    claim: { text: lab.klaim, blocks: lab.kiriman.isi, evidence: lab.kiriman.bukti },
    tools: lab.alat,
    budget: lab.bekal,
    pull: lab.tarikan,
    verdict: lab.putusan,
    categories,
    feedback: lab.umpan,
    actions: lab.tindakan,
    route: lab.rute,
    gist: lab.inti,
  }
})

import { z } from 'astro/zod'
import type { Competence, Interaction, Item } from '../domain/assessment/item.ts'
import { citationId, id, richParagraphs } from './fields.ts'
import { fingerprint } from './fingerprint.ts'

const COMPETENCES = {
  mengenali: 'recognise',
  memutuskan: 'decide',
  menerapkan: 'apply',
  memverifikasi: 'verify',
} as const satisfies Record<string, Competence>

/** What every item carries, whatever its interaction. */
export const itemHead = {
  id,
  tujuan: id,
  ranah: z
    .enum(['mengenali', 'memutuskan', 'menerapkan', 'memverifikasi'])
    .transform((word): Competence => COMPETENCES[word]),
  keyakinan: z.boolean().default(false),
  /** Teaches a rule that no longer holds, and so may rest its key on it. */
  usang: z.boolean().default(false),
  pertanyaan: richParagraphs,
  dasar: z.array(citationId).default([]),
  sumber: z.array(id).default([]),
  menggantikan: z.array(id).default([]),
}

type ItemHead = z.output<z.ZodObject<typeof itemHead>>

/** The code's item, with its fingerprint. */
export function toItem(head: ItemHead, interaction: Interaction): Item {
  const content = {
    id: head.id,
    objectiveId: head.tujuan,
    competence: head.ranah,
    stem: head.pertanyaan,
    asksCertainty: head.keyakinan,
    interaction,
    citationIds: head.dasar,
    sourceIds: head.sumber,
    replaces: head.menggantikan,
  }
  // Only what a learner meets counts for the fingerprint.
  return { ...content, version: fingerprint(content), teachesOutdated: head.usang }
}

import { z } from 'astro/zod'
import type { ChoiceInteraction, Option } from '../../domain/assessment/choice.ts'
import { closest } from '../../domain/text/closest.ts'
import { id, richText, strict } from '../fields.ts'
import { itemHead, toItem } from '../item-head.ts'
import { message } from '../message.ts'

const option = strict({ id, teks: richText, umpan: richText }).transform(
  ({ id, teks, umpan }): Option => ({ id, text: teks, feedback: umpan }),
)

const choiceFields = { pilihan: z.array(option).min(3), kunci: z.array(id).min(1) }

interface ChoiceFields {
  readonly pilihan: readonly Option[]
  readonly kunci: readonly string[]
}

/** What is wrong between the options and the key, as messages with the field they belong to. */
function faults({ pilihan, kunci }: ChoiceFields, multiple: boolean): { field: 'pilihan' | 'kunci'; text: string }[] {
  const ids = pilihan.map((option) => option.id)
  const found: { field: 'pilihan' | 'kunci'; text: string }[] = []
  for (const twice of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    found.push({ field: 'pilihan', text: message(`pilihan "${twice}" ada dua`, 'beri setiap pilihan id sendiri') })
  for (const missing of kunci.filter((id) => !ids.includes(id))) {
    const meant = closest(missing, ids)
    const fix = meant ? `mungkin maksudnya "${meant}"` : `pakai salah satu dari ${ids.join(', ')}`
    found.push({ field: 'kunci', text: message(`kunci "${missing}" bukan salah satu pilihan`, fix) })
  }
  if (new Set(kunci).size < kunci.length)
    found.push({ field: 'kunci', text: message('kunci menyebut satu pilihan dua kali', 'hapus yang berulang') })
  if (!multiple && kunci.length > 1)
    found.push({
      field: 'kunci',
      text: message(
        `jenis "pilihan" punya tepat satu kunci, di sini ${kunci.length}`,
        'sisakan satu, atau ganti jenis menjadi "pilihan-jamak"',
      ),
    })
  if (multiple && kunci.length >= ids.length)
    found.push({
      field: 'kunci',
      text: message('semua pilihan menjadi kunci', 'sisakan paling sedikit satu pilihan yang keliru'),
    })
  return found
}

function toChoice(
  fields: ChoiceFields,
  multiple: boolean,
  ctx: Pick<z.core.$RefinementCtx, 'addIssue'>,
): ChoiceInteraction {
  for (const { field, text } of faults(fields, multiple)) ctx.addIssue({ code: 'custom', path: [field], message: text })
  return { kind: 'choice', multiple, options: fields.pilihan, key: fields.kunci }
}

/** `jenis: pilihan`: one option is right. */
export const singleChoice = strict({ ...itemHead, jenis: z.literal('pilihan'), ...choiceFields }).transform(
  (item, ctx) => toItem(item, toChoice(item, false, ctx)),
)

/** `jenis: pilihan-jamak`: several options may be right. */
export const multipleChoice = strict({ ...itemHead, jenis: z.literal('pilihan-jamak'), ...choiceFields }).transform(
  (item, ctx) => toItem(item, toChoice(item, true, ctx)),
)

import { z } from 'astro/zod'
import { strict } from './fields.ts'
import { interactionSchemas } from './interactions.ts'

/** One item; `jenis` decides which fields it has. */
export const itemSchema = z.discriminatedUnion('jenis', [...interactionSchemas.choice])

/** `soal/<modul>/<nama>.yaml`. */
export const itemFileSchema = strict({ soal: z.array(itemSchema).min(1) }).transform(({ soal }) => ({ items: soal }))

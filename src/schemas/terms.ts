import { id, richText, strict, text } from './fields.ts'

/** One entry of `istilah.yaml`. */
export const termSchema = strict({ id, istilah: text, asing: text.optional(), arti: richText }).transform(
  ({ id, istilah, asing, arti }) => ({ id, name: istilah, foreign: asing, meaning: arti }),
)

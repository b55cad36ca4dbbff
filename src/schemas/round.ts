import { z } from 'astro/zod'
import type { Post } from '../domain/discernment/post.ts'
import { id, richText, strict, text } from './fields.ts'

const post = strict({
  id,
  benar: z.boolean(),
  kanal: z.enum(['grup', 'linimasa']),
  dari: text,
  waktu: text,
  teruskan: z.boolean().default(false),
  teks: text,
  telusur: text,
  sebab: richText,
}).transform(
  ({ id, benar, kanal, dari, waktu, teruskan, teks, telusur, sebab }): Post => ({
    id,
    isTrue: benar,
    channel: kanal === 'grup' ? 'group' : 'feed',
    from: dari,
    time: waktu,
    isForwarded: teruskan,
    text: teks,
    trace: telusur,
    reason: sebab,
  }),
)

/** `putaran/<id>.yaml`. */
export const roundSchema = strict({ kiriman: z.array(post).min(1) }).transform(({ kiriman }) => ({ posts: kiriman }))

import type { Channel, ChannelKind, Judgement, Line, Outcome } from '../../domain/scenario/story.ts'

/** Authors' words for the kinds of channels. */
export const channelWords: Readonly<Record<string, ChannelKind>> = {
  narasi: 'narration',
  grup: 'group',
  pribadi: 'private',
  linimasa: 'feed',
  surat: 'letter',
  telepon: 'call',
  tatap: 'face',
}

export const judgementWords: Readonly<Record<string, Judgement>> = { tepat: 'right', kurang: 'weak', keliru: 'wrong' }

export const outcomeWords: Readonly<Record<string, Outcome>> = { baik: 'good', cukup: 'mixed', buruk: 'bad' }

/** Every tag that authors may write. */
export const TAGS = [
  'adegan',
  'kanal',
  'dari',
  'jam',
  'teruskan',
  'kartu',
  'komentar',
  'bila',
  'nilai',
  'karena',
  'dasar',
  'sumber',
  'akhir',
] as const
export type TagName = (typeof TAGS)[number]

export interface Tag {
  /** As written: possibly none of {@link TAGS}. */
  readonly name: string
  readonly value: string
}

/** `nilai: tepat` to its two halves; a tag without a colon has no value. */
export function splitTag(text: string): Tag {
  const at = text.indexOf(':')
  return at < 0
    ? { name: text.trim(), value: '' }
    : {
        name: text.slice(0, at).trim(),
        value: text
          .slice(at + 1)
          .trim()
          .replaceAll(/\s+/g, ' '),
      }
}

/** `grup Rumpun Kecamatan` to its kind and what stands above it; nothing for a kind that does not exist. */
export function readChannel(value: string): Channel | undefined {
  const [word = '', ...title] = value.split(' ')
  const kind = channelWords[word]
  return kind && { kind, title: title.join(' ').replace(/^[:,]\s*/, '') }
}

/** `a:b, c:d` to its ids. */
export function readIds(value: string): readonly string[] {
  return value.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
}

export const NARRATION: Channel = { kind: 'narration', title: '' }

/** A line of a scene from its text and the tags that describe it. */
export function readLine(text: string, channel: Channel, tags: readonly Tag[]): Line {
  const textOf = (name: TagName) => tags.find((tag) => tag.name === name)?.value
  const from = textOf('dari')
  const time = textOf('jam')
  const forwarded = textOf('teruskan')
  const card = textOf('kartu')
  const when = textOf('bila')
  return {
    kind: 'line',
    channel,
    text,
    ...(from === undefined ? {} : { from }),
    ...(time === undefined ? {} : { time }),
    ...(forwarded === undefined ? {} : { forwarded: forwarded === 'sering' ? 'often' : 'once' }),
    ...(card === undefined ? {} : { card }),
    ...(textOf('komentar') === undefined ? {} : { isComment: true }),
    ...(when === undefined ? {} : { when }),
  }
}

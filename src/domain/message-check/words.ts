import type { Mapped, Range } from './range.ts'

/** One word of a message. */
export interface Word {
  /** All shapes under which it is looked for: as folded, without drawn-out letters, without "-nya" and its like; `#` for a number, `$` for a sum. */
  readonly forms: readonly string[]
  /** In the folded text. */
  readonly range: Range
  /** Number of its sentence, from 0. A line that ends in ":" or "," goes on in the next. */
  readonly sentence: number
  /** Number of its clause, from 0: what commas and sentence ends separate. */
  readonly clause: number
  readonly startsLine: boolean
  readonly endsLine: boolean
}

/** "3.500.000", "16.00" and "2,5jt" are one word each. */
const WORD = /[\p{L}\p{N}]+(?:(?<=\d)[.,]\d[\p{L}\p{N}]*)*/gu
/** What is written short before a name or a number: its full stop ends no sentence. */
const SHORTENED: ReadonlySet<string> = new Set(
  'dr drs dra ir prof h hj kh yth no nmr tlp telp jl jln gg kec kab kel rp sdr sdri tn ny bpk tgl pkl bag kep ust ustd mr mrs'.split(
    ' ',
  ),
)
const SENTENCE_END = /[.!?]/
const SPACE = /\s/
const CLAUSE_END = /[.!?,;:]/
const PARTICLE = /(?:nya|lah|kah|ku|mu|pun)$/
const SHORTEST_STEM = 2
const LONGEST_WORD = 40
const SUM = /^(?:rp[\d.,]*|(?:rp)?[\d.,]*(?:rb|ribu|jt|juta)|\d[\d.,]*k)$/

function formsOf(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return []
  const forms = new Set([word])
  const squeezed = word.replace(/(\p{L})\1{2,}/gu, '$1')
  forms.add(squeezed)
  const stem = squeezed.replace(PARTICLE, '')
  if (stem.length >= SHORTEST_STEM) forms.add(stem)
  if (/^\p{L}+2$/u.test(word)) forms.add(word.slice(0, -1))
  if (/^\d/.test(word)) forms.add('#')
  if (SUM.test(word)) forms.add('$')
  return [...forms]
}

/** Words of the folded text, in order. Linear in its length. */
export function readWords({ text }: Pick<Mapped, 'text'>): readonly Word[] {
  const matches = [...text.matchAll(WORD)]
  let sentence = 0
  let clause = 0
  return matches.map(({ 0: word, index }, order) => {
    const before = matches[order - 1]
    const gap = text.slice(before === undefined ? 0 : before.index + before[0].length, index)
    const after = text.slice(index + word.length, matches[order + 1]?.index ?? text.length)
    const isNewLine = gap.includes('\n')
    const goesOn = /[:,]\s*$/.test(gap.slice(0, 8)) && !gap.includes('\n\n')
    // A full stop without a space is part of a number or an address.
    const isWide = SPACE.test(gap) && !(/^\.[^\S\n]/.test(gap) && SHORTENED.has(before?.[0] ?? ''))
    if (order > 0 && ((isWide && SENTENCE_END.test(gap)) || (isNewLine && !goesOn))) sentence += 1
    if (order > 0 && ((isWide && CLAUSE_END.test(gap)) || isNewLine)) clause += 1
    return {
      forms: formsOf(word),
      range: { start: index, end: index + word.length },
      sentence,
      clause,
      startsLine: order === 0 || isNewLine,
      endsLine: order === matches.length - 1 || after.includes('\n'),
    }
  })
}

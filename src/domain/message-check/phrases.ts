import type { Range } from './range.ts'
import type { Word } from './words.ts'

/**
 * Phrases as data. A phrase is words with spaces between: `a|b` either word, `<name>` any word of a list, `#` a number, `$` a
 * sum of money, `..` up to five words more in the same sentence, `^` at the start and `$$` at the end of a line.
 */
export type WordLists = Readonly<Record<string, string>>

type Step = { readonly kind: 'word'; readonly words: ReadonlySet<string> } | { readonly kind: 'gap' }

interface Phrase {
  readonly steps: readonly Step[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Phrases by the words they may begin with. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>

const WIDEST_GAP = 5
const NEGATIONS = new Set(
  'jangan jgn jngn tidak tdk tak tanpa bukan bkn gak ga nggak ngga enggak ndak dilarang hindari waspadai belum'.split(
    ' ',
  ),
)
const IF = new Set('bila kalau jika apabila kalo klo bl'.split(' '))
const IF_REACH = 8
/** Words before a phrase in which a negation turns it round. */
const NEGATION_REACH = 3

const split = (text: string) => text.split(/\s+/).filter((part) => part !== '')

function stepOf(part: string, lists: WordLists): Step {
  if (part === '..') return { kind: 'gap' }
  const words = part.split('|').flatMap((word) => {
    const list = /^<(.+)>$/.exec(word)?.[1]
    return list === undefined ? [word] : split(lists[list] ?? '')
  })
  return { kind: 'word', words: new Set(words) }
}

/** Makes phrases, one on a line, ready for looking up. */
export function compilePhrases(text: string, lists: WordLists): PhraseBook {
  const book = new Map<string, Phrase[]>()
  for (const line of text.split('\n')) {
    const parts = split(line)
    const steps = parts.filter((part) => part !== '^' && part !== '$$').map((part) => stepOf(part, lists))
    const [first] = steps
    if (first?.kind !== 'word') continue
    const phrase = { steps, atStart: parts[0] === '^', atEnd: parts.at(-1) === '$$' }
    for (const word of first.words) {
      const known = book.get(word)
      if (known === undefined) book.set(word, [phrase])
      else known.push(phrase)
    }
  }
  return book
}

/** Index of the phrase's last word when it begins at a word; nothing when it does not. Looks at a bounded number of words. */
function endOf(words: readonly Word[], { steps, atStart, atEnd }: Phrase, first: number): number | undefined {
  const start = words[first]
  if (start === undefined || (atStart && !start.startsLine)) return undefined
  const follow = (at: number, step: number): number | undefined => {
    const wanted = steps[step]
    if (wanted === undefined) return atEnd && words[at - 1]?.endsLine !== true ? undefined : at - 1
    if (wanted.kind === 'gap') {
      for (let skip = 0; skip <= WIDEST_GAP; skip += 1) {
        const end = follow(at + skip, step + 1)
        if (end !== undefined) return end
      }
      return undefined
    }
    const word = words[at]
    if (word === undefined || word.sentence !== start.sentence) return undefined
    return word.forms.some((form) => wanted.words.has(form)) ? follow(at + 1, step + 1) : undefined
  }
  return follow(first, 0)
}

/** "Bila ada yang mengaku … meminta OTP": a warning, not a request. */
const IMPOSTOR = new Set('mengaku mengatasnamakan mengatas penipu penipuan oknum'.split(' '))
const IMPOSTOR_REACH = 12

/** Whether somebody else's doing is told of: an impostor earlier in the sentence, or "bila ada" right before. */
function isWarning(words: readonly Word[], first: number): boolean {
  const sentence = words[first]?.sentence
  for (let at = Math.max(0, first - IMPOSTOR_REACH); at < first; at += 1) {
    const word = words[at]
    if (word?.sentence !== sentence) continue
    if (word?.forms.some((form) => IMPOSTOR.has(form))) return true
    const next = words[at + 1]
    if (word?.forms.some((form) => IF.has(form)) && next?.forms.includes('ada') && first - at <= IF_REACH) return true
  }
  return false
}

function isNegated(words: readonly Word[], first: number): boolean {
  const clause = words[first]?.clause
  for (let at = Math.max(0, first - NEGATION_REACH); at < first; at += 1) {
    const word = words[at]
    if (word?.clause === clause && word?.forms.some((form) => NEGATIONS.has(form))) return true
  }
  return false
}

export interface FoundPhrase extends Range {
  /** Index of its first word. */
  readonly first: number
  readonly last: number
  /** Whether "jangan", "tidak" or the like stands closely before it. */
  readonly isNegated: boolean
  /** Whether it tells what others, not the sender, may ask for. */
  readonly isWarning: boolean
}

/** Phrases in a message's words, in order, as ranges in the folded text. Time grows with the number of words. */
export function findPhrases(words: readonly Word[], book: PhraseBook): readonly FoundPhrase[] {
  const found: FoundPhrase[] = []
  let free = 0
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first]
    if (word === undefined || first < free) continue
    const phrases = word.forms.flatMap((form) => book.get(form) ?? [])
    const ends = phrases.flatMap((phrase) => endOf(words, phrase, first) ?? [])
    if (ends.length === 0) continue
    const last = Math.max(...ends)
    free = last + 1
    const end = words[last]?.range.end ?? word.range.end
    found.push({
      start: word.range.start,
      end,
      first,
      last,
      isNegated: isNegated(words, first),
      isWarning: isWarning(words, first),
    })
  }
  return found
}

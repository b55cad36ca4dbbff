import { foldCharacter, lookAlikes, posesAsLatin } from './look-alikes.ts'
import type { Mapped, Range } from './range.ts'

/** UTF-16 units that are looked at; what comes after is left alone. */
export const LONGEST = 100_000

export interface Normalised {
  /** What was looked at, exactly as received. */
  readonly source: string
  /** Whether the message went on beyond `LONGEST`. */
  readonly truncated: boolean
  /** The source without the characters nobody sees. */
  readonly visible: Mapped
  /** The visible text for comparing: lower case, no accents, look-alike letters turned into Latin ones. Never to be shown. */
  readonly folded: Mapped
  /** Where characters stand that nobody sees and that have no business there, in the source. */
  readonly hidden: readonly Range[]
  /** Words in which letters of another script pose as Latin ones, in the source. */
  readonly disguised: readonly Range[]
}

/** Soft hyphen, fillers, joiners, direction marks, invisible operators, tags. */
const UNSEEN =
  /\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/u
const JOINER = /[\u200C\u200D]/
const DIRECTION_MARK = /[\u200E\u200F\u061C]/
const DIRECTION_BRACKET = /[\u202A\u202C\u2066-\u2069]/
const VARIATION = /[\uFE00-\uFE0F]/
const TAG = /[\u{E0020}-\u{E007F}]/u
const PICTURE = /\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
const LETTER = /\p{L}/u
const EUROPEAN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const PART_OF_NUMBER = /[+\d]/

/**
 * Whether an unseen character does honest work between its neighbours: in an emoji, in a script that joins its letters, beside
 * Arabic, or around the phone numbers that chat apps wrap in direction marks when they are copied.
 */
function isHonest(character: string, before: string, after: string): boolean {
  if (VARIATION.test(character)) return true
  if (TAG.test(character)) return TAG.test(before) || before === '\u{1F3F4}'
  if (JOINER.test(character) && PICTURE.test(before) && PICTURE.test(after)) return true
  if (JOINER.test(character)) return [before, after].some((next) => LETTER.test(next) && !EUROPEAN.test(next))
  if (DIRECTION_MARK.test(character)) return RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after)
  return DIRECTION_BRACKET.test(character) && (PART_OF_NUMBER.test(after) || PART_OF_NUMBER.test(before))
}

/** Cuts between two characters, not through one. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const last = text.codePointAt(LONGEST - 1) ?? 0
  return text.slice(0, last > 0xffff ? LONGEST - 1 : LONGEST)
}

interface MutableMapped {
  readonly parts: string[]
  readonly starts: number[]
  readonly ends: number[]
}

const emptyMapped = (): MutableMapped => ({ parts: [], starts: [], ends: [] })

function append({ parts, starts, ends }: MutableMapped, text: string, start: number, end: number): void {
  parts.push(text)
  for (let unit = 0; unit < text.length; unit += 1) {
    // A pair of surrogates passed on as it came keeps its units apart.
    const isSame = text.length === end - start
    starts.push(isSame ? start + unit : start)
    ends.push(isSame ? start + unit + 1 : end)
  }
}

const finish = ({ parts, starts, ends }: MutableMapped): Mapped => ({ text: parts.join(''), starts, ends })

/**
 * Prepares a message for looking at: cut to `LONGEST` units, unseen characters set apart, a folded form for comparing. Takes
 * any string, lone surrogates included; never throws; time grows with the length.
 */
export function normalise(message: string): Normalised {
  const source = cut(message)
  const visible = emptyMapped()
  const folded = emptyMapped()
  const hidden: Range[] = []
  const characters = [...source]
  let start = 0
  for (const [index, character] of characters.entries()) {
    const end = start + character.length
    if (UNSEEN.test(character)) {
      if (!isHonest(character, characters[index - 1] ?? '', characters[index + 1] ?? '')) hidden.push({ start, end })
    } else {
      append(visible, character, start, end)
      append(folded, foldCharacter(character), start, end)
    }
    start = end
  }
  const seen = finish(visible)
  return {
    source,
    truncated: source.length < message.length,
    visible: seen,
    folded: finish(folded),
    hidden,
    disguised: findDisguised(seen),
  }
}

const NOT_PLAIN = /[^\p{ASCII}]/u
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u

/** Words wholly of look-alikes count only where no word is plainly written in that other script. */
function findDisguised({ text, starts, ends }: Mapped): readonly Range[] {
  if (!NOT_PLAIN.test(text)) return []
  const words = [...text.matchAll(WORD)].filter(([word]) => NOT_PLAIN.test(word))
  const isForeign = words.some(([word]) =>
    [...word].some((character) => OTHER_LETTER.test(character) && !lookAlikes.has(character)),
  )
  return words.flatMap((match) => {
    const [word] = match
    const pose = posesAsLatin(word)
    if (pose === undefined || (pose === 'wholly' && isForeign)) return []
    return [{ start: starts[match.index] ?? 0, end: ends[match.index + word.length - 1] ?? 0 }]
  })
}

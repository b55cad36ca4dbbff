import { baitWords } from './bait-words.ts'
import { foldText } from './look-alikes.ts'
import { honestNeighbours, type KnownName, knownNames } from './names.ts'

/** Longest label that is searched for names: what the domain name system allows. */
const LONGEST_LABEL = 63
/** Fewest letters of a name for which one wrong letter, and for which two, still mean the name. */
const LETTERS_FOR_ONE_EDIT = 4
const LETTERS_FOR_TWO_EDITS = 8

const DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' }),
)

/**
 * A word as it strikes the eye: accents and other scripts folded, `0` as `o`, `1` and `i` as `l`, `rn` as `m`, `vv` as `w`.
 * Two words that look the same have the same skeleton.
 */
export function skeleton(word: string): string {
  return [...foldText(word)]
    .map((character) => DIGITS.get(character) ?? (character === 'i' ? 'l' : character))
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/**
 * Whether one word becomes the other by at most `most` edits: a letter put in, left out or replaced, or two neighbours swapped
 * (Damerau–Levenshtein, optimal string alignment). Words whose lengths differ by more are turned away unread.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : most + 1
      next.push(Math.min(replace, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return (row[b.length] ?? 0) <= most
}

const edits = (name: string) => (name.length >= LETTERS_FOR_TWO_EDITS ? 2 : name.length >= LETTERS_FOR_ONE_EDIT ? 1 : 0)

interface Shape extends KnownName {
  readonly skeleton: string
  readonly besideSkeletons: readonly string[]
}

const shapes: readonly Shape[] = knownNames.map((known) => ({
  ...known,
  skeleton: skeleton(known.name),
  besideSkeletons: known.beside.map(skeleton),
}))
const bait: ReadonlySet<string> = new Set([...baitWords].map(skeleton))
const longestBait = Math.max(...[...bait].map((word) => word.length))
const honest: ReadonlySet<string> = new Set([...honestNeighbours, ...knownNames.map(({ name }) => name)].map(skeleton))

/** Whether a word is bait words from end to end. The empty word is. */
function isAllBait(word: string): boolean {
  const reachable = [true]
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - longestBait); start < end && reachable[end] !== true; start += 1)
      if (reachable[start] === true && (bait.has(word.slice(start, end)) || /^\d+$/.test(word.slice(start, end))))
        reachable[end] = true
  return reachable[word.length] === true
}

/** Whether a short name stands in a word among nothing but bait words: "bri" in "klikbripromo", not in "brilian". */
function isGluedToBait(word: string, name: string): boolean {
  for (let at = word.indexOf(name); at >= 0; at = word.indexOf(name, at + 1))
    if (isAllBait(word.slice(0, at)) && isAllBait(word.slice(at + name.length))) return true
  return false
}

/** Words of a label in skeleton form: what hyphens and underscores separate, without a year or number at their end. */
export function wordsOf(label: string): readonly string[] {
  return label
    .split(/[-_]/)
    .map((word) => skeleton(word.replace(/(?<=\D)\d{2,}$/, '')))
    .filter((word) => word !== '')
}

interface Label {
  readonly written: string
  readonly words: readonly string[]
  /** The words run together. */
  readonly whole: string
}

function isMeant(shape: Shape, { written, words, whole }: Label, others: ReadonlySet<string>): boolean {
  const name = shape.skeleton
  if (shape.kind === 'ordinary') {
    const beside = shape.besideSkeletons
    const isBeside = beside.some((word) => others.has(word))
    const glued = (word: string) => beside.some((other) => word === name + other || word === other + name)
    // Nobody disguises a word that is meant in its ordinary sense.
    const isDisguised = !written.includes(shape.name)
    return (words.includes(name) && (isBeside || isDisguised)) || words.some(glued)
  }
  if (words.includes(name)) return true
  if (
    shape.kind === 'anywhere' &&
    name.length >= 4 &&
    (whole.includes(name) || words.some((word) => word.includes(name)))
  )
    return !words.some((word) => honest.has(word) && word !== name && word.includes(name))
  if (words.some((word) => isGluedToBait(word, name))) return true
  if (shape.kind === 'alone') return false
  const most = edits(shape.name)
  return words.some((word) => most > 0 && !honest.has(word) && !bait.has(word) && isWithin(word, name, most))
}

/**
 * The known names a host's label means, though it need not be theirs: the name itself, the name among other words, or a word
 * that looks like it or differs by a letter or two. `others` are all words of the host, in skeleton form. Labels longer than
 * the domain name system allows mean nothing.
 */
export function namesMeant(label: string, others: ReadonlySet<string>): readonly KnownName[] {
  if (label.length > LONGEST_LABEL) return []
  const words = wordsOf(label)
  return shapes.filter((shape) => isMeant(shape, { written: label, words, whole: words.join('') }, others))
}

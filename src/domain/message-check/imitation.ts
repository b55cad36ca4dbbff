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

/**
 * Words of a label in skeleton form: what hyphens and underscores separate, without a year or number at their end, honest
 * neighbours of names left out.
 */
export function wordsOf(label: string): readonly string[] {
  return label
    .split(/[-_]/)
    .filter((word) => !honestNeighbours.has(word))
    .map((word) => skeleton(word.replace(/(?<=\D)\d{2,}$/, '')))
    .filter((word) => word !== '')
}

/** Digits or letters of other scripts, which stand in for plain letters. */
const DISGUISED = /\d|[^\p{ASCII}]/u

interface Label {
  readonly written: string
  readonly words: readonly string[]
  /** Two or three neighbouring words run together: "bank-mandiri" is "bankmandiri". */
  readonly joined: ReadonlySet<string>
}

function joinNeighbours(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((_, at) => [words.slice(at, at + 2).join(''), words.slice(at, at + 3).join('')]))
}

/**
 * Whether a name stands in a longer word: long ones anywhere, shorter ones at its start or end, since they may come about in
 * the middle by chance ("asabri" in "jasabrilian").
 */
function isInside(word: string, name: string): boolean {
  if (name.length >= LETTERS_FOR_TWO_EDITS) return word.includes(name)
  return name.length >= LETTERS_FOR_ONE_EDIT && (word.startsWith(name) || word.endsWith(name))
}

function isMeant(shape: Shape, { written, words, joined }: Label, others: ReadonlySet<string>): boolean {
  const name = shape.skeleton
  if (shape.kind === 'ordinary') {
    const beside = shape.besideSkeletons
    const isBeside = beside.some((word) => others.has(word))
    const glued = (word: string) => beside.some((other) => word === name + other || word === other + name)
    // Nobody disguises a word that is meant in its ordinary sense.
    const isDisguised = !written.includes(shape.name)
    return (words.includes(name) && (isBeside || isDisguised)) || words.some(glued)
  }
  // "pin" has the skeleton of "pln": a short name must be written as it is, or be disguised on purpose.
  if (shape.kind === 'alone' && !written.includes(shape.name) && !DISGUISED.test(written)) return false
  if (words.includes(name)) return true
  if (shape.kind === 'anywhere' && joined.has(name)) return true
  if (shape.kind === 'anywhere' && words.some((word) => !honest.has(word) && isInside(word, name))) return true
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
  const read = { written: label, words, joined: joinNeighbours(words) }
  return shapes.filter((shape) => isMeant(shape, read, others))
}

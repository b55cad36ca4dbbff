import type { Act } from './violations.ts'

/** What is searched of an act. */
type Searchable = Pick<Act, 'name' | 'keywords'>

const SHORTEST_STEM = 4

/** Lower-case words without signs and accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Indonesian wraps its stems: "ikut" is in "mengikuti", and someone who types "mengikuti" means "ikut" too. */
const meets = (asked: string, word: string) =>
  word.includes(asked) || (word.length >= SHORTEST_STEM && asked.includes(word))

/**
 * Whether an act answers what someone typed: each of the typed words is met by a word of the act's name or keywords.
 * Nothing typed is met by every act. Takes time in proportion to both texts' lengths.
 */
export function isFound(act: Searchable, query: string): boolean {
  const words = wordsOf([act.name, ...act.keywords].join(' '))
  return wordsOf(query).every((asked) => words.some((word) => meets(asked, word)))
}

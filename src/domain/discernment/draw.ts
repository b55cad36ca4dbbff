import type { Post } from './post.ts'

/** The pool that quick rounds are drawn from. */
export const QUICK_ROUND_ID = 'tebak'
/** Posts in a round. */
export const ROUND = 10
/** Fewest and most true ones in a round: not always half, so that counting gives nothing away. */
const [FEWEST_TRUE, MOST_TRUE] = [4, 6]

type Drawn = Pick<Post, 'id' | 'isTrue'>

/**
 * Ids of the posts of a new round, in the order they are shown: four, five or six true ones of ten, half in the long run;
 * of either kind those never seen first, then those seen longest ago. Fewer where the pool has fewer.
 *
 * @param seen ISO time at which a post was last judged, by its id
 * @param random evenly from 0 up to but not including 1
 */
export function drawRound(
  pool: readonly Drawn[],
  seen: ReadonlyMap<string, string>,
  random: () => number,
): readonly string[] {
  // Shuffled before they are sorted by when they were seen, so that chance settles ties.
  const waiting = shuffle(pool, random).sort((a, b) => compare(seen.get(a.id) ?? '', seen.get(b.id) ?? ''))
  const right = waiting.filter(({ isTrue }) => isTrue)
  const wrong = waiting.filter(({ isTrue }) => !isTrue)
  const wanted = FEWEST_TRUE + Math.floor(random() * (MOST_TRUE - FEWEST_TRUE + 1))
  // A lopsided pool makes up for what one side lacks.
  const count = Math.min(right.length, Math.max(wanted, ROUND - wrong.length))
  const drawn = [...right.slice(0, count), ...wrong.slice(0, ROUND - count)]
  return shuffle(drawn, random).map(({ id }) => id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Fisher and Yates's shuffle, of a copy. */
function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const left = [...values]
  const shuffled: T[] = []
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1))
  return shuffled
}

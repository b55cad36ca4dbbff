import { QUICK_ROUND_ID } from '../../discernment/draw.ts'
import type { Problem } from '../../problem.ts'
import { idsIn } from '../../text/rich-text.ts'
import type { RawCourse, RawRound } from '../raw-course.ts'
import { type Known, unknownAmong } from './known.ts'

/** Fewest posts in the pool of the quick rounds. */
const SMALLEST_POOL = 60

/** What is wrong in rounds of posts, and between them and the rest of the course. */
export function checkRounds({ rounds }: RawCourse, known: Known): readonly Problem[] {
  return rounds.flatMap((round) => checkRound(round, known))
}

/** A round in which one answer would do for most posts teaches that answer. */
function checkRound({ file, id, posts }: RawRound, known: Known): readonly Problem[] {
  const right = posts.filter(({ value }) => value.isTrue).length
  const balance: readonly Problem[] =
    right * 2 === posts.length
      ? []
      : [
          {
            where: file,
            what: `${right} kiriman benar dan ${posts.length - right} salah`,
            fix: 'samakan jumlahnya; putaran yang timpang mengajarkan satu jawaban',
          },
        ]
  // Ten are drawn of it at a time: a small pool is soon known by heart.
  const small: readonly Problem[] =
    id !== QUICK_ROUND_ID || posts.length >= SMALLEST_POOL
      ? []
      : [{ where: file, what: `baru ${posts.length} kiriman`, fix: `tulis paling sedikit ${SMALLEST_POOL}` }]
  return [
    ...balance,
    ...small,
    ...posts.flatMap(({ where, value }) => [
      ...unknownAmong(known.provisions, idsIn(value.reason, 'citation'), where),
      ...unknownAmong(known.terms, idsIn(value.reason, 'term'), where),
    ]),
  ]
}

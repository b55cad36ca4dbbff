import type { Statement } from '../record/statement.ts'
import { ANSWERS, type PostAnswer } from './post.ts'

/** One time a learner plays a drawn round. */
export interface PlayedRound {
  /** xAPI's registration: a UUID that all its statements share. */
  readonly registration: string
  /** The posts that were drawn, in the order they are shown. */
  readonly postIds: readonly string[]
  /** The first answer to each post; what another tab answered later changes nothing. */
  readonly answers: ReadonlyMap<string, PostAnswer>
}

/**
 * The round of this id that was begun last, or the one of a registration. Undefined when there is none. The order of
 * statements does not matter.
 */
export function playedRound(
  statements: Iterable<Statement>,
  roundId: string,
  registration?: string,
): PlayedRound | undefined {
  const inAttempts = [...statements].filter((one) => one.registration !== undefined).sort(byTime)
  const begun = inAttempts.findLast(
    (one) =>
      one.verb === 'initialized' &&
      one.object === `round:${roundId}` &&
      (registration === undefined || one.registration === registration),
  )
  if (begun?.registration === undefined) return undefined
  const answers = new Map<string, PostAnswer>()
  for (const { verb, object, registration: of, result } of inAttempts) {
    const answer = ANSWERS.find((known) => known === result?.response)
    const postId = object.replace(/^post:/, '')
    if (verb === 'answered' && of === begun.registration && answer !== undefined && !answers.has(postId))
      answers.set(postId, answer)
  }
  const postIds = (begun.result?.response ?? '').split(' ').filter((id) => id !== '')
  return { registration: begun.registration, postIds, answers }
}

/** Ties between devices go by the id, so that the order of merging never matters. */
function byTime(a: Statement, b: Statement): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1
  return a.id < b.id ? -1 : 1
}

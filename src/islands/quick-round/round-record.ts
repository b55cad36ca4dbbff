import { drawRound } from '../../domain/discernment/draw.ts'
import { isRight, type Post, type PostAnswer } from '../../domain/discernment/post.ts'
import { type PlayedRound, playedRound } from '../../domain/discernment/round.ts'
import { activity } from '../../domain/record/statement.ts'
import { append, loadRecord, progress } from '../../stores/record.ts'
import { keepTrace, readTraces } from '../../stores/round-traces.ts'
import { randomUuid } from '../../stores/tab.ts'

/** A round as the learner's record has it. */
export class RoundRecord {
  readonly #roundId: string
  /** The round this tab plays; another tab may begin its own. */
  #registration: string | undefined

  constructor(roundId: string) {
    this.#roundId = roundId
    this.#registration = this.played()?.registration
  }

  /** The round under way, or the one finished last. */
  played(): PlayedRound | undefined {
    return playedRound(loadRecord().statements.values(), this.#roundId, this.#registration)
  }

  /** Draws a new round and notes it down, so that a reload comes back to the same posts. */
  begin(pool: readonly Pick<Post, 'id' | 'isTrue'>[]): void {
    const seen = new Map<string, string>()
    for (const [id, { last }] of progress.get()?.answers ?? [])
      if (id.startsWith('post:')) seen.set(id.slice(5), last.time)
    const ids = drawRound(pool, seen, Math.random)
    this.#registration = randomUuid()
    append({
      verb: 'initialized',
      object: activity('round', this.#roundId),
      registration: this.#registration,
      result: { response: ids.join(' ') },
    })
  }

  /** Notes a judgement down. */
  judge(post: Pick<Post, 'id' | 'isTrue'>, answer: PostAnswer): void {
    const success = isRight(post, answer)
    append({
      verb: 'answered',
      object: activity('post', post.id),
      parent: activity('round', this.#roundId),
      ...(this.#registration === undefined ? {} : { registration: this.#registration }),
      result: { response: answer, success, earned: success ? 1 : 0, total: 1 },
    })
  }

  /** Posts of this round that were left for a look elsewhere before they were judged. */
  traced(): readonly string[] {
    return readTraces(this.#roundId, this.#registration ?? '')
  }

  trace(postId: string): void {
    keepTrace(this.#roundId, this.#registration ?? '', postId)
  }
}

import { VERDICTS, type Verdict } from '../investigation/investigation.ts'
import type { AnswerSummary } from '../record/snapshot.ts'
import type { ActivityId } from '../record/statement.ts'
import type { Counts } from './detection.ts'

/** What a learner called a post or a lab when they met it first. */
export interface Judgement {
  readonly id: ActivityId
  readonly said: Verdict
  readonly truth: Verdict
}

export interface Judgements {
  readonly known: readonly Judgement[]
  /** First judgements of which it cannot be told any more what was said, or what was true. */
  readonly unknown: number
}

/**
 * The first judgement of each post and lab in a record: later ones know the feedback, so they measure memory.
 *
 * @param answers of a record, as `progressOf` folds them; what a snapshot covers is in there
 * @param truthOf what a lab really is, which its record does not say where it was called wrongly
 */
export function judgementsOf(
  answers: Iterable<readonly [ActivityId, AnswerSummary]>,
  truthOf: (id: ActivityId) => Verdict | undefined = () => undefined,
): Judgements {
  const known: Judgement[] = []
  let unknown = 0
  for (const [id, { first }] of answers) {
    if (!/^(post|lab):/.test(id)) continue
    const said = VERDICTS.find((verdict) => verdict === first.said)
    const truth = truthOf(id) ?? (said && truthFrom(id, said, first.success))
    if (said === undefined || truth === undefined) unknown += 1
    else known.push({ id, said, truth })
  }
  return { known, unknown }
}

/** A right verdict is the truth. Of a wrong one only posts tell it: they are either true or false. */
function truthFrom(id: ActivityId, said: Verdict, success: boolean): Verdict | undefined {
  if (success) return said
  if (!id.startsWith('post:') || said === 'belum') return undefined
  return said === 'benar' ? 'salah' : 'benar'
}

export interface Tally {
  /** Of what is true or false. A hoax is the signal; calling something false is a "yes", anything else a "no". */
  readonly counts: Counts
  /** Of what cannot be decided yet: how many there were, and how many were left undecided, as is right. */
  readonly undecidable: { readonly count: number; readonly right: number }
}

export function tally(judgements: readonly Judgement[]): Tally {
  const count = (truth: Verdict, isYes: boolean) =>
    judgements.filter((one) => one.truth === truth && (one.said === 'salah') === isYes).length
  const undecidable = judgements.filter(({ truth }) => truth === 'belum')
  return {
    counts: {
      hits: count('salah', true),
      misses: count('salah', false),
      falseAlarms: count('benar', true),
      correctRejections: count('benar', false),
    },
    undecidable: { count: undecidable.length, right: undecidable.filter(({ said }) => said === 'belum').length },
  }
}

import type { Certainty } from '../assessment/score.ts'
import type { Progress } from './progress.ts'

/** How often first answers were right at one level of certainty. */
export interface CalibrationLevel {
  readonly certainty: Certainty
  readonly count: number
  readonly right: number
}

const LEVELS: readonly Certainty[] = [1, 2, 3]

/** First answers by certainty, from guessing to very sure. Only first answers: later ones know the feedback. */
export function calibration(progress: Progress): readonly CalibrationLevel[] {
  return LEVELS.map((certainty) => {
    const first = [...progress.answers.values()]
      .map((answer) => answer.first)
      .filter((point) => point.certainty === certainty)
    return { certainty, count: first.length, right: first.filter((point) => point.success).length }
  })
}

/** Ids of items whose latest answer was wrong and given with full certainty: the errors most worth meeting again. */
export function sureErrors(progress: Progress): readonly string[] {
  return [...progress.answers].flatMap(([id, { last }]) => (last.certainty === 3 && !last.success ? [id] : []))
}

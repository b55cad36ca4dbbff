import type { Measured } from './detection.ts'

/** How sharply a learner tells hoaxes from what is true. */
export const SHARPNESS = ['blurred', 'sharpening', 'sharp', 'very-sharp'] as const
export type Sharpness = (typeof SHARPNESS)[number]

export type Lean = 'too-trusting' | 'balanced' | 'balanced-so-far' | 'too-suspicious'

/** What to practise next. */
export type Practice = 'confirm' | 'leave-the-post' | 'trace-both-ways' | 'harder' | 'keep'

export interface Profile {
  readonly sharpness: Sharpness
  readonly lean: Lean
  readonly practice: Practice
}

/**
 * d′ from which each next word holds. Whoever leans to neither side is right in Φ(d′ ⁄ 2) of the cases (Macmillan & Creelman
 * 2005, ch. 1): below 0.5 in fewer than 6 of 10, little better than a coin; from 1.5 in more than 3 of 4; from 2.5 in some 9
 * of 10.
 */
const STEPS = [0.5, 1.5, 2.5] as const

/**
 * |c| up to which nobody is said to lean: with d′ = 1 the shares of the two kinds of errors then differ by some 20 points at
 * most.
 */
const LEAN_FROM = 0.3
/**
 * The same where there are too few answers for an interval: with 5 to 9 of each kind it would reach some 0.6 to 1.1 to either
 * side, so only what lies beyond is said.
 */
const LEAN_FROM_WITHOUT_INTERVAL = 1

export function profileOf(measured: Measured): Profile {
  const sharpness = SHARPNESS[STEPS.filter((step) => measured.dPrime >= step).length] ?? 'blurred'
  const lean = leanOf(measured)
  return { sharpness, lean, practice: practiceFor(sharpness, lean) }
}

/** A criterion below 0 calls too much false, one above 0 too little. */
function leanOf({ criterion, criterionInterval }: Measured): Lean {
  if (Math.abs(criterion) <= LEAN_FROM) return 'balanced'
  const isSure =
    criterionInterval === undefined
      ? Math.abs(criterion) > LEAN_FROM_WITHOUT_INTERVAL
      : criterionInterval[0] > 0 || criterionInterval[1] < 0
  if (!isSure) return 'balanced-so-far'
  return criterion < 0 ? 'too-suspicious' : 'too-trusting'
}

/** A lean comes first: it spoils judgement whatever the sharpness, and is the easier to mend. */
function practiceFor(sharpness: Sharpness, lean: Lean): Practice {
  if (lean === 'too-suspicious') return 'confirm'
  if (lean === 'too-trusting') return 'leave-the-post'
  if (sharpness === 'very-sharp') return 'keep'
  return sharpness === 'sharp' ? 'harder' : 'trace-both-ways'
}

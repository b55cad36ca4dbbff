import { inverseNormal, normalDensity } from './normal.ts'

/** Answers to a yes/no question about signals and noise. Here the signal is a hoax, and "yes" means calling it false. */
export interface Counts {
  /** Signals called so. */
  readonly hits: number
  /** Signals that were not. */
  readonly misses: number
  /** Noise called a signal. */
  readonly falseAlarms: number
  /** Noise that was not. */
  readonly correctRejections: number
}

export type Detection = TooFew | Measured

export interface TooFew {
  readonly kind: 'too-few'
  /** How many more are needed at least, signals and noises together. */
  readonly missing: number
}

/** From and to. */
export type Interval = readonly [number, number]

export interface Measured {
  readonly kind: 'measured'
  /** How well signal is told from noise, in standard deviations: 0 is guessing, negative is the wrong way round. */
  readonly dPrime: number
  /** c, the lean: negative when "yes" comes too easily, positive when "no" does; 0 leans to neither side. */
  readonly criterion: number
  /** 95 %; missing where there are too few answers for it. */
  readonly dPrimeInterval?: Interval
  readonly criterionInterval?: Interval
  /** Corrected, 0..1 without the ends. */
  readonly hitRate: number
  readonly falseAlarmRate: number
}

/** Fewer of either kind are not turned into a number: one answer more would turn it over. */
export const FEWEST = 5
/** Fewer of either kind get no interval: its formula holds for large samples. */
export const FEWEST_FOR_INTERVAL = 10
/** 97.5 % of the standard normal distribution lie below. */
const Z_95 = 1.959964

/**
 * Sensitivity d′ = z(H) − z(F) and criterion c = −½ (z(H) + z(F)) of the equal-variance model (Stanislaw & Todorov 1999,
 * Behavior Research Methods 31, 137–149). The rates take the log-linear correction, so that no answers at all of one kind
 * give a finite value: ½ is added to each count and 1 to each total (Hautus 1995, Behavior Research Methods 27, 46–51).
 */
export function detect(counts: Counts): Detection {
  const signals = counts.hits + counts.misses
  const noises = counts.falseAlarms + counts.correctRejections
  const missing = Math.max(FEWEST - signals, 0) + Math.max(FEWEST - noises, 0)
  if (missing > 0) return { kind: 'too-few', missing }
  const hitRate = (counts.hits + 0.5) / (signals + 1)
  const falseAlarmRate = (counts.falseAlarms + 0.5) / (noises + 1)
  const [zHit, zFalseAlarm] = [inverseNormal(hitRate), inverseNormal(falseAlarmRate)]
  const dPrime = zHit - zFalseAlarm
  // Adding 0 makes −0, which JavaScript tells apart and would write as "-0", a plain 0.
  const criterion = (zHit + zFalseAlarm) / -2 + 0
  const measured: Measured = { kind: 'measured', dPrime, criterion, hitRate, falseAlarmRate }
  if (Math.min(signals, noises) < FEWEST_FOR_INTERVAL) return measured
  const variance = varianceOfZ(hitRate, zHit, signals) + varianceOfZ(falseAlarmRate, zFalseAlarm, noises)
  const reach = Z_95 * Math.sqrt(variance)
  return {
    ...measured,
    dPrimeInterval: [dPrime - reach, dPrime + reach],
    // var(c) = ¼ var(d′), so it reaches half as far.
    criterionInterval: [criterion - reach / 2, criterion + reach / 2],
  }
}

/**
 * Variance of the z of an observed rate; the two rates' add up to that of d′: Gourevitch & Galanter 1967 (Psychometrika 32,
 * 25–33), as in Macmillan & Creelman 2005 (Detection Theory, 2nd ed., ch. 13).
 */
function varianceOfZ(rate: number, z: number, count: number): number {
  return (rate * (1 - rate)) / (count * normalDensity(z) ** 2)
}

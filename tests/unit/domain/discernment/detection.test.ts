import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Counts, detect, type Measured } from '../../../../src/domain/discernment/detection.ts'
import { inverseNormal, normalDensity } from '../../../../src/domain/discernment/normal.ts'

const isNear = (actual: number, expected: number, within: number) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`)

/** The measures of enough answers. */
function measure(counts: Counts): Measured {
  const found = detect(counts)
  if (found.kind !== 'measured') throw new Error(`${found.missing} too few`)
  return found
}

/** `yes of signals`, `yes of noises`. */
const of = (hits: number, signals: number, falseAlarms: number, noises: number): Counts => ({
  hits,
  misses: signals - hits,
  falseAlarms,
  correctRejections: noises - falseAlarms,
})

const enough: fc.Arbitrary<Counts> = fc
  .record({ signals: fc.integer({ min: 5, max: 80 }), noises: fc.integer({ min: 5, max: 80 }) })
  .chain(({ signals, noises }) =>
    fc.tuple(fc.nat(signals), fc.nat(noises)).map(([hits, alarms]) => of(hits, signals, alarms, noises)),
  )

test('z is the one of printed tables', () => {
  // Macmillan & Creelman 2005, table A5.1, and any table of the normal distribution.
  const table = [
    [0.001, -3.09],
    [0.01, -2.326],
    [0.025, -1.96],
    [0.1, -1.282],
    [0.31, -0.496],
    [0.5, 0],
    [0.59, 0.228],
    [0.8, 0.842],
    [0.95, 1.645],
    [0.99, 2.326],
  ] as const
  for (const [share, z] of table) isNear(inverseNormal(share), z, 0.0005)
  // AS241 (Wichura 1988) to its full precision, around where Acklam's regions meet too.
  isNear(inverseNormal(0.975), 1.9599639845400536, 1e-8)
  isNear(inverseNormal(0.02425), -1.9729610513118845, 1e-8)
  isNear(normalDensity(0), 0.3989423, 1e-7)
})

test('published examples come out as published', () => {
  // R package statpsych, `signal(82, 46, 100, 100)`, which corrects in the same way: HR 0.8168317, FAR 0.460396, d′ 1.002793, bias −0.4019603.
  const corrected = measure(of(82, 100, 46, 100))
  isNear(corrected.hitRate, 0.8168317, 5e-8)
  isNear(corrected.falseAlarmRate, 0.460396, 5e-7)
  isNear(corrected.dPrime, 1.002793, 5e-7)
  isNear(corrected.criterion, -0.4019603, 5e-8)

  // Without the correction, which vanishes in very many trials.
  const many = 1e7
  const rates = (hit: number, falseAlarm: number) => measure(of(hit * many, many, falseAlarm * many, many))
  // Macmillan & Creelman 2005, ch. 1 and 2: faces recognised normally (.69, .31) and under hypnosis (.89, .59): the same
  // sensitivity, another lean.
  isNear(rates(0.69, 0.31).dPrime, 0.992, 0.0005)
  isNear(rates(0.69, 0.31).criterion, 0, 0.0005)
  isNear(rates(0.89, 0.59).dPrime, 0.999, 0.0005)
  isNear(rates(0.89, 0.59).criterion, -0.727, 0.0005)
  // |STAT's manual page of dprime: rates .70 and .40 give 0.78; R's and MATLAB's z for .9 and .05 give 2.9264.
  isNear(rates(0.7, 0.4).dPrime, 0.78, 0.005)
  isNear(rates(0.9, 0.05).dPrime, 2.9264, 0.0001)
  // Sign as in Stanislaw & Todorov 1999: "yes" more rarely than is even-handed is above 0.
  isNear(rates(0.8, 0.1).dPrime, 2.123, 0.0005)
  isNear(rates(0.8, 0.1).criterion, 0.22, 0.0005)
})

test('the interval is that of Gourevitch and Galanter', () => {
  // Worked by hand with table values: rates .5 and .5, φ(0) = .3989, 2 × .25 ⁄ (25 × .1592) = .1257; 1.96 × √.1257 = .695.
  const even = measure(of(12, 25, 13, 25))
  const [from, to] = even.dPrimeInterval ?? [0, 0]
  isNear((to - from) / 2, 0.695, 0.002)
  // 20 of 25 and 10 of 25, by Python's statistics.NormalDist: variance 0.1438392.
  const { dPrime, dPrimeInterval, criterion, criterionInterval } = measure(of(20, 25, 10, 25))
  isNear(dPrime, 1.0444987, 1e-6)
  isNear((dPrimeInterval?.[1] ?? 0) - dPrime, 0.743338, 1e-5)
  isNear((criterionInterval?.[1] ?? 0) - criterion, 0.743338 / 2, 1e-5)
})

test('too few answers of either kind give no number, and say how many are wanting', () => {
  assert.deepEqual(detect(of(0, 0, 0, 0)), { kind: 'too-few', missing: 10 })
  assert.deepEqual(detect(of(4, 4, 0, 6)), { kind: 'too-few', missing: 1 })
  assert.deepEqual(detect(of(3, 30, 1, 2)), { kind: 'too-few', missing: 3 })
  assert.equal(detect(of(5, 5, 0, 5)).kind, 'measured')
})

test('an interval is given from ten answers of each kind on', () => {
  assert.equal(measure(of(9, 9, 0, 30)).dPrimeInterval, undefined)
  assert.equal(measure(of(9, 9, 0, 30)).criterionInterval, undefined)
  assert.ok(measure(of(9, 10, 0, 10)).dPrimeInterval)
})

test('whoever calls everything false tells nothing apart, and leans far to suspicion', () => {
  for (const many of [5, 10, 32, 200]) {
    const { dPrime, criterion } = measure(of(many, many, many, many))
    assert.equal(dPrime, 0)
    assert.ok(criterion < -1.3, String(criterion))
  }
  isNear(measure(of(30, 30, 34, 34)).dPrime, 0, 0.06)
  assert.equal(measure(of(0, 12, 0, 12)).dPrime, 0)
  assert.ok(measure(of(0, 12, 0, 12)).criterion > 1.3)
})

test('every value is finite and every interval holds its value', () =>
  fc.assert(
    fc.property(enough, (counts) => {
      const { dPrime, criterion, hitRate, falseAlarmRate, dPrimeInterval, criterionInterval } = measure(counts)
      for (const number of [dPrime, criterion, ...(dPrimeInterval ?? []), ...(criterionInterval ?? [])])
        assert.ok(Number.isFinite(number) && !Object.is(number, -0))
      for (const rate of [hitRate, falseAlarmRate]) assert.ok(rate > 0 && rate < 1)
      if (dPrimeInterval) assert.ok(dPrimeInterval[0] < dPrime && dPrime < dPrimeInterval[1])
      if (criterionInterval) assert.ok(criterionInterval[0] < criterion && criterion < criterionInterval[1])
      assert.equal(dPrimeInterval === undefined, criterionInterval === undefined)
    }),
  ))

test('answering the other way round flips both; taking true for false and false for true keeps the sensitivity', () =>
  fc.assert(
    fc.property(enough, ({ hits, misses, falseAlarms, correctRejections }) => {
      const asIs = measure({ hits, misses, falseAlarms, correctRejections })
      // Yes and no swapped, in answers and in what is asked for: the lean turns over, the sensitivity stays.
      const mirrored = measure({
        hits: correctRejections,
        misses: falseAlarms,
        falseAlarms: misses,
        correctRejections: hits,
      })
      isNear(mirrored.dPrime, asIs.dPrime, 1e-9)
      isNear(mirrored.criterion, -asIs.criterion, 1e-9)
      // What counts as the signal swapped, the answers kept: the sensitivity turns over, the lean stays.
      const exchanged = measure({
        hits: falseAlarms,
        misses: correctRejections,
        falseAlarms: hits,
        correctRejections: misses,
      })
      isNear(exchanged.dPrime, -asIs.dPrime, 1e-9)
      isNear(exchanged.criterion, asIs.criterion, 1e-9)
      // Every answer turned over: both turn over.
      const contrary = measure({
        hits: misses,
        misses: hits,
        falseAlarms: correctRejections,
        correctRejections: falseAlarms,
      })
      isNear(contrary.dPrime, -asIs.dPrime, 1e-9)
      isNear(contrary.criterion, -asIs.criterion, 1e-9)
    }),
  ))

test('one hoax more that is seen sharpens, one true post more that is doubted blurs; both lean to suspicion', () =>
  fc.assert(
    fc.property(enough, (counts) => {
      const { hits, misses, falseAlarms, correctRejections } = counts
      const before = measure(counts)
      if (misses > 0) {
        const after = measure({ ...counts, hits: hits + 1, misses: misses - 1 })
        assert.ok(after.dPrime > before.dPrime && after.criterion < before.criterion)
      }
      if (correctRejections > 0) {
        const after = measure({
          ...counts,
          falseAlarms: falseAlarms + 1,
          correctRejections: correctRejections - 1,
        })
        assert.ok(after.dPrime < before.dPrime && after.criterion < before.criterion)
      }
    }),
  ))

test('more answers of the same kind narrow the interval', () =>
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 8 }), (hits, alarms) => {
      const width = (times: number) => {
        const [from, to] = measure(of(hits * times, 10 * times, alarms * times, 10 * times)).dPrimeInterval ?? [0, 0]
        return to - from
      }
      assert.ok(width(1) > width(3) && width(3) > width(10))
    }),
  ))

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Counts, detect, type Measured } from '../../../../src/domain/discernment/detection.ts'
import { profileOf, SHARPNESS } from '../../../../src/domain/discernment/profile.ts'

const measured = (dPrime: number, criterion: number, reach?: number): Measured => ({
  kind: 'measured',
  dPrime,
  criterion,
  hitRate: 0.5,
  falseAlarmRate: 0.5,
  ...(reach === undefined ? {} : { criterionInterval: [criterion - reach, criterion + reach] }),
})

/** The profile of a learner who saw so many hoaxes, and doubted so many true posts. */
function profileFrom(counts: Counts) {
  const found = detect(counts)
  return found.kind === 'measured' ? profileOf(found) : undefined
}

test('the word for sharpness changes at its steps, and a wrong-way-round learner is not called sharp', () => {
  const words = [-2, 0, 0.49, 0.5, 1.49, 1.5, 2.49, 2.5, 4].map((dPrime) => profileOf(measured(dPrime, 0)).sharpness)
  const [blurred, sharpening, sharp, verySharp] = SHARPNESS
  assert.deepEqual(words, [blurred, blurred, blurred, sharpening, sharpening, sharp, sharp, verySharp, verySharp])
})

test('a lean is said where the answers bear it out, and kept back where they may be chance', () => {
  assert.equal(profileOf(measured(1, 0.3, 0.1)).lean, 'balanced')
  assert.equal(profileOf(measured(1, -0.5, 0.6)).lean, 'balanced-so-far')
  assert.equal(profileOf(measured(1, -0.5, 0.4)).lean, 'too-suspicious')
  assert.equal(profileOf(measured(1, 0.5, 0.4)).lean, 'too-trusting')
  assert.equal(profileOf(measured(1, 0.9)).lean, 'balanced-so-far')
  assert.equal(profileOf(measured(1, -1.1)).lean, 'too-suspicious')
})

test('whoever holds back everything is told so as soon as there is a number at all', () => {
  for (const many of [5, 7, 10, 40]) {
    const all = { hits: many, misses: 0, falseAlarms: many, correctRejections: 0 }
    assert.deepEqual(profileFrom(all), { sharpness: 'blurred', lean: 'too-suspicious', practice: 'confirm' })
    const none = { hits: 0, misses: many, falseAlarms: 0, correctRejections: many }
    assert.deepEqual(profileFrom(none), { sharpness: 'blurred', lean: 'too-trusting', practice: 'leave-the-post' })
  }
})

test('whoever is always right is very sharp, leans to neither side, and goes on so', () => {
  const all = { hits: 20, misses: 0, falseAlarms: 0, correctRejections: 20 }
  assert.deepEqual(profileFrom(all), { sharpness: 'very-sharp', lean: 'balanced', practice: 'keep' })
})

test('a coin is called neither sharp nor leaning', () => {
  const coin = { hits: 10, misses: 10, falseAlarms: 10, correctRejections: 10 }
  assert.deepEqual(profileFrom(coin), { sharpness: 'blurred', lean: 'balanced', practice: 'trace-both-ways' })
})

test('turning every judgement over turns the lean over', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.option(fc.double({ min: 0.05, max: 2, noNaN: true })),
      (c, reach) => {
        const other = { 'too-trusting': 'too-suspicious', 'too-suspicious': 'too-trusting' } as const
        const [one, mirrored] = [c, -c].map((each) => profileOf(measured(1, each, reach ?? undefined)).lean)
        const expected = one === 'too-trusting' || one === 'too-suspicious' ? other[one] : one
        assert.equal(mirrored, expected)
      },
    ),
  ))

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { calibration, sureErrors } from '../../../../src/domain/record/calibration.ts'
import { noProgress, progressOf } from '../../../../src/domain/record/progress.ts'
import { answered, at, histories, summedUp } from './samples.ts'

test('a learner sees how often each level of certainty was right, by first answers only', () => {
  const progress = progressOf([
    answered('a', 1, { success: false, certainty: 3 }),
    answered('a', 2, { success: true, certainty: 3 }),
    answered('b', 1, { success: true, certainty: 3 }),
    answered('c', 1, { success: true, certainty: 1 }),
    answered('d', 1, { success: true }),
    answered('d', 2, { success: false, certainty: 2 }),
  ])
  assert.deepEqual(calibration(progress), [
    { certainty: 1, count: 1, right: 1 },
    { certainty: 2, count: 0, right: 0 },
    { certainty: 3, count: 2, right: 1 },
  ])
})

test('before any answer there are three empty levels and no errors', () => {
  assert.deepEqual(
    calibration(noProgress).map(({ count, right }) => [count, right]),
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  )
  assert.deepEqual(sureErrors(noProgress), [])
})

test('an item comes back as a sure error while its latest answer is wrong and was given with full certainty', () => {
  const wrongAndSure = { success: false, certainty: 3 as const }
  const progress = progressOf([
    answered('still-wrong', 1, { success: true, certainty: 3 }),
    answered('still-wrong', 2, wrongAndSure),
    answered('mended', 1, wrongAndSure),
    answered('mended', 2, { success: true, certainty: 1 }),
    answered('doubted', 1, wrongAndSure),
    answered('doubted', 2, { success: false, certainty: 2 }),
    answered('never-asked', 1, { success: false }),
  ])
  assert.deepEqual(sureErrors(progress), ['still-wrong'])
})

test('summing up the record changes neither', () =>
  fc.assert(
    fc.property(histories, fc.nat(35).map(at), (history, cut) => {
      const before = progressOf(history)
      const after = progressOf([...summedUp(history, 'ana', cut), ...history])
      assert.deepEqual(calibration(after), calibration(before))
      assert.deepEqual(sureErrors(after).toSorted(), sureErrors(before).toSorted())
    }),
  ))

test('no level holds more right answers than answers, nor more answers than items', () =>
  fc.assert(
    fc.property(histories, (history) => {
      const progress = progressOf(history)
      const levels = calibration(progress)
      for (const { count, right } of levels) assert.ok(right >= 0 && right <= count)
      assert.ok(levels.reduce((sum, { count }) => sum + count, 0) <= progress.answers.size)
      for (const id of sureErrors(progress)) assert.equal(progress.answers.get(id)?.last.success, false)
    }),
  ))

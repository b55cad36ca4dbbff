import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type ChoiceInteraction, scoreChoice } from '../../../../src/domain/assessment/choice.ts'

const choice = (multiple: boolean, ids: readonly string[], key: readonly string[]): ChoiceInteraction => ({
  kind: 'choice',
  multiple,
  options: ids.map((id) => ({ id, text: [`teks ${id}`], feedback: [`umpan ${id}`] })),
  key,
})

const single = choice(false, ['a', 'b', 'c'], ['b'])
const multiple = choice(true, ['a', 'b', 'c', 'd'], ['a', 'c'])

test('the right option of a single choice earns the point', () => {
  assert.deepEqual(scoreChoice(single, ['b']), { kind: 'scored', earned: 1, total: 1, success: true })
})

test('a wrong option of a single choice is an answer, and earns nothing', () => {
  assert.deepEqual(scoreChoice(single, ['a']), { kind: 'scored', earned: 0, total: 1, success: false })
})

test('a multiple choice earns a point for every option that was picked or left rightly', () => {
  const earnedBy = (...picked: string[]) => {
    const score = scoreChoice(multiple, picked)
    return score.kind === 'scored' ? [score.earned, score.total, score.success] : score.reason
  }
  assert.deepEqual(earnedBy('a', 'c'), [4, 4, true])
  assert.deepEqual(earnedBy('a'), [3, 4, false])
  assert.deepEqual(earnedBy('a', 'b', 'c', 'd'), [2, 4, false])
  assert.deepEqual(earnedBy('b', 'd'), [0, 4, false])
})

test('a learner who picked nothing is asked to pick, and not marked wrong', () => {
  for (const interaction of [single, multiple])
    assert.deepEqual(scoreChoice(interaction, []), { kind: 'not-ready', reason: 'NOTHING_PICKED' })
})

test('an option this version of the item does not have is not marked wrong', () => {
  for (const interaction of [single, multiple])
    for (const picked of [['z'], ['b', 'z'], [''], ['B'], ['toString']])
      assert.deepEqual(scoreChoice(interaction, picked), { kind: 'not-ready', reason: 'UNKNOWN_OPTION' })
})

test('two options in a single choice are one too many, the same one twice is not', () => {
  assert.deepEqual(scoreChoice(single, ['b', 'a']), { kind: 'not-ready', reason: 'TOO_MANY_PICKED' })
  assert.equal(scoreChoice(single, ['b', 'b']).kind, 'scored')
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']

/** Any item as authors may write it, with any options picked. */
const picks = fc
  .record({ multiple: fc.boolean(), count: fc.integer({ min: 2, max: ids.length }) })
  .chain(({ multiple, count }) => {
    const options = ids.slice(0, count)
    const key = fc.subarray(options, { minLength: 1, maxLength: multiple ? count : 1 })
    return fc.record({
      interaction: key.map((right) => choice(multiple, options, right)),
      picked: fc.shuffledSubarray(options, { minLength: 1, maxLength: multiple ? count : 1 }),
    })
  })

test('points run from nothing to the total, and success comes at full points only', () =>
  fc.assert(
    fc.property(picks, ({ interaction, picked }) => {
      const score = scoreChoice(interaction, picked)
      assert.ok(score.kind === 'scored')
      assert.ok(score.total >= 1 && score.earned >= 0 && score.earned <= score.total)
      assert.ok(Number.isInteger(score.earned))
      assert.equal(score.success, score.earned === score.total)
    }),
  ))

test('exactly the key is right, and nothing else', () =>
  fc.assert(
    fc.property(picks, ({ interaction, picked }) => {
      const score = scoreChoice(interaction, picked)
      const isKey = picked.toSorted().join() === interaction.key.toSorted().join()
      assert.equal(score.kind === 'scored' && score.success, isKey)
      const right = scoreChoice(interaction, interaction.key)
      assert.ok(right.kind === 'scored' && right.success)
    }),
  ))

test('neither the order of picks nor of options changes the score, nor does picking twice', () =>
  fc.assert(
    fc.property(picks, ({ interaction, picked }) => {
      const score = scoreChoice(interaction, picked)
      const reordered = { ...interaction, options: interaction.options.toReversed(), key: interaction.key.toReversed() }
      assert.deepEqual(scoreChoice(reordered, picked.toReversed()), score)
      assert.deepEqual(scoreChoice(interaction, [...picked, ...picked]), score)
    }),
  ))

test('no response at all makes marking fail', () =>
  fc.assert(
    fc.property(picks, fc.array(fc.oneof(fc.string(), fc.constantFrom(...ids))), ({ interaction }, response) => {
      const score = scoreChoice(interaction, response)
      const isKnown = response.every((id) => interaction.options.some((option) => option.id === id))
      if (response.length === 0 || !isKnown) assert.equal(score.kind, 'not-ready')
    }),
  ))

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { interactions } from '../../../../src/domain/assessment/interactions.ts'

/** Ids as authors may write them: small letters, digits and hyphens. */
const ids = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)

test('what a learner picked comes back from the record as it was picked', () =>
  fc.assert(
    fc.property(fc.array(ids), (picked) => {
      const { toXapiResponse, fromXapiResponse } = interactions.choice
      assert.deepEqual(fromXapiResponse(toXapiResponse(picked)), picked)
    }),
  ))

test('a response is written the way xAPI separates several choices', () => {
  assert.equal(interactions.choice.toXapiResponse(['a', 'c']), 'a[,]c')
  assert.equal(interactions.choice.toXapiResponse(['b']), 'b')
  assert.deepEqual(interactions.choice.fromXapiResponse(''), [])
})

test('a stored response to an older version of an item is shown as unknown, never as wrong', () => {
  const options = ['a', 'b'].map((id) => ({ id, text: [id], feedback: [id] }))
  const interaction = { kind: 'choice', multiple: true, options, key: ['a'] } as const
  const { score, fromXapiResponse } = interactions.choice
  assert.equal(score(interaction, fromXapiResponse('a[,]old')).kind, 'not-ready')
  assert.equal(score(interaction, fromXapiResponse('a')).kind, 'scored')
})

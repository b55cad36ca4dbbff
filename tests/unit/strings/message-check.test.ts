import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkRules } from '../../../src/domain/message-check/link-rules.ts'
import { messageRules } from '../../../src/domain/message-check/message-rules.ts'
import { linkRuleTexts, messageRuleTexts } from '../../../src/strings/message-check.ts'

const texts = Object.entries({ ...messageRuleTexts, ...linkRuleTexts })

test('each rule has its text, and no text is without a rule', () => {
  const ids = [...messageRules, ...linkRules].map(({ id }) => id)
  assert.deepEqual(texts.map(([id]) => id).toSorted(), ids.toSorted())
})

test('names are short, explanations one or two sentences, without numbers of laws', () => {
  for (const [id, { name, why }] of texts) {
    assert.ok(name.length <= 30, id)
    assert.ok(why.split(/[.;] /).length <= 4 && why.length <= 240, `${id}: ${why.length}`)
    assert.doesNotMatch(`${name} ${why}`, /Pasal|UU \d|Nomor \d|\bhoaks\b|\bpenipu/i, id)
  }
})

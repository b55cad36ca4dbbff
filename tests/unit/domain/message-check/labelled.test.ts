import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkRules } from '../../../../src/domain/message-check/link-rules.ts'
import { splitHost } from '../../../../src/islands/message-check/split-host.ts'
import { FIRST_SET, judgeLinks, judgeMessages, SECOND_SET, scoreRule } from '../../../support/message-labels.ts'

/** Messages are in plain language: their rules are measured by `tests/bench`, and nothing is asked of the figures. */
const LEAST = 0.95
const FEWEST = 120

test('every link rule agrees with the labelled links of both sets', () => {
  const judged = [FIRST_SET, SECOND_SET].flatMap((set) => judgeLinks(set, splitHost))
  for (const { id } of linkRules) {
    const { hits, falseAlarms, misses } = scoreRule(judged, id)
    assert.ok(hits > 0, `${id}: no labelled link has it`)
    assert.ok(hits >= LEAST * (hits + falseAlarms), `${id}: ${falseAlarms} false alarms beside ${hits} hits`)
    assert.ok(hits >= LEAST * (hits + misses), `${id}: ${misses} misses beside ${hits} hits`)
  }
})

test('the first set is large enough to say something, and half of it is harmless', () => {
  for (const judged of [judgeMessages(FIRST_SET, splitHost), judgeLinks(FIRST_SET, splitHost)]) {
    assert.ok(judged.length >= FEWEST, `${judged.length} entries`)
    const harmless = judged.filter(({ isHarmless }) => isHarmless).length
    assert.ok(harmless * 2 >= judged.length, `${harmless} of ${judged.length} are harmless`)
  }
})

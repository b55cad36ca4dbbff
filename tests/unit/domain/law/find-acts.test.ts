import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isFound } from '../../../../src/domain/law/find-acts.ts'

const act = { name: 'Mengikuti akun atau grup pemenangan', keywords: ['follow', 'gabung', 'subscribe'] }

test('an act is found by any of its words, by other words for it, and by the stem of a word', () => {
  for (const query of [
    'akun',
    'pemenangan',
    'ikut',
    'ikuti',
    'FOLLOW',
    'grup pemenangan',
    'bergabung',
    '  akun,  ',
    'pemenang',
  ])
    assert.ok(isFound(act, query), query)
})

test('every typed word has to be met', () => {
  for (const query of ['foto', 'akun foto', 'spanduk', 'mengikuti kampanye']) assert.ok(!isFound(act, query), query)
})

test('nothing typed finds everything, signs alone count as nothing', () => {
  assert.ok(isFound(act, ''))
  assert.ok(isFound(act, ' ?! '))
})

test('an act is found by its own name and by each of its keywords, whatever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, keywords) => {
      assert.ok(isFound({ name, keywords }, name))
      for (const keyword of keywords) assert.ok(isFound({ name, keywords }, keyword))
    }),
  )
})

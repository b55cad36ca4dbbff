import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  deviceKey,
  draftKey,
  learnerOfKey,
  parseProfileKey,
  parseRecordKey,
  placeKey,
  profileKey,
  recordKey,
} from '../../../../src/domain/record/storage-key.ts'
import { anyString } from './samples.ts'

/** Names with the two characters the keys use themselves, and with what looks like an escaped one. */
const trickyNames = fc
  .array(fc.constantFrom(':', '%', '%3A', '%25', '3A', '25', 'a', '/', 'profil'), { maxLength: 5 })
  .map((parts) => parts.join(''))
const names = fc.oneof(anyString, trickyNames)
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const recordKeys = fc.record({ base: names, learner: names, day: days, tab: names }, { noNullPrototype: true })
const otherKeys = (base: string, learner: string, item: string) => [
  profileKey(base, learner),
  placeKey(base, learner),
  draftKey(base, learner, item),
  deviceKey(base, 'aktif'),
  deviceKey(base, 'setelan'),
  deviceKey(base, 'cadangan'),
]

test('a key leads back to the learner, day and tab it was made for, under any base path', () =>
  fc.assert(
    fc.property(recordKeys, (parts) => {
      const key = recordKey(parts)
      assert.deepEqual(parseRecordKey(key, parts.base), parts)
      assert.equal(learnerOfKey(key, parts.base), parts.learner)
    }),
  ))

test('two tabs, days, learners or courses never share a key', () =>
  fc.assert(
    fc.property(
      fc.array(trickyNames, { minLength: 6, maxLength: 6 }),
      ([base = '', learner = '', tab = '', ...other]) => {
        const one = { base, learner, day: '2026-10-05', tab }
        const two = { base: other[0] ?? '', learner: other[1] ?? '', day: '2026-10-05', tab: other[2] ?? '' }
        assert.equal(recordKey(one) === recordKey(two), JSON.stringify(one) === JSON.stringify(two))
        assert.notEqual(recordKey(one), recordKey({ ...one, day: '2026-10-06' }))
      },
    ),
  ))

test('a key reads as it is written in the design', () => {
  const parts = { base: '/bimtek/', learner: '3f9c', day: '2026-10-05', tab: 'a1' }
  assert.equal(recordKey(parts), 'jernih:/bimtek/:3f9c:2026-10-05:a1')
})

test('the record of another course on the same address is not ours', () =>
  fc.assert(
    fc.property(recordKeys, names, (parts, base) => {
      fc.pre(base !== parts.base)
      assert.equal(parseRecordKey(recordKey(parts), base), undefined)
      assert.equal(learnerOfKey(recordKey(parts), base), undefined)
    }),
  ))

test("other software's keys are not ours", () => {
  const foreign = [
    '',
    ':',
    'jernih',
    'jernih:/',
    'theme',
    'jernih:/:ana',
    'toko:/:ana:2026-10-05:a',
    'JERNIH:/:ana:x:y',
  ]
  for (const key of foreign)
    for (const parse of [parseRecordKey, parseProfileKey, learnerOfKey]) assert.equal(parse(key, '/'), undefined, key)
  for (const key of ['jernih:/:ana:2026-10-5:a', 'jernih:/:ana:2026-10-05', 'jernih:/:ana:2026-10-05:a:b'])
    assert.equal(parseRecordKey(key, '/'), undefined, key)
})

test('no text at all makes reading a key fail', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        names,
        fc.array(names).map((parts) => ['jernih', '/', ...parts].join(':')),
      ),
      (key) => {
        for (const parse of [parseRecordKey, parseProfileKey, learnerOfKey]) parse(key, '/')
      },
    ),
  ))

test('a name, a place, a draft or a setting is never read as a record', () =>
  fc.assert(
    fc.property(names, names, names, (base, learner, item) => {
      for (const key of otherKeys(base, learner, item)) assert.equal(parseRecordKey(key, base), undefined, key)
    }),
  ))

test('only a name is read as a name', () =>
  fc.assert(
    fc.property(recordKeys, names, (parts, item) => {
      const { base, learner } = parts
      assert.equal(parseProfileKey(profileKey(base, learner), base), learner)
      const others = [...otherKeys(base, learner, item).slice(1), recordKey(parts)]
      for (const key of others) assert.equal(parseProfileKey(key, base), undefined, key)
    }),
  ))

test("erasing a learner finds all of that learner's keys, and none of the device's or of another's", () =>
  fc.assert(
    fc.property(recordKeys, names, (parts, item) => {
      const { base, learner } = parts
      for (const key of [
        recordKey(parts),
        profileKey(base, learner),
        placeKey(base, learner),
        draftKey(base, learner, item),
      ])
        assert.equal(learnerOfKey(key, base), learner)
      for (const entry of ['aktif', 'setelan', 'cadangan'] as const)
        assert.equal(learnerOfKey(deviceKey(base, entry), base), undefined)
    }),
  ))

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkKeyBalance } from '../../../../src/domain/outline/check/key-balance.ts'
import type { RawItem } from '../../../../src/domain/outline/raw-course.ts'
import { readCourse } from '../../../../src/integrations/read-course.ts'

const { raw } = readCourse(join(import.meta.dirname, '../../../fixtures/kursus-sehat'))

/** Items whose key has the given place and length among options of ten letters. */
function items(keys: readonly (readonly [place: number, length: number])[], multiple = false): RawItem[] {
  const [model] = raw.items
  assert.ok(model)
  return keys.map(([place, length], index) => {
    const options = ['a', 'b', 'c', 'd'].map((id, at) => ({
      id,
      text: ['x'.repeat(at === place ? length : 10)],
      feedback: ['y'],
    }))
    const key = [options[place]?.id ?? '']
    return {
      ...model,
      value: { ...model.value, id: `i${index}`, interaction: { kind: 'choice', multiple, options, key } },
    }
  })
}

const told = (some: readonly RawItem[]) => checkKeyBalance({ ...raw, items: some }).map(({ what }) => what)
const places = (...counts: readonly number[]) =>
  counts.flatMap((count, place) => Array.from({ length: count }, () => [place, 10] as const))

test('keys may share places up to 45 %', () => {
  assert.deepEqual(told(items(places(9, 5, 4, 2))), [])
  assert.deepEqual(told(items(places(10, 5, 3, 2))), [
    'kunci berada di tempat ke-1 pada 10 dari 20 soal pilihan (50 %)',
  ])
  assert.deepEqual(told(items(places(5, 3, 2, 10))), [
    'kunci berada di tempat ke-4 pada 10 dari 20 soal pilihan (50 %)',
  ])
})

test('a key is the longest only when it shows: more than a tenth longer than every other', () => {
  const spread = (length: number, count: number) =>
    places(5, 5, 5, 5).map(([place], index) => [place, index < count ? length : 10] as const)
  assert.deepEqual(told(items(spread(11, 20))), [])
  assert.deepEqual(told(items(spread(12, 9))), [])
  assert.deepEqual(told(items(spread(12, 10))), ['kunci adalah pilihan terpanjang pada 10 dari 20 soal pilihan (50 %)'])
})

test('fewer than twenty single choices say nothing, and multiple choices are not counted', () => {
  assert.deepEqual(told(items(places(19))), [])
  assert.deepEqual(told(items(places(40), true)), [])
})

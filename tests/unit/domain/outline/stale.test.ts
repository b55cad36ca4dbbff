import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { findStale, isStale, monthsBefore } from '../../../../src/domain/outline/stale.ts'
import { readCourse } from '../../../../src/integrations/read-course.ts'

const { raw } = readCourse(join(import.meta.dirname, '../../../fixtures/kursus-sehat'))

test('months are counted as calendars count them', () => {
  assert.equal(monthsBefore('2026-11-21', 12), '2025-11-21')
  assert.equal(monthsBefore('2026-03-31', 1), '2026-02-28')
  assert.equal(monthsBefore('2024-03-31', 1), '2024-02-29')
  assert.equal(monthsBefore('2026-01-15', 13), '2024-12-15')
})

test('a check is stale from the day after its time is up, and stays so', () => {
  assert.ok(!isStale('2025-11-21', '2026-11-21', 12))
  assert.ok(isStale('2025-11-20', '2026-11-21', 12))
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 60 }), (checked, today, months) => {
      const [a, b] = [checked, today].map((date) => date.toISOString().slice(0, 10))
      if (a === undefined || b === undefined) return
      if (isStale(a, b, months)) assert.ok(isStale(a, '2099-01-01', months))
      assert.ok(!isStale(b, b, months))
    }),
  )
})

test('a stale provision is told with every page that leans on it', () => {
  assert.deepEqual(findStale(raw, '2027-11-20'), [])
  const [warning, ...more] = findStale(raw, '2027-11-21')
  assert.deepEqual(more, [])
  assert.match(warning?.where ?? '', /hukum\/uu-1-2000\.yaml, ketentuan "uu-1-2000:1"$/)
  assert.equal(
    warning?.what,
    'terakhir diperiksa 2026-11-20, lebih dari 12 bulan lalu; dipakai di /modul/air/sumber/, /simulasi/sungai/, /tentang/, /glosarium/#mata-air',
  )
})

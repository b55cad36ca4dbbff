import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { assembleCourse } from '../../../../src/domain/outline/assemble.ts'
import {
  type CitingPlace,
  citingPlaces,
  placesCiting,
  placesCitingAll,
  placesTouched,
} from '../../../../src/domain/outline/citing-places.ts'
import { readCourse } from '../../../../src/integrations/read-course.ts'
import { provision, regulation } from '../law/samples.ts'

const fixture = (name: string) =>
  assembleCourse(readCourse(join(import.meta.dirname, '../../../fixtures', name)).raw, ({ name: own }) => own)

test('a place is a lesson, a case, a scenario, a lab, a page, an act or a term that cites law, in text, items, feedback, judgements or sanctions', () => {
  const places = citingPlaces(fixture('kursus-hukum')).map(({ kind, path, citationIds }) => [
    kind,
    path,
    [...citationIds],
  ])
  assert.deepEqual(places, [
    [
      'lesson',
      '/modul/air/sumber/',
      ['uu-1-2000:4', 'uu-1-1900', 'uu-1-1901', 'uu-1-1900:1', 'uu-1-2000:2', 'uu-1-2000:3', 'uu-1-2000:1'],
    ],
    ['case', '/kasus/sumur/', ['uu-1-2000:3', 'uu-2-2000']],
    ['scenario', '/simulasi/sungai/', ['uu-1-2000:1', 'uu-1-2000:8', 'uu-1-2000:2', 'uu-1-1900:1', 'uu-1-2000:7']],
    ['lab', '/lab/sumur-emas/', ['uu-9-9999:1']],
    ['page', '/tentang/', ['uu-1-1900:1', 'uu-1-2000:1']],
    ['act', '/boleh-atau-tidak/#menimba', ['uu-1-1900:1', 'uu-1-2000:2', 'uu-1-2000:1', 'uu-9-2000:1']],
    ['act', '/boleh-atau-tidak/#melihat', ['uu-1-2000:2', 'uu-1-2000:9']],
    ['act', '/boleh-atau-tidak/#melihat', ['uu-1-2000:1', 'uu-1-1900']],
    ['term', '/glosarium/#mata-air', ['uu-1-2000:1']],
  ])
})

const place = (path: string, ...citationIds: readonly string[]): CitingPlace => {
  return { kind: 'lesson', title: path, path, citationIds: new Set(citationIds) }
}
const changed = { status: 'amended', since: '2026-01-02', by: ['uu-baru'], successors: [] } as const
const own = provision('uu-baru:1')
const other = provision('uu-lama:5', { ownFate: changed })
const earlier = provision('uu-lama:6', { ownFate: { ...changed, since: '2020-01-01' } })
const law = regulation('uu-baru', { provisions: [own, provision('uu-baru:2')] })
const places = [
  place('satu', 'uu-baru:1'),
  place('dua', 'uu-baru:2'),
  place('semua', 'uu-baru'),
  place('lama', 'uu-lama:5'),
  place('dulu', 'uu-lama:6'),
]
const paths = (found: readonly CitingPlace[]) => found.map(({ path }) => path)

test('a provision is cited where it is named; a regulation where it or any of its provisions is', () => {
  assert.deepEqual(paths(placesCiting(places, own)), ['satu'])
  assert.deepEqual(paths(placesCitingAll(places, law)), ['satu', 'dua', 'semua'])
})

test('a change touches who cites what it names, and what it did to other laws that very day', () => {
  const entry = { date: '2026-01-02', text: [], isMajor: true, isRegister: false }
  const all = [own, other, earlier]
  assert.deepEqual(paths(placesTouched(places, law, { ...entry, provisionIds: ['uu-baru:1'] }, all)), ['satu', 'lama'])
  assert.deepEqual(paths(placesTouched(places, law, { ...entry, provisionIds: [] }, all)), [
    'satu',
    'dua',
    'semua',
    'lama',
  ])
})

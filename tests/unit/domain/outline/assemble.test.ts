import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { assembleCourse } from '../../../../src/domain/outline/assemble.ts'
import { readCourse } from '../../../../src/integrations/read-course.ts'

const { raw } = readCourse(join(import.meta.dirname, '../../../fixtures/kursus-sehat'))
const course = assembleCourse(raw, ({ name }) => name)

test('modules hold their lessons and cases', () => {
  const [module] = course.modules
  assert.equal(module?.title, 'Air')
  assert.equal(module?.motto, 'setetes demi setetes')
  assert.deepEqual(
    module?.lessons.map(({ id, moduleId, slug }) => ({ id, moduleId, slug })),
    [{ id: 'air/sumber', moduleId: 'air', slug: 'sumber' }],
  )
  assert.deepEqual(module?.lessons[0]?.minutes, { reading: 3, practice: 2 })
  assert.deepEqual(module?.lessons[0]?.use, {
    itemIds: ['sumber-pertama', 'sumber-kedua', 'sumber-ketiga'],
    caseIds: ['sumur'],
    labIds: ['sumur-emas'],
    citationIds: ['uu-1-2000:1'],
    termIds: ['mata-air'],
    sourceIds: ['dinas-2020'],
  })
  assert.deepEqual(
    module?.cases.map(({ id, actors }) => ({ id, actors })),
    [{ id: 'sumur', actors: [{ name: 'Bu Sri', wants: 'air jernih sebelum hajatan' }] }],
  )
})

test('citations read as short name and article, terms by their name unless the author gave a text', () => {
  const { interaction } = course.items.get('sumber-pertama') ?? assert.fail()
  assert.deepEqual(interaction.options[1], {
    id: 'b',
    text: [{ kind: 'term', id: 'mata-air', text: 'Mata air' }, '.'],
    feedback: [
      'Benar, dan ',
      { kind: 'emphasis', text: 'dijaga' },
      ' menurut ',
      { kind: 'citation', id: 'uu-1-2000:1', text: 'UU 1/2000 Pasal 1' },
      '.',
    ],
  })
  assert.deepEqual(course.terms.get('mata-air')?.meaning.slice(2), [
    '; lihat ',
    { kind: 'term', id: 'sumur', text: 'sumur' },
    ' dan ',
    { kind: 'citation', id: 'uu-1-2000:1', text: 'UU 1/2000 Pasal 1' },
    '.',
  ])
})

test('lessons stand in the order of their numbers, modules as kursus.yaml lists them', () => {
  const [lesson] = raw.lessons
  assert.ok(lesson && raw.outline)
  const numbered = [10, 2, Number.MAX_SAFE_INTEGER, 1].map((order) => ({
    ...lesson,
    id: `air/l${order}`,
    slug: `l${order}`,
    order,
  }))
  const modules = ['z', 'air', 'a'].map((id) => ({ id, title: id, motto: id, summary: id }))
  const other = assembleCourse(
    {
      ...raw,
      lessons: numbered,
      outline: { ...raw.outline, value: { ...raw.outline.value, modules } },
    },
    ({ name }) => name,
  )
  assert.deepEqual(
    other.modules.map(({ id }) => id),
    ['z', 'air', 'a'],
  )
  assert.deepEqual(
    other.modules[1]?.lessons.map(({ slug }) => slug),
    ['l1', 'l2', 'l10', `l${Number.MAX_SAFE_INTEGER}`],
  )
})

test('what could not be read is left out, without an error', () => {
  const { modules, title } = assembleCourse({ ...raw, outline: undefined }, ({ name }) => name)
  assert.deepEqual({ modules, title }, { modules: [], title: '' })
  const broken = raw.lessons.map((lesson) => ({ ...lesson, head: undefined }))
  assert.deepEqual(assembleCourse({ ...raw, lessons: broken }, ({ name }) => name).modules[0]?.lessons, [])
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { registerAnchor } from '../../../../src/domain/law/register-paths.ts'
import { checkLinks } from '../../../../src/domain/outline/check/links.ts'
import { readCourse } from '../../../../src/integrations/read-course.ts'

const { raw } = readCourse(join(import.meta.dirname, '../../../fixtures/kursus-sehat'))

/** What is said of a link in a free page. */
function told(target: string, pages: readonly string[] = ['/']): readonly string[] {
  const [page] = raw.pages
  assert.ok(page?.body)
  const linking = { ...page, body: { ...page.body, links: [{ target, line: 1 }] } }
  return checkLinks(
    {
      ...raw,
      lessons: raw.lessons.map((lesson) => ({ ...lesson, body: noLinks(lesson.body) })),
      cases: [],
      pages: [linking],
    },
    pages,
  ).map(({ what, fix }) => `${what}: ${fix}`)
}

const noLinks = <Body extends { readonly links: unknown }>(body: Body | undefined) => body && { ...body, links: [] }

test('a regulation has an address only when the site has such pages', () => {
  const anchor = registerAnchor('uu-1-2000:1')
  assert.deepEqual(told(`/rujukan/uu-1-2000/#${anchor}`, ['/rujukan/[id]/']), [])
  assert.deepEqual(told(`/rujukan/uu-1-2000/#${anchor}x`, ['/rujukan/[id]/']), [
    `jangkar #${anchor}x tidak ada di /rujukan/uu-1-2000/: mungkin maksudnya #${anchor}`,
  ])
  assert.equal(told('/rujukan/uu-1-2000/').length, 1)
})

test('links out of the site, and anchors of pages we do not write, are left alone', () => {
  for (const target of [
    'https://air.go.id/x',
    'mailto:humas@air.go.id',
    '/#dilema',
    '/?versi=2',
    '/modul/air/#apa-saja',
  ])
    assert.deepEqual(told(target), [], target)
})

test('an address must be whole, from the root, with a slash at its end', () => {
  assert.deepEqual(told('/modul/air/sumber'), [
    'tautan "/modul/air/sumber" tidak menuju halaman mana pun: mungkin maksudnya /modul/air/sumber/',
  ])
  assert.deepEqual(told('air/sumber/'), [
    'tautan "air/sumber/" tidak lengkap: tulis dari akar situs, misalnya /modul/etika-digital/rahasia/',
  ])
  assert.equal(told('//air.go.id/').length, 1)
})

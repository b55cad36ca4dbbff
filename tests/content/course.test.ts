import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findProblems, isoDay } from '../../src/integrations/find-problems.ts'
import { fixedPages } from '../../src/integrations/fixed-pages.ts'
import { formatFindings } from '../../src/integrations/format-problems.ts'
import { readCourse } from '../../src/integrations/read-course.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the course has no problems', () => {
  const { problems } = findProblems(join(ROOT, 'content'), fixedPages(join(ROOT, 'src')), isoDay(new Date()))
  assert.equal(formatFindings({ problems, warnings: [] }), '')
})

test('the quick round has enough posts for several rounds without meeting one again', () => {
  const { raw } = readCourse(join(ROOT, 'content'))
  const posts = raw.rounds.find(({ id }) => id === 'tebak')?.posts ?? []
  assert.ok(posts.length >= 60, String(posts.length))
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findProblems, isoDay } from '../../src/integrations/find-problems.ts'
import { fixedPages } from '../../src/integrations/fixed-pages.ts'
import { formatFindings } from '../../src/integrations/format-problems.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the course has no problems', () => {
  const { problems } = findProblems(join(ROOT, 'content'), fixedPages(join(ROOT, 'src')), isoDay(new Date()))
  assert.equal(formatFindings({ problems, warnings: [] }), '')
})

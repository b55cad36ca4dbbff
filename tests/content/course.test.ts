import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { findProblems } from '../../src/integrations/find-problems.ts'
import { fixedPages } from '../../src/integrations/fixed-pages.ts'
import { formatProblems } from '../../src/integrations/format-problems.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the course has no problems', () => {
  const problems = findProblems(join(ROOT, 'content'), fixedPages(join(ROOT, 'src')))
  assert.equal(formatProblems(problems), '')
})

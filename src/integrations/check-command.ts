import { resolve } from 'node:path'
import { findProblems } from './find-problems.ts'
import { fixedPages } from './fixed-pages.ts'
import { formatProblems } from './format-problems.ts'

/** `node src/integrations/check-command.ts [contentDir]`: prints every problem of the content; exits with 1 when there are any. */
const root = resolve(import.meta.dirname, '../..')
const contentDir = resolve(process.argv[2] ?? resolve(root, 'content'))
const problems = findProblems(contentDir, fixedPages(resolve(root, 'src')))

if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
} else console.log('Isi kursus tanpa masalah.')

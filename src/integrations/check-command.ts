import { resolve } from 'node:path'
import { findProblems, isoDay } from './find-problems.ts'
import { fixedPages } from './fixed-pages.ts'
import { formatFindings } from './format-problems.ts'

/**
 * `node src/integrations/check-command.ts [contentDir]`: prints every problem of the content and every warning; exits with 1
 * when there are problems.
 */
const root = resolve(import.meta.dirname, '../..')
const contentDir = resolve(process.argv[2] ?? resolve(root, 'content'))
const findings = findProblems(contentDir, fixedPages(resolve(root, 'src')), isoDay(new Date()))

const told = formatFindings(findings)
if (told !== '') console.error(told)
if (findings.problems.length > 0) process.exitCode = 1
else console.log('Isi kursus tanpa masalah.')

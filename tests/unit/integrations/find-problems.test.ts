import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findProblems } from '../../../src/integrations/find-problems.ts'
import { formatFindings } from '../../../src/integrations/format-problems.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = join(ROOT, 'tests/fixtures')
const PAGES = ['/', '/tentang/']

// Places are told relative to the folder a command runs in.
process.chdir(ROOT)

/** A day on which nothing in the sound course is stale. */
const TODAY = '2026-11-21'

const told = (course: string) => `${formatFindings(findProblems(join(FIXTURES, course), PAGES, TODAY))}\n`
const expected = (course: string) => readFileSync(join(FIXTURES, `${course}.txt`), 'utf8')

test('a sound course has no problems', () => {
  assert.deepEqual(findProblems(join(FIXTURES, 'kursus-sehat'), PAGES, TODAY), { problems: [], warnings: [] })
})

test('a course with every fault is told each of them, and nothing else', () => {
  assert.equal(told('kursus-sakit'), expected('kursus-sakit'))
})

test('wrong citations, keys on outdated or doubtful law, a leaky matrix and stale checks are told, each with what to do', () => {
  assert.equal(told('kursus-hukum'), expected('kursus-hukum'))
})

test('stale law alone stops nothing: it is printed, and the command succeeds', () => {
  const { problems, warnings } = findProblems(join(FIXTURES, 'kursus-sehat'), PAGES, '2028-01-01')
  assert.deepEqual(problems, [])
  assert.match(
    formatFindings({ problems, warnings }),
    /lebih dari 12 bulan lalu; dipakai di .*Ada 1 peringatan; situs tetap dibangun\.$/s,
  )
})

test('files that cannot be read do not hide the faults of others, and what leans on them is not blamed', () => {
  assert.equal(told('kursus-rusak'), expected('kursus-rusak'))
})

test('the command prints the same, and fails only when there are problems', () => {
  const run = (course: string) =>
    spawnSync(process.execPath, [join(ROOT, 'src/integrations/check-command.ts'), join(FIXTURES, course)], {
      encoding: 'utf8',
    })
  const sick = run('kursus-rusak')
  assert.equal(sick.status, 1)
  assert.equal(sick.stderr, expected('kursus-rusak'))
  const nowhere = run('tidak-ada')
  assert.equal(nowhere.status, 1)
  assert.match(nowhere.stderr, /tests\/fixtures\/tidak-ada\/kursus\.yaml\n {2}apa {7}: berkas ini belum ada/)
})

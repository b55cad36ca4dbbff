import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { findProblems } from '../../../src/integrations/find-problems.ts'
import { formatProblems } from '../../../src/integrations/format-problems.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = join(ROOT, 'tests/fixtures')
const PAGES = ['/', '/tentang/']

// Places are told relative to the folder a command runs in.
process.chdir(ROOT)

const told = (course: string) => `${formatProblems(findProblems(join(FIXTURES, course), PAGES))}\n`
const expected = (course: string) => readFileSync(join(FIXTURES, `${course}.txt`), 'utf8')

test('a sound course has no problems', () => {
  assert.deepEqual(findProblems(join(FIXTURES, 'kursus-sehat'), PAGES), [])
})

test('a course with every fault is told each of them, and nothing else', () => {
  assert.equal(told('kursus-sakit'), expected('kursus-sakit'))
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

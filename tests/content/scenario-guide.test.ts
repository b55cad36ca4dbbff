import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { parse } from 'yaml'
import { checkCourse } from '../../src/domain/outline/check-course.ts'
import { readCourse } from '../../src/integrations/read-course.ts'
import { frontMatterOf } from '../../src/schemas/front-matter.ts'
import { compileScenario } from '../../src/schemas/scenario/compile-scenario.ts'
import { TAGS } from '../../src/schemas/scenario/tags.ts'
import { scenarioSchema } from '../../src/schemas/scenario.ts'

/** What the page for authors says of scenarios is true of the present code and course. */

const ROOT = join(import.meta.dirname, '../..')
const GUIDE = readFileSync(join(ROOT, 'content/SIMULASI.md'), 'utf8')
const example = /```ink\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? ''

test('the example for authors is a scenario without any fault, in the course as it is', () => {
  const head = scenarioSchema.parse(parse(frontMatterOf(example) ?? ''))
  const { story, uses, problems } = compileScenario(example, head)
  assert.deepEqual(problems, [])
  const { raw } = readCourse(join(ROOT, 'content'))
  const scenario = { file: 'content/SIMULASI.md', id: 'contoh', head, story, uses }
  const found = checkCourse({ ...raw, scenarios: [...raw.scenarios, scenario] }, [])
  assert.deepEqual(
    found.filter(({ where }) => where.startsWith('content/SIMULASI.md') || where.startsWith(':')),
    [],
  )
})

test('every tag that exists is explained, and no other', () => {
  const explained = [...GUIDE.matchAll(/^\| `# ([a-z]+)/gm)].map(([, name]) => name)
  assert.deepEqual([...new Set(explained)].sort(), [...TAGS].filter((name) => name !== 'akhir').sort())
  assert.match(GUIDE, /`# akhir: baik`/)
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { parse } from 'yaml'
import { checkInvestigation } from '../../src/domain/investigation/check-investigation.ts'
import { CATEGORIES } from '../../src/domain/investigation/investigation.ts'
import { knownIds } from '../../src/domain/outline/check/known.ts'
import { checkLabs } from '../../src/domain/outline/check/labs.ts'
import { readCourse } from '../../src/integrations/read-course.ts'
import { investigationSchema } from '../../src/schemas/investigation.ts'
import { withLabIdentity } from '../../src/schemas/lab-identity.ts'
import { readWith } from '../../src/schemas/read.ts'

/** What the page for authors says of labs is true of the present code and course. */

const ROOT = join(import.meta.dirname, '../..')
const GUIDE = readFileSync(join(ROOT, 'content/LAB.md'), 'utf8')
const example: unknown = parse(/```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '')

test('the example for authors is a lab without any fault, in the course as it is', () => {
  const reading = readWith(investigationSchema, example)
  assert.ok('value' in reading, JSON.stringify(reading))
  const lab = withLabIdentity('contoh', reading.value)
  assert.deepEqual(checkInvestigation(lab), [])
  const { raw } = readCourse(join(ROOT, 'content'))
  const file = 'content/LAB.md'
  const found = checkLabs({ ...raw, labs: [{ file, id: 'contoh', order: 1, lab }] }, knownIds(raw))
  assert.deepEqual(
    found.filter(({ where }) => where.startsWith(file)),
    [],
  )
})

test('every kind of tool, of block and of false news is explained by its name, and no other', () => {
  const refused = (data: unknown) => JSON.stringify(readWith(investigationSchema, data))
  const tools = [...GUIDE.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name ?? '')
  assert.match(refused({ alat: [{ jenis: 'x' }] }), new RegExp(tools.map((name) => `${name}`).join(', ')))
  const blocks = [
    ...(/tepat satu dari:([\s\S]*?)\n\n|Pesan tanpa/.exec(GUIDE)?.[1] ?? '').matchAll(/`([a-z]+)` \(|`(teks)` ·/g),
  ]
  const names = blocks.map(([, name, first]) => name ?? first ?? '')
  assert.match(refused({ alat: [{ isi: [{}] }] }), new RegExp(names.join(', ')))
  for (const category of CATEGORIES) assert.ok(GUIDE.includes(`\`${category}\``), category)
})

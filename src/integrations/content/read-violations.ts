import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ViolationMatrix } from '../../domain/law/violations.ts'
import type { Located } from '../../domain/outline/raw-course.ts'
import { readWith } from '../../schemas/read.ts'
import { violationsSchema } from '../../schemas/violations.ts'
import { type ContentFolder, type Notes, noteFaults, readText } from './notes.ts'
import { readYaml } from './yaml-file.ts'

const NAME = 'pelanggaran.yaml'

/** `pelanggaran.yaml`, for a course that has one. */
export function readViolations(folder: ContentFolder, notes: Notes): Located<ViolationMatrix> | undefined {
  if (!existsSync(join(folder.dir, NAME))) return undefined
  const where = `${folder.label}/${NAME}`
  const file = readYaml(readText(folder, NAME), where)
  const reading = file.problems.length === 0 ? readWith(violationsSchema, file.data) : { faults: [] }
  notes.problems.push(...file.problems)
  if ('value' in reading) return { where, value: reading.value }
  noteFaults(file, [], reading.faults, notes)
  return undefined
}

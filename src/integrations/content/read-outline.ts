import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Located, RawOutline } from '../../domain/outline/raw-course.ts'
import { courseSchema } from '../../schemas/course.ts'
import { readWith } from '../../schemas/read.ts'
import { type ContentFolder, type Notes, noteFaults, readText } from './notes.ts'
import { readYaml } from './yaml-file.ts'

const NAME = 'kursus.yaml'

/** `kursus.yaml`, which every course has. */
export function readOutline(folder: ContentFolder, notes: Notes): Located<RawOutline> | undefined {
  const where = `${folder.label}/${NAME}`
  if (!existsSync(join(folder.dir, NAME))) {
    notes.problems.push({
      where,
      what: 'berkas ini belum ada',
      fix: 'buat berkasnya; isinya dijelaskan di content/README.md',
    })
    return undefined
  }
  const file = readYaml(readText(folder, NAME), where)
  const reading = file.problems.length === 0 ? readWith(courseSchema, file.data) : { faults: [] }
  notes.problems.push(...file.problems)
  if ('value' in reading) return { where, value: reading.value }
  noteFaults(file, [], reading.faults, notes)
  return undefined
}

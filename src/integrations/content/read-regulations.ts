import type { Regulation } from '../../domain/law/regulation.ts'
import type { Located } from '../../domain/outline/raw-course.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { readWith } from '../../schemas/read.ts'
import { regulationSchema, withRegulationId } from '../../schemas/regulation.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText } from './notes.ts'
import { readYaml } from './yaml-file.ts'

/** All regulations of `hukum/<id>.yaml`. */
export function readRegulations(folder: ContentFolder, notes: Notes): readonly Located<Regulation>[] {
  return filesUnder(folder.dir, 'hukum').flatMap((path): Located<Regulation>[] => {
    if (!/^hukum\/[a-z0-9-]+\.yaml$/.test(path)) {
      noteStray(folder, path, 'hukum/<id>.yaml', notes)
      return []
    }
    const { id } = fileName(path.replace(/^hukum\//, ''))
    const where = `${folder.label}/${path}`
    const file = readYaml(readText(folder, path), where)
    const reading = file.problems.length === 0 ? readWith(regulationSchema, file.data) : { faults: [] }
    notes.problems.push(...file.problems)
    if ('value' in reading) return [{ where, value: withRegulationId(id, reading.value) }]
    noteFaults(file, [], reading.faults, notes)
    notes.unreadable.regulations.add(id)
    return []
  })
}

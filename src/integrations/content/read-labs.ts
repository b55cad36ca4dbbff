import { checkInvestigation } from '../../domain/investigation/check-investigation.ts'
import type { RawLab } from '../../domain/outline/raw-course.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { investigationSchema } from '../../schemas/investigation.ts'
import { withLabIdentity } from '../../schemas/lab-identity.ts'
import { readWith } from '../../schemas/read.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText } from './notes.ts'
import { readYaml } from './yaml-file.ts'

/** All labs of `lab/<nn>-<id>.yaml`, each checked by itself. */
export function readLabs(folder: ContentFolder, notes: Notes): readonly RawLab[] {
  return filesUnder(folder.dir, 'lab').flatMap((path): RawLab[] => {
    if (!/^lab\/[a-z0-9-]+\.yaml$/.test(path)) {
      noteStray(folder, path, 'lab/<nn>-<id>.yaml', notes)
      return []
    }
    const { id, order } = fileName(path.slice('lab/'.length))
    const label = `${folder.label}/${path}`
    const file = readYaml(readText(folder, path), label)
    notes.problems.push(...file.problems)
    if (file.problems.length > 0) return [{ file: label, id, order, lab: undefined }]
    const reading = readWith(investigationSchema, file.data)
    if ('faults' in reading) {
      noteFaults(file, [], reading.faults, notes)
      return [{ file: label, id, order, lab: undefined }]
    }
    const lab = withLabIdentity(id, reading.value)
    notes.problems.push(
      ...checkInvestigation(lab).map(({ place, ...fault }) => {
        return { where: place === '' ? label : `${label}, ${place}`, ...fault }
      }),
    )
    return [{ file: label, id, order, lab }]
  })
}

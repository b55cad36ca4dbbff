import type { RawRound } from '../../domain/outline/raw-course.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { readWith } from '../../schemas/read.ts'
import { roundSchema } from '../../schemas/round.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText } from './notes.ts'
import { readYaml } from './yaml-file.ts'

/** All rounds of `putaran/<id>.yaml`. */
export function readRounds(folder: ContentFolder, notes: Notes): readonly RawRound[] {
  return filesUnder(folder.dir, 'putaran').flatMap((path): RawRound[] => {
    if (!/^putaran\/[a-z0-9-]+\.yaml$/.test(path)) {
      noteStray(folder, path, 'putaran/<id>.yaml', notes)
      return []
    }
    const { id } = fileName(path.slice('putaran/'.length))
    const label = `${folder.label}/${path}`
    const file = readYaml(readText(folder, path), label)
    const reading = file.problems.length === 0 ? readWith(roundSchema, file.data) : { faults: [] }
    notes.problems.push(...file.problems)
    if ('value' in reading) {
      const posts = reading.value.posts.map((value, index) => {
        return { where: `${file.placeOf(['kiriman', index])}, kiriman "${value.id}"`, value }
      })
      return [{ file: label, id, posts }]
    }
    noteFaults(file, [], reading.faults, notes)
    notes.unreadable.rounds.add(id)
    return []
  })
}

import type { RawScenario } from '../../domain/outline/raw-course.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { readWith } from '../../schemas/read.ts'
import { compileOnce } from '../../schemas/scenario/compile-once.ts'
import { scenarioSchema } from '../../schemas/scenario.ts'
import { readFrontMatter } from './front-matter.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText } from './notes.ts'

/** All scenarios of `simulasi/<id>.ink`, each played through. A slip in the front matter leaves the story, and the other way round. */
export function readScenarios(folder: ContentFolder, notes: Notes): readonly RawScenario[] {
  return filesUnder(folder.dir, 'simulasi').flatMap((path): RawScenario[] => {
    if (!/^simulasi\/[a-z0-9-]+\.ink$/.test(path)) {
      noteStray(folder, path, 'simulasi/<id>.ink', notes)
      return []
    }
    const text = readText(folder, path)
    const file = `${folder.label}/${path}`
    const front = readFrontMatter(text, file)
    const reading = front.problems.length === 0 ? readWith(scenarioSchema, front.data) : { faults: [] }
    notes.problems.push(...front.problems)
    if ('faults' in reading) noteFaults(front, [], reading.faults, notes)
    const head = 'value' in reading ? reading.value : undefined
    const { id } = fileName(path.slice('simulasi/'.length))
    const { story, uses, problems } = compileOnce(id, text, file, head)
    notes.problems.push(...problems)
    return [{ file, id, head, story, uses }]
  })
}

import { z } from 'astro/zod'
import type { RawItem } from '../../domain/outline/raw-course.ts'
import { strict } from '../../schemas/fields.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { itemSchema } from '../../schemas/items.ts'
import { readWith } from '../../schemas/read.ts'
import { idOf, textAt } from './name-place.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText, valuesIn } from './notes.ts'
import { readYaml } from './yaml-file.ts'

const fileSchema = strict({ soal: z.array(z.unknown()).min(1) })

function readItemFile(folder: ContentFolder, path: string, notes: Notes): RawItem[] {
  const text = readText(folder, path)
  const label = `${folder.label}/${path}`
  const file = readYaml(text, label)
  const envelope = file.problems.length === 0 ? readWith(fileSchema, file.data) : { faults: [] }
  notes.problems.push(...file.problems)
  if ('faults' in envelope) {
    noteFaults(file, [], envelope.faults, notes)
    for (const id of valuesIn(text, 'id')) notes.unreadable.items.add(id)
    for (const id of valuesIn(text, 'tujuan')) notes.unreadable.measuredObjectives.add(id)
    return []
  }
  const moduleId = fileName(path.replace(/^soal\//, '')).id.split('/')[0] ?? ''
  return envelope.value.soal.flatMap((entry, index): RawItem[] => {
    const reading = readWith(itemSchema, entry)
    if ('value' in reading) {
      const where = `${file.placeOf(['soal', index])}, soal "${reading.value.id}"`
      return [{ where, file: label, moduleId, value: reading.value }]
    }
    noteFaults(file, ['soal', index], reading.faults, notes)
    const id = idOf(entry)
    const objectiveId = textAt(entry, 'tujuan')
    if (id !== undefined) notes.unreadable.items.add(id)
    if (objectiveId !== undefined) notes.unreadable.measuredObjectives.add(objectiveId)
    return []
  })
}

/** All items of `soal/<modul>/*.yaml`, each read by itself, so that a faulty one leaves the others. */
export function readItems(folder: ContentFolder, notes: Notes): readonly RawItem[] {
  return filesUnder(folder.dir, 'soal').flatMap((path) => {
    if (/^soal\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(path)) return readItemFile(folder, path, notes)
    noteStray(folder, path, 'soal/<modul>/<nama>.yaml', notes)
    return []
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'astro/zod'
import type { Located } from '../../domain/outline/raw-course.ts'
import { readWith } from '../../schemas/read.ts'
import { idOf } from './name-place.ts'
import { type ContentFolder, type Notes, noteFaults, readText, valuesIn } from './notes.ts'
import { readYaml } from './yaml-file.ts'

/** The entries of a file that is one list, such as `istilah.yaml`. `broken` collects the ids of those that could not be read. */
export function readList<T extends { readonly id: string }>(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<T>,
  broken: Set<string>,
  notes: Notes,
): readonly Located<T>[] {
  const path = `${name}.yaml`
  if (!existsSync(join(folder.dir, path))) return []
  const text = readText(folder, path)
  const file = readYaml(text, `${folder.label}/${path}`)
  const entries = file.data ?? []
  notes.problems.push(...file.problems)
  if (file.problems.length > 0 || !Array.isArray(entries)) {
    for (const id of valuesIn(text, 'id')) broken.add(id)
    if (file.problems.length === 0)
      notes.problems.push({
        where: `${folder.label}/${path}:1`,
        what: `berkas ini seharusnya sebuah daftar ${name}`,
        fix: 'awali setiap butir dengan "- id: …" tanpa jorokan',
      })
    return []
  }
  return entries.flatMap((entry: unknown, index): Located<T>[] => {
    const reading = readWith(schema, entry)
    if ('value' in reading) {
      return [{ where: `${file.placeOf([index])}, ${name} "${reading.value.id}"`, value: reading.value }]
    }
    noteFaults(file, [index], reading.faults, notes, name)
    const id = idOf(entry)
    if (id !== undefined) broken.add(id)
    return []
  })
}

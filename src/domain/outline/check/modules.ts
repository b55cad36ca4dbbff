import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'
import { folderOf } from './folder-of.ts'
import { type Known, unknownProblem } from './known.ts'

/** Modules without lessons, and folders that belong to no module. */
export function checkModules(raw: RawCourse, known: Known): readonly Problem[] {
  if (!raw.outline) return []
  const { where, value: outline } = raw.outline
  const taught = new Set(raw.lessons.map(({ moduleId }) => moduleId))
  const empty = outline.modules
    .filter(({ id }) => !taught.has(id))
    .map(({ id }) => ({
      where: `${where}, modul "${id}"`,
      what: 'modul ini belum punya pelajaran',
      fix: `tulis pelajarannya di pelajaran/<nn>-${id}/, atau hapus modul ini dari daftar`,
    }))
  const folders = new Map([
    ...raw.lessons.map(({ file, moduleId }) => [folderOf(file), moduleId] as const),
    ...raw.items.map(({ file, moduleId }) => [folderOf(file), moduleId] as const),
  ])
  const homeless = [...folders]
    .filter(([, moduleId]) => !known.modules.ids.has(moduleId))
    .map(([folder, moduleId]) => unknownProblem(known.modules, moduleId, folder))
  return [...empty, ...homeless]
}

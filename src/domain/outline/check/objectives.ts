import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'

/** Objectives that no item measures. */
export function checkObjectives(raw: RawCourse): readonly Problem[] {
  const measured = new Set([...raw.items.map(({ value }) => value.objectiveId), ...raw.unreadable.measuredObjectives])
  return raw.lessons.flatMap(({ file, head }) =>
    (head?.objectives ?? [])
      .filter(({ id }) => !measured.has(id))
      .map(({ id }) => ({
        where: `${file}, tujuan "${id}"`,
        what: 'tujuan ini tidak diukur satu soal pun',
        fix: `tulis soal dengan tujuan: ${id}, atau hapus tujuannya bila belum terbit`,
      })),
  )
}

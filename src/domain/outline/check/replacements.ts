import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'
import type { Known } from './known.ts'

/** Items said to be replaced that are still there, and items replaced by two others. */
export function checkReplacements(raw: RawCourse, known: Known): readonly Problem[] {
  const replacedBy = new Map<string, string>()
  return raw.items.flatMap(({ where, value }) =>
    value.replaces.flatMap((id): readonly Problem[] => {
      if (known.items.ids.has(id) || known.items.isUnreadable(id))
        return [
          {
            where,
            what: `soal ini menggantikan "${id}", padahal soal itu masih ada`,
            fix: `hapus soal "${id}", atau hapus ${id} dari menggantikan`,
          },
        ]
      const other = replacedBy.get(id)
      replacedBy.set(id, value.id)
      if (other === undefined) return []
      return [
        {
          where,
          what: `soal "${id}" sudah digantikan soal "${other}"`,
          fix: `sisakan ${id} di menggantikan pada satu soal saja`,
        },
      ]
    }),
  )
}

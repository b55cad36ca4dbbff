import type { Problem } from '../../problem.ts'
import type { RawCourse, RawDocument } from '../raw-course.ts'

interface Place {
  readonly id: string
  readonly where: string
}

function placesIn(documents: readonly RawDocument<unknown>[]): readonly Place[] {
  return documents.flatMap(({ file, body }) =>
    (body?.uses ?? []).filter(({ kind }) => kind === 'item').map(({ id, line }) => ({ id, where: `${file}:${line}` })),
  )
}

/**
 * Items placed nowhere, or twice in lessons and cases: a second answer would count twice. A free page may show an item
 * again. Nothing is called unplaced while a body could not be read: it might be there.
 */
export function checkPlacement(raw: RawCourse): readonly Problem[] {
  const inCourse = placesIn([...raw.lessons, ...raw.cases])
  const placed = new Set([...inCourse, ...placesIn(raw.pages)].map(({ id }) => id))
  const isComplete = [...raw.lessons, ...raw.cases, ...raw.pages].every(({ body }) => body !== undefined)
  const unplaced = raw.items
    .filter(({ value }) => isComplete && !placed.has(value.id))
    .map(({ where, value }) => ({
      where,
      what: 'soal ini tidak dipasang di mana pun',
      fix: `pasang dengan <Soal id="${value.id}" /> di satu pelajaran atau studi kasus, atau hapus bila belum terbit`,
    }))
  const first = new Map<string, string>()
  const twice = inCourse.flatMap(({ id, where }): readonly Problem[] => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, where)
      return []
    }
    return [{ where, what: `soal "${id}" sudah dipasang di ${earlier}`, fix: 'hapus salah satu' }]
  })
  return [...unplaced, ...twice]
}

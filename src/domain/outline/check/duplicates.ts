import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'

interface Entry {
  readonly where: string
  readonly id: string
}

function duplicatesOf(name: string, fix: string, entries: readonly Entry[]): readonly Problem[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ where, id }): readonly Problem[] => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, where)
      return []
    }
    return [{ where, what: `${name} "${id}" sudah ada di ${earlier}`, fix }]
  })
}

const RENAME = 'beri id lain pada yang belum terbit'
const RENAME_FILE = 'ganti nama salah satu berkas; angka di depannya tidak dihitung'

/** Two things with one id. */
export function checkDuplicates(raw: RawCourse): readonly Problem[] {
  const outline = raw.outline
  const named = (list: string, entries: readonly { readonly id: string }[], where: string) =>
    entries.map(({ id }) => ({ where: `${where}, ${list} "${id}"`, id }))
  const objectives = [
    ...[...raw.lessons, ...raw.scenarios].flatMap(({ file, head }) => named('tujuan', head?.objectives ?? [], file)),
    ...raw.labs.flatMap(({ file, lab }) => named('tujuan', lab?.objectives ?? [], file)),
  ]
  return [
    ...duplicatesOf(
      'soal',
      RENAME,
      raw.items.map(({ where, value }) => ({ where, id: value.id })),
    ),
    ...duplicatesOf('tujuan', RENAME, objectives),
    ...duplicatesOf(
      'kiriman',
      RENAME,
      raw.rounds.flatMap(({ posts }) => posts.map(({ where, value }) => ({ where, id: value.id }))),
    ),
    ...duplicatesOf(
      'istilah',
      RENAME,
      raw.terms.map(({ where, value }) => ({ where, id: value.id })),
    ),
    ...duplicatesOf(
      'sumber',
      RENAME,
      raw.sources.map(({ where, value }) => ({ where, id: value.id })),
    ),
    ...raw.regulations.flatMap(({ where, value }) =>
      duplicatesOf('ketentuan', RENAME, named('ketentuan', value.provisions, where)),
    ),
    ...(outline
      ? duplicatesOf('kompetensi', RENAME, named('kompetensi', outline.value.competencies, outline.where))
      : []),
    ...(outline ? duplicatesOf('modul', RENAME, named('modul', outline.value.modules, outline.where)) : []),
    ...duplicatesOf(
      'pelajaran',
      RENAME_FILE,
      raw.lessons.map(({ file, id }) => ({ where: file, id })),
    ),
    ...duplicatesOf(
      'studi kasus',
      RENAME_FILE,
      raw.cases.map(({ file, id }) => ({ where: file, id })),
    ),
    ...duplicatesOf(
      'halaman',
      RENAME_FILE,
      raw.pages.map(({ file, id }) => ({ where: file, id })),
    ),
  ]
}

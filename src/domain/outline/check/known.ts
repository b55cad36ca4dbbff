import type { Problem } from '../../problem.ts'
import { closest } from '../../text/closest.ts'
import type { RawCourse } from '../raw-course.ts'

/** One kind of thing that others point at by id. */
export interface Kind {
  /** What authors call it. */
  readonly name: string
  /** Where a missing one would be written. */
  readonly home: string
  readonly ids: ReadonlySet<string>
  /** Things that exist but could not be read; pointing at them is no fault. */
  readonly isUnreadable: (id: string) => boolean
}

export interface Known {
  readonly items: Kind
  readonly objectives: Kind
  readonly cases: Kind
  readonly labs: Kind
  readonly provisions: Kind
  readonly terms: Kind
  readonly sources: Kind
  readonly competencies: Kind
  readonly modules: Kind
  readonly themes: Kind
  readonly rounds: Kind
}

/** Everything the course has, by kind. */
export function knownIds(raw: RawCourse): Known {
  const { unreadable, outline } = raw
  const objectives = raw.lessons.flatMap((lesson) => lesson.head?.objectives ?? [])
  const citable = raw.regulations.flatMap(({ value }) => [value.id, ...value.provisions.map(({ id }) => id)])
  const inOutline = () => outline === undefined
  return {
    items: kind(
      'soal',
      'soal/',
      raw.items.map(({ value }) => value.id),
      (id) => unreadable.items.has(id),
    ),
    objectives: kind(
      'tujuan',
      'kepala pelajaran',
      objectives.map(({ id }) => id),
      (id) => unreadable.objectives.has(id),
    ),
    cases: kind(
      'studi kasus',
      'kasus/',
      raw.cases.map(({ id }) => id),
      () => false,
    ),
    labs: kind(
      'lab',
      'lab/',
      raw.labs.map(({ id }) => id),
      () => false,
    ),
    provisions: kind('dasar hukum', 'hukum/', citable, (id) => unreadable.regulations.has(id.split(':')[0] ?? id)),
    terms: kind(
      'istilah',
      'istilah.yaml',
      raw.terms.map(({ value }) => value.id),
      (id) => unreadable.terms.has(id),
    ),
    sources: kind(
      'sumber',
      'sumber.yaml',
      raw.sources.map(({ value }) => value.id),
      (id) => unreadable.sources.has(id),
    ),
    competencies: kind(
      'kompetensi',
      'kursus.yaml',
      (outline?.value.competencies ?? []).map(({ id }) => id),
      inOutline,
    ),
    modules: kind(
      'modul',
      'kursus.yaml',
      (outline?.value.modules ?? []).map(({ id }) => id),
      inOutline,
    ),
    rounds: kind(
      'putaran',
      'putaran/',
      raw.rounds.map(({ id }) => id),
      (id) => unreadable.rounds.has(id),
    ),
    themes: kind(
      'tema hukum',
      'kursus.yaml',
      (outline?.value.lawPolicy.themes ?? []).map(({ id }) => id),
      inOutline,
    ),
  }
}

function kind(name: string, home: string, ids: readonly string[], isUnreadable: (id: string) => boolean): Kind {
  return { name, home, ids: new Set(ids), isUnreadable }
}

/** A pointer at something that is not there. */
export function unknownProblem({ name, home, ids }: Kind, id: string, where: string): Problem {
  const meant = closest(id, ids)
  const fix = meant ? `mungkin maksudnya "${meant}"` : `perbaiki id-nya, atau tambahkan ${name} itu di ${home}`
  return { where, what: `${name} "${id}" tidak ada`, fix }
}

/** The pointers among `ids` that lead nowhere. */
export function unknownAmong(target: Kind, ids: Iterable<string>, where: string): readonly Problem[] {
  return [...new Set(ids)]
    .filter((id) => !target.ids.has(id) && !target.isUnreadable(id))
    .map((id) => unknownProblem(target, id, where))
}

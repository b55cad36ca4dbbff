import type { Item } from '../assessment/item.ts'
import type { HistoryEntry, Provision, Regulation } from '../law/regulation.ts'
import { idsIn } from '../text/rich-text.ts'
import type { BodyUse, Course } from './course.ts'
import { casePath, labPath, lessonPath, scenarioPath } from './places.ts'
import { labReferences, referencesOf, scenarioReferences } from './references.ts'

/** A place of the course that leans on the law. */
export interface CitingPlace {
  readonly kind: 'lesson' | 'case' | 'scenario' | 'lab' | 'page' | 'term' | 'act'
  readonly title: string
  /** From the course's root, with an anchor where it is a part of a page. */
  readonly path: string
  readonly citationIds: ReadonlySet<string>
}

export const GLOSSARY_PATH = '/glosarium/'
export const LOOK_UP_PATH = '/boleh-atau-tidak/'

/** Where authors' free pages stand; the one for home is part of it. */
const freePagePath = (id: string) => (id === 'beranda' ? '/' : `/${id}/`)

/** Every place of the course that cites the law, in the order of the course. */
export function citingPlaces(course: Course): readonly CitingPlace[] {
  const noTerms: Course['terms'] = new Map()
  const cited = (use: BodyUse) => {
    const items = use.itemIds.flatMap((id): readonly Item[] => {
      const item = course.items.get(id)
      return item ? [item] : []
    })
    return new Set(referencesOf(use, items, noTerms).citationIds)
  }
  const places: readonly CitingPlace[] = [
    ...course.modules.flatMap((module) => [
      ...module.lessons.map((lesson): CitingPlace => {
        return { kind: 'lesson', title: lesson.title, path: lessonPath(lesson.id), citationIds: cited(lesson.use) }
      }),
      ...module.cases.map((study): CitingPlace => {
        return { kind: 'case', title: study.title, path: casePath(study.id), citationIds: cited(study.use) }
      }),
    ]),
    ...course.scenarios.map((scenario): CitingPlace => {
      const { citationIds } = scenarioReferences(course, scenario)
      return {
        kind: 'scenario',
        title: scenario.title,
        path: scenarioPath(scenario.id),
        citationIds: new Set(citationIds),
      }
    }),
    ...course.labs.map((lab): CitingPlace => {
      const { citationIds } = labReferences({ terms: noTerms }, lab)
      return { kind: 'lab', title: lab.title, path: labPath(lab.id), citationIds: new Set(citationIds) }
    }),
    ...course.pages.map((page): CitingPlace => {
      return { kind: 'page', title: page.title, path: freePagePath(page.id), citationIds: cited(page.use) }
    }),
    ...(course.violations?.acts ?? []).map((act): CitingPlace => {
      const penalties = (course.violations?.sanctions ?? []).filter(({ id }) =>
        act.rules.some(({ sanctionIds }) => sanctionIds.includes(id)),
      )
      const citationIds = [
        ...act.rules.flatMap((rule) => [...rule.citationIds, ...idsIn([...rule.reason, ...rule.instead], 'citation')]),
        ...penalties.flatMap((penalty) => [...penalty.citationIds, ...idsIn(penalty.text, 'citation')]),
      ]
      return { kind: 'act', title: act.name, path: `${LOOK_UP_PATH}#${act.id}`, citationIds: new Set(citationIds) }
    }),
    ...[...course.terms.values()].map((term): CitingPlace => {
      const path = `${GLOSSARY_PATH}#${term.id}`
      return { kind: 'term', title: term.name, path, citationIds: new Set(idsIn(term.meaning, 'citation')) }
    }),
  ]
  return places.filter(({ citationIds }) => citationIds.size > 0)
}

/** The places that cite one provision. */
export function placesCiting(places: readonly CitingPlace[], { id }: Provision): readonly CitingPlace[] {
  return places.filter(({ citationIds }) => citationIds.has(id))
}

/** The places that cite a regulation: as a whole, or any of its provisions. */
export function placesCitingAll(places: readonly CitingPlace[], regulation: Regulation): readonly CitingPlace[] {
  return placesWith(places, [regulation.id, ...regulation.provisions.map(({ id }) => id)])
}

/**
 * The places that a change touches: those that cite the provisions it names, or any of its regulation where it names none,
 * and those that cite what it did to other laws that day.
 */
export function placesTouched(
  places: readonly CitingPlace[],
  regulation: Regulation,
  entry: HistoryEntry,
  provisions: Iterable<Provision>,
): readonly CitingPlace[] {
  const own =
    entry.provisionIds.length > 0
      ? entry.provisionIds
      : [regulation.id, ...regulation.provisions.map((provision) => provision.id)]
  const others = [...provisions].filter(
    ({ ownFate }) => ownFate?.since === entry.date && ownFate.by.includes(regulation.id),
  )
  return placesWith(places, [...own, ...others.map(({ id }) => id)])
}

function placesWith(places: readonly CitingPlace[], ids: readonly string[]): readonly CitingPlace[] {
  return places.filter(({ citationIds }) => ids.some((id) => citationIds.has(id)))
}

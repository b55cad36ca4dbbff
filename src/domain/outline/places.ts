import { type ActivityId, activity } from '../record/statement.ts'
import type { Course } from './course.ts'

/** Where an item stands: what it is met in, its number there, and the page's path. */
export interface ItemPlace {
  readonly parent: ActivityId
  /** From 1, in the order of the page. */
  readonly order: number
  /** From the course's root. */
  readonly path: string
  readonly unitTitle: string
}

export function lessonPath(lessonId: string): string {
  return `/modul/${lessonId}/`
}

export function modulePath(moduleId: string): string {
  return `/modul/${moduleId}/`
}

export function casePath(caseId: string): string {
  return `/kasus/${caseId}/`
}

export function scenarioPath(scenarioId: string): string {
  return `/simulasi/${scenarioId}/`
}

export function labPath(labId: string): string {
  return `/lab/${labId}/`
}

/** The place of every item that stands in a lesson or a case, by item id. */
export function itemPlaces(course: Pick<Course, 'modules'>): ReadonlyMap<string, ItemPlace> {
  const units = course.modules.flatMap((module) => [
    ...module.lessons.map((lesson) => ({
      parent: activity('lesson', lesson.id),
      path: lessonPath(lesson.id),
      unitTitle: lesson.title,
      use: lesson.use,
    })),
    ...module.cases.map((study) => ({
      parent: activity('case', study.id),
      path: casePath(study.id),
      unitTitle: study.title,
      use: study.use,
    })),
  ])
  return new Map(
    units.flatMap(({ use, ...place }) => use.itemIds.map((id, index) => [id, { ...place, order: index + 1 }] as const)),
  )
}

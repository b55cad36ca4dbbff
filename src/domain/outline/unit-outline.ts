import type { ModuleOutline, UnitOutline } from '../record/completion.ts'
import type { CaseStudy, Course, Lesson, Module } from './course.ts'

/** A lesson's or case's items as completion needs them. */
export function unitOutline(kind: UnitOutline['kind'], unit: Lesson | CaseStudy, items: Course['items']): UnitOutline {
  return {
    kind,
    id: unit.id,
    items: unit.use.itemIds.map((id) => {
      const replaces = items.get(id)?.replaces ?? []
      return replaces.length === 0 ? { id } : { id, replaces }
    }),
  }
}

export function moduleOutline(module: Module, items: Course['items']): ModuleOutline {
  return {
    id: module.id,
    lessons: module.lessons.map((lesson) => unitOutline('lesson', lesson, items)),
    cases: module.cases.map((study) => unitOutline('case', study, items)),
  }
}

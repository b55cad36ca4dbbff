import type { Module } from '../domain/outline/course.ts'
import type { UnitOutline } from '../domain/record/completion.ts'

/** The `data-unit` attribute of a lesson's or case's page; islands read it back with `unitHere`. */
export function unitData(unit: UnitOutline, module: Module): string {
  return JSON.stringify({
    kind: unit.kind,
    id: unit.id,
    items: unit.items.map((item) => (item.replaces === undefined ? item.id : `${item.id}<${item.replaces.join(',')}`)),
    moduleId: module.id,
    lessonIds: module.lessons.map((lesson) => lesson.id),
  })
}

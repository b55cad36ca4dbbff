import type { Progress } from './progress.ts'
import { type ActivityId, activity } from './statement.ts'

/** An item as completion sees it: its id and the ids of older items it replaces. */
export interface ItemRef {
  readonly id: string
  readonly replaces?: readonly string[]
}

/** A lesson or a case: something with items and an end. */
export interface UnitOutline {
  readonly kind: 'lesson' | 'case'
  readonly id: string
  readonly items: readonly ItemRef[]
}

export interface ModuleOutline {
  readonly id: string
  readonly lessons: readonly UnitOutline[]
  readonly cases: readonly UnitOutline[]
}

export type UnitState = 'untouched' | 'started' | 'done'

export function isAnswered(progress: Progress, item: ItemRef): boolean {
  return progress.answers.has(item.id) || (item.replaces ?? []).some((id) => progress.answers.has(id))
}

/**
 * A lesson or case is done when each of its items has been answered, right or wrong, and its end was reached; once done it
 * stays done, whatever is added to it later.
 */
export function unitState(progress: Progress, unit: UnitOutline): UnitState {
  const id = activity(unit.kind, unit.id)
  if (progress.completed.has(id)) return 'done'
  const answered = unit.items.filter((item) => isAnswered(progress, item)).length
  const isAtEnd = progress.reached.has(id)
  if (answered === unit.items.length && isAtEnd) return 'done'
  return answered > 0 || isAtEnd ? 'started' : 'untouched'
}

/** A module is done when its lessons are; cases enrich it and are not required. */
export function isModuleDone(progress: Progress, module: Pick<ModuleOutline, 'id' | 'lessons'>): boolean {
  if (progress.completed.has(activity('module', module.id))) return true
  return module.lessons.length > 0 && module.lessons.every((lesson) => unitState(progress, lesson) === 'done')
}

/** Share of a module's lessons that are done, 0..1. */
export function moduleFill(progress: Progress, module: Pick<ModuleOutline, 'id' | 'lessons'>): number {
  if (isModuleDone(progress, module)) return 1
  if (module.lessons.length === 0) return 0
  return module.lessons.filter((lesson) => unitState(progress, lesson) === 'done').length / module.lessons.length
}

/** Activities that are done by what the record holds but not yet declared so in it. */
export function undeclaredCompletions(progress: Progress, modules: readonly ModuleOutline[]): readonly ActivityId[] {
  const units = modules.flatMap((module) => [...module.lessons, ...module.cases])
  const done = [
    ...units.filter((unit) => unitState(progress, unit) === 'done').map((unit) => activity(unit.kind, unit.id)),
    ...modules.filter((module) => isModuleDone(progress, module)).map((module) => activity('module', module.id)),
  ]
  return done.filter((id) => !progress.completed.has(id))
}

/** The first lesson, in the order taught, that is not done; undefined when all are. */
export function nextLesson(progress: Progress, modules: readonly ModuleOutline[]): UnitOutline | undefined {
  return modules.flatMap((module) => module.lessons).find((lesson) => unitState(progress, lesson) !== 'done')
}

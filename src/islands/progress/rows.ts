import type { ModuleOutline, UnitOutline } from '../../domain/record/completion.ts'

/** A lesson or case as the progress page lists it. */
export interface UnitRow {
  readonly unit: UnitOutline
  readonly title: string
  readonly href: string
}

export interface ModuleRow {
  readonly outline: ModuleOutline
  readonly title: string
  readonly lessons: readonly UnitRow[]
  readonly cases: readonly UnitRow[]
}

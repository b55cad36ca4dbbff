import { isObject, type JsonObject, parseJson } from '../../domain/json.ts'
import { type UnitOutline, unitState } from '../../domain/record/completion.ts'
import { noProgress } from '../../domain/record/progress.ts'
import { activity } from '../../domain/record/statement.ts'
import { askToPersist } from '../../stores/persistence.ts'
import { append, loadRecord, progress } from '../../stores/record.ts'

/** What a lesson's or case's page says of itself in its `data-unit` attribute, so that its islands need not each carry it. */
export interface UnitHere {
  readonly unit: UnitOutline
  /** The module the page belongs to: its lessons' ids decide when the module is done. */
  readonly module: { readonly id: string; readonly lessonIds: readonly string[] }
}

/** The unit of the page we are on; undefined on pages that are none. */
export function unitHere(): UnitHere | undefined {
  const text = document.querySelector<HTMLElement>('[data-unit]')?.dataset['unit']
  const json = parseJson(text ?? '')
  return isObject(json) ? readUnit(json) : undefined
}

/** Declares the unit, and with its last lesson the module, done as soon as they are. */
export function declareUnitHere(): void {
  const here = unitHere()
  if (here === undefined) return
  loadRecord()
  const before = progress.get() ?? noProgress
  const id = activity(here.unit.kind, here.unit.id)
  if (before.completed.has(id) || unitState(before, here.unit) !== 'done') return
  append({ verb: 'completed', object: id })
  void askToPersist()
  const after = progress.get() ?? noProgress
  const moduleId = activity('module', here.module.id)
  const isModuleDone = here.module.lessonIds.every((lessonId) => after.completed.has(activity('lesson', lessonId)))
  if (isModuleDone && !after.completed.has(moduleId)) append({ verb: 'completed', object: moduleId })
}

function readUnit(json: JsonObject): UnitHere | undefined {
  const { kind, id, items, moduleId, lessonIds } = json
  if ((kind !== 'lesson' && kind !== 'case') || typeof id !== 'string' || typeof moduleId !== 'string') return undefined
  return {
    unit: { kind, id, items: texts(items).map((entry) => itemRef(entry)) },
    module: { id: moduleId, lessonIds: texts(lessonIds) },
  }
}

/** `new<old,older` lists an item with the ids it replaces. */
function itemRef(text: string) {
  const [id = '', replaced = ''] = text.split('<')
  return { id, replaces: replaced === '' ? [] : replaced.split(',') }
}

function texts(value: JsonObject[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

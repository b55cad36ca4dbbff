import { isObject, parseJson } from '../domain/json.ts'
import { placeKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, writeEntry } from './storage.ts'

/** Where the learner left off: a page of the course and the last heading or item that was passed in it. */
export interface Place {
  /** From the course's root, for example `/modul/etika-digital/jejak/`. */
  readonly path: string
  readonly title: string
  /** Id of an element on that page; empty at its top. */
  readonly anchor: string
}

export function readPlace(): Place | undefined {
  const stored = parseJson(readEntry(placeKey(basePath, activeLearner())) ?? '')
  if (!isObject(stored)) return undefined
  const { path, title, anchor } = stored
  if (typeof path !== 'string' || typeof title !== 'string' || typeof anchor !== 'string') return undefined
  return { path, title, anchor }
}

export function keepPlace(place: Place): void {
  rememberLearner()
  writeEntry(placeKey(basePath, activeLearner()), JSON.stringify(place))
}

import { isArray, isObject, parseJson } from '../domain/json.ts'
import { draftKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, removeEntry, writeEntry } from './storage.ts'

/**
 * What was picked in a lab's form and not locked yet, answer by answer. Apart from the items' drafts: sharing their file would
 * make it one more for every page with an item to fetch.
 */
const keyOf = (labId: string) => draftKey(basePath, activeLearner(), `lab:${labId}`)

/** @param version a draft for another version of the lab is not used */
export function readLabDraft(labId: string, version: string): readonly string[] {
  const stored = parseJson(readEntry(keyOf(labId)) ?? '')
  if (!isObject(stored) || stored['version'] !== version || !isArray(stored['picks'])) return []
  return stored['picks'].map((pick) => (typeof pick === 'string' ? pick : ''))
}

export function keepLabDraft(labId: string, version: string, picks: readonly string[]): void {
  rememberLearner()
  writeEntry(keyOf(labId), JSON.stringify({ version, picks }))
}

export function dropLabDraft(labId: string): void {
  removeEntry(keyOf(labId))
}

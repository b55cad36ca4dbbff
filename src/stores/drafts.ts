import type { Certainty } from '../domain/assessment/score.ts'
import { isArray, isObject, parseJson } from '../domain/json.ts'
import { draftKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, removeEntry, writeEntry } from './storage.ts'

/** What was picked in an item and not checked yet. */
export interface Draft {
  /** Fingerprint of the item the draft was made for; a draft for another version is not used. */
  readonly version: string
  readonly response: readonly string[]
  readonly certainty: Certainty | undefined
}

export function readDraft(itemId: string, version: string): Draft | undefined {
  const stored = parseJson(readEntry(draftKey(basePath, activeLearner(), itemId)) ?? '')
  if (!isObject(stored) || stored['version'] !== version || !isArray(stored['response'])) return undefined
  const response = stored['response'].filter((id) => typeof id === 'string')
  const level = stored['certainty']
  return { version, response, certainty: level === 1 || level === 2 || level === 3 ? level : undefined }
}

export function keepDraft(itemId: string, draft: Draft): void {
  rememberLearner()
  writeEntry(draftKey(basePath, activeLearner(), itemId), JSON.stringify(draft))
}

export function dropDraft(itemId: string): void {
  removeEntry(draftKey(basePath, activeLearner(), itemId))
}

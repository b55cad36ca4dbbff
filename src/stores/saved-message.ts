import { savedMessageKey } from '../domain/message-check/saved-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, removeEntry, writeEntry } from './storage.ts'

/** The message a learner asked to keep on this device; it is no part of the record. */
export function readSavedMessage(): string | undefined {
  return readEntry(savedMessageKey(basePath, activeLearner())) || undefined
}

/** Keeps a message in the place of the one before; false when there is no room for it. */
export function saveMessage(text: string): boolean {
  rememberLearner()
  return writeEntry(savedMessageKey(basePath, activeLearner()), text)
}

export function dropSavedMessage(): void {
  removeEntry(savedMessageKey(basePath, activeLearner()))
}

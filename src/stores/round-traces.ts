import { draftKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, writeEntry } from './storage.ts'

const keyOf = (roundId: string) => draftKey(basePath, activeLearner(), `round:${roundId}`)

/**
 * Posts of a round that were left for a look elsewhere before they were judged. A help to remember, and no part of the record.
 * Kept as words: the round's registration, then the posts.
 */
export function readTraces(roundId: string, registration: string): readonly string[] {
  const [keptFor, ...postIds] = (readEntry(keyOf(roundId)) ?? '').split(' ')
  return keptFor === registration ? postIds : []
}

export function keepTrace(roundId: string, registration: string, postId: string): void {
  const before = readTraces(roundId, registration)
  if (before.includes(postId)) return
  rememberLearner()
  writeEntry(keyOf(roundId), [registration, ...before, postId].join(' '))
}

import { isObject, parseJson } from '../domain/json.ts'
import { reflectionKey } from '../domain/scenario/reflection-key.ts'
import { basePath } from './base.ts'
import { activeLearner, rememberLearner } from './learner.ts'
import { readEntry, writeEntry } from './storage.ts'

/** What a learner wrote for themselves after a scenario. It is no part of the record: nobody else is meant to read it. */
export interface Reflection {
  readonly text: string
  /** The attempt after which it was last kept, or skipped. */
  readonly registration: string
}

export function readReflection(scenarioId: string): Reflection | undefined {
  const stored = parseJson(readEntry(reflectionKey(basePath, activeLearner(), scenarioId)) ?? '')
  if (!isObject(stored)) return undefined
  const { text, registration } = stored
  return typeof text === 'string' && typeof registration === 'string' ? { text, registration } : undefined
}

/** Keeps it on this device; false when there is no room for it. */
export function keepReflection(scenarioId: string, reflection: Reflection): boolean {
  rememberLearner()
  return writeEntry(reflectionKey(basePath, activeLearner(), scenarioId), JSON.stringify(reflection))
}

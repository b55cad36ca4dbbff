import { atom } from 'nanostores'
import { deviceKey, learnerOfKey, parseProfileKey, parseRecordKey, profileKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { readEntry, removeEntry, storedKeys, writeEntry } from './storage.ts'
import { randomName } from './tab.ts'

export interface Learner {
  readonly id: string
  /** As the learner gave it; empty when none was given. */
  readonly name: string
}

const ACTIVE = deviceKey(basePath, 'aktif')

let active: string | undefined
/** Nothing is kept under the name yet: it gives way to one that another tab keeps something under meanwhile. */
let isProvisional = false

/**
 * Who is learning in this tab. It is settled once per page, so that a change in another tab never moves answers from one
 * person to another. The name is made at the first need and stored with the first thing that is kept.
 */
export function activeLearner(): string {
  if (active !== undefined && !isProvisional) return active
  const stored = readEntry(ACTIVE)
  isProvisional = stored === undefined
  active = stored ?? active ?? randomName()
  return active
}

/** Writes down who is learning, so that the next page knows. Called when something is kept, since reading never writes. */
export function rememberLearner(): void {
  const learner = activeLearner()
  if (readEntry(ACTIVE) === undefined) writeEntry(ACTIVE, learner)
  isProvisional = false
}

/** Whether the active learner has anything in the record; cheap to ask before the record's code is there. */
export function hasRecord(): boolean {
  return storedKeys().some((key) => parseRecordKey(key, basePath)?.learner === activeLearner())
}

/** True after another tab changed who is learning on this device. */
export const isLearnerChanged = atom(false)

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key !== ACTIVE || event.newValue === null) return
    isLearnerChanged.set(active !== undefined && readEntry(ACTIVE) !== activeLearner())
  })
  // A page that the browser kept for the way back may show the learner of before.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && active !== undefined && !isProvisional && readEntry(ACTIVE) !== active) location.reload()
  })
}

/** Everyone with a record or a name on this device, the active one included. */
export function learnersHere(): readonly Learner[] {
  const ids = new Set([activeLearner()])
  for (const key of storedKeys()) {
    const id = parseRecordKey(key, basePath)?.learner ?? parseProfileKey(key, basePath)
    if (id !== undefined) ids.add(id)
  }
  return [...ids].map((id) => ({ id, name: readEntry(profileKey(basePath, id)) ?? '' }))
}

/** Names the active learner. */
export function nameMe(name: string): void {
  rememberLearner()
  nameLearner(activeLearner(), name)
}

function nameLearner(id: string, name: string): void {
  writeEntry(profileKey(basePath, id), name.trim())
}

/** Makes another learner the active one for pages opened from now on; the caller reloads. */
export function switchLearner(id: string): void {
  writeEntry(ACTIVE, id)
}

/** A new learner with this name, made active; the caller reloads. */
export function addLearner(name: string): void {
  rememberLearner()
  const id = randomName()
  nameLearner(id, name)
  switchLearner(id)
}

/** Removes everything a learner has on this device. There is no way back; the caller has asked. */
export function eraseLearner(id: string): void {
  for (const key of storedKeys()) if (learnerOfKey(key, basePath) === id) removeEntry(key)
  if (id === activeLearner()) {
    const other = learnersHere().find((learner) => learner.id !== id)
    if (other === undefined) removeEntry(ACTIVE)
    else switchLearner(other.id)
  }
}

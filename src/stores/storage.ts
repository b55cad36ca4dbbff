import { storageTrouble } from './trouble.ts'

/** What has no room yet waits in the tab's own storage under these names, and so outlives a change of page. */
const HELD = 'jernih:tertahan:'

/** What could be written nowhere: a visit still works, until the page is left. */
const memory = new Map<string, string>()

/** Every key now stored, ours and others'. */
export function storedKeys(): readonly string[] {
  const kept = attempt((area) => Object.keys(area)) ?? []
  const held = heldKeys()
  if (held.length > 0 && storageTrouble.get() === undefined) storageTrouble.set('FULL')
  return [...new Set([...kept, ...held])]
}

/** An entry; what could not be written yet comes before what is stored, so that the next write carries it along. */
export function readEntry(key: string): string | undefined {
  const held = heldEntry(key)
  const kept = attempt((area) => area.getItem(key)) ?? undefined
  return held !== undefined && isWaiting(held, kept) ? held : kept
}

/**
 * Writes an entry; false when it could not be kept. Then it is remembered until the tab closes or, where the tab has no room
 * either, until the page is left.
 */
export function writeEntry(key: string, value: string): boolean {
  const written = attempt((area) => {
    area.setItem(key, value)
    return true
  })
  if (written === true) {
    letGo(key)
    if (heldKeys().every(keepHeld) && storageTrouble.get() === 'FULL') storageTrouble.set(undefined)
    return true
  }
  const isHeld = inTab((area) => {
    area.setItem(HELD + key, value)
    return true
  })
  if (isHeld === true) memory.delete(key)
  else memory.set(key, value)
  return false
}

export function removeEntry(key: string): void {
  letGo(key)
  attempt((area) => area.removeItem(key))
}

/** Tries again to keep what waits for room; false when there still is none. */
function keepHeld(key: string): boolean {
  const held = heldEntry(key) ?? ''
  const isKept = attempt((area) => {
    if (isWaiting(held, area.getItem(key) ?? undefined)) area.setItem(key, held)
    return true
  })
  if (isKept === true) letGo(key)
  return isKept === true
}

/**
 * Whether a held text still waits. It waits since it was longer than what it was to replace; where there is as much by now,
 * another tab has written since (a duplicated tab has a copy of what is held).
 */
function isWaiting(held: string, kept: string | undefined): boolean {
  return kept === undefined || kept.length < held.length
}

function heldEntry(key: string): string | undefined {
  return memory.get(key) ?? inTab((area) => area.getItem(HELD + key)) ?? undefined
}

function letGo(key: string): void {
  memory.delete(key)
  inTab((area) => area.removeItem(HELD + key))
}

function heldKeys(): readonly string[] {
  const inSession = inTab((area) => Object.keys(area).filter((key) => key.startsWith(HELD))) ?? []
  return [...inSession.map((key) => key.slice(HELD.length)), ...memory.keys()]
}

/**
 * Runs with localStorage; undefined when there is none, it is blocked (even reading throws then) or it is full. The only
 * place where failing storage is noticed.
 */
function attempt<T>(use: (area: Storage) => T): T | undefined {
  if (typeof window === 'undefined') return undefined
  try {
    return use(window.localStorage)
  } catch (error) {
    storageTrouble.set(isQuotaError(error) ? 'FULL' : 'BLOCKED')
    return undefined
  }
}

/** Runs with the storage that ends with the tab; undefined when there is none or it fails too. */
function inTab<T>(use: (area: Storage) => T): T | undefined {
  try {
    return use(window.sessionStorage)
  } catch {
    return undefined
  }
}

function isQuotaError(error: unknown): boolean {
  // Firefox says NS_ERROR_DOM_QUOTA_REACHED.
  return error instanceof DOMException && /quota/i.test(error.name)
}

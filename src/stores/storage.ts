import { storageTrouble } from './trouble.ts'

/** What could not be written: a visit still works when storage is blocked or full, until the tab closes. */
const memory = new Map<string, string>()

/** Every key now stored, ours and others'. */
export function storedKeys(): readonly string[] {
  return [...new Set([...(attempt((area) => Object.keys(area)) ?? []), ...memory.keys()])]
}

/** An entry; what could not be written yet comes before what is stored, so that the next write carries it along. */
export function readEntry(key: string): string | undefined {
  return memory.get(key) ?? attempt((area) => area.getItem(key)) ?? undefined
}

/** Writes an entry; false when it could not be kept, and then it is at least remembered until the tab closes. */
export function writeEntry(key: string, value: string): boolean {
  const written = attempt((area) => {
    area.setItem(key, value)
    return true
  })
  if (written === true) {
    memory.delete(key)
    if (storageTrouble.get() === 'FULL') storageTrouble.set(undefined)
    return true
  }
  memory.set(key, value)
  return false
}

export function removeEntry(key: string): void {
  memory.delete(key)
  attempt((area) => area.removeItem(key))
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

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

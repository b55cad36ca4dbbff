import type { PackChoice } from '../domain/offline/consent.ts'
import { hasFields } from '../domain/offline/fields.ts'
import type { Site } from './site.ts'

/** What outlives a worker. */
export interface Meta {
  readonly choice: PackChoice
  /** The version that serves pages, and the one before it; null before there was one. */
  readonly active: string | null
  readonly previous: string | null
  /** Whether leftovers of older versions have been deleted. */
  readonly isSwept: boolean
}

export interface MetaStore {
  /** What is kept, or the state of a fresh device where it cannot be read. Never throws. */
  read(): Promise<Meta>
  /** Never throws: on a full device the change holds as long as this worker lives. */
  change(fields: Partial<Meta>): Promise<void>
}

const fresh: Meta = { choice: 'none', active: null, previous: null, isSwept: true }
const choices: readonly PackChoice[] = ['wanted', 'paused', 'removed']

/** Kept in a cache of its own: a worker has no localStorage, and IndexedDB is much code for four fields. */
export function openMeta(site: Site): MetaStore {
  const name = `jernih:${site.base}:meta`
  const key = site.url('meta')
  let unsaved: Partial<Meta> = {}
  let last: Promise<void> = Promise.resolve()

  // Read anew each time: the version before this one may have written meanwhile.
  const read = async (): Promise<Meta> => {
    try {
      const data: unknown = await (await (await caches.open(name)).match(key))?.json()
      return { ...(hasFields(data) ? decode(data) : fresh), ...unsaved }
    } catch {
      return { ...fresh, ...unsaved }
    }
  }
  const write = async (fields: Partial<Meta>) => {
    unsaved = { ...unsaved, ...fields }
    const whole = await read()
    try {
      await (await caches.open(name)).put(key, new Response(JSON.stringify(whole)))
      unsaved = {}
    } catch {
      return // no room; the next change tries again
    }
  }
  return {
    read,
    change: (fields) => (last = last.then(() => write(fields))), // in turn, or one would undo the other
  }
}

function decode({ choice, active, previous, isSwept }: Readonly<Record<string, unknown>>): Meta {
  return {
    choice: choices.find((known) => known === choice) ?? 'none',
    active: typeof active === 'string' ? active : null,
    previous: typeof previous === 'string' ? previous : null,
    isSwept: isSwept === true,
  }
}

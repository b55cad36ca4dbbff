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
  /** What is kept, or the state of a fresh device where it cannot be read. */
  read(): Promise<Meta>
  change(fields: Partial<Meta>): Promise<void>
}

const fresh: Meta = { choice: 'none', active: null, previous: null, isSwept: true }
const choices: readonly PackChoice[] = ['wanted', 'paused', 'removed']

/** Kept in a cache of its own: a worker has no localStorage, and IndexedDB is much code for four fields. */
export function openMeta(site: Site): MetaStore {
  const name = `jernih:${site.base}:meta`
  const key = site.url('meta')
  let last: Promise<unknown> = Promise.resolve()

  const read = async (): Promise<Meta> => {
    try {
      const data: unknown = await (await (await caches.open(name)).match(key))?.json()
      return hasFields(data) ? decode(data) : fresh
    } catch {
      return fresh
    }
  }
  const write = async (fields: Partial<Meta>) => {
    const text = JSON.stringify({ ...(await read()), ...fields })
    await (await caches.open(name)).put(key, new Response(text))
  }
  return {
    read,
    change: (fields) => {
      const change = last.then(() => write(fields)) // one after the other, or one would undo the other
      last = change.catch(() => undefined)
      return change
    },
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

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Loader } from 'astro/loaders'

/** The code that decides what an entry becomes: the schemas, and the domain they hand over to. */
const SOURCES = [new URL('../', import.meta.url), new URL('../../domain/', import.meta.url)]

function codeDigest(): string {
  const hash = createHash('sha256')
  for (const folder of SOURCES)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name, folder)))
  return hash.digest('hex')
}

let digest: string | undefined

/**
 * Empties a collection's store when the schemas have changed. Astro keeps parsed entries between builds and looks only
 * at the entries' own files and at `content.config.ts`, so a changed schema would go unnoticed.
 */
export function fresh(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      digest ??= codeDigest()
      if (context.meta.get('code') !== digest) {
        context.store.clear()
        context.meta.set('code', digest)
      }
      return loader.load(context)
    },
  }
}

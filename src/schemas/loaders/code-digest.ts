import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { filesUnder } from '../files-under.ts'

/** `src/`, whose `schemas/` and `domain/` decide what an entry becomes. */
const SRC = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A fingerprint of the code that reads content. Astro keeps parsed entries between builds and looks only at the entries'
 * own files and at `content.config.ts`; without this, a changed schema would go unnoticed.
 */
export function codeDigest(): string {
  const hash = createHash('sha256')
  for (const path of [...filesUnder(SRC, 'schemas'), ...filesUnder(SRC, 'domain')])
    hash.update(readFileSync(SRC + path))
  return hash.digest('hex')
}

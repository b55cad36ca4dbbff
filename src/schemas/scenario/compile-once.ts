import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeDigest } from '../loaders/code-digest.ts'
import { type Compilation, compileScenario } from './compile-scenario.ts'

/** Astro's own folder for what is made and can be made again. */
const FOLDER = '.astro/simulasi'

/**
 * `compileScenario`, but played through once only: the check and the pages run apart, and so do builds without a change. The
 * compiled story is kept as JSON with a digest of what it was made from.
 */
export function compileOnce(
  id: string,
  text: string,
  file: string,
  head: Parameters<typeof compileScenario>[1],
): Compilation {
  const digest = createHash('sha256')
    .update(codeDigest())
    .update(JSON.stringify(head ?? null))
    .update(text)
    .digest('hex')
  const path = join(FOLDER, `${id}.json`)
  const kept = readKept(path, digest)
  const compiled = kept ?? compileScenario(text, head)
  if (kept === undefined) keep(path, { digest, ...compiled })
  const inFile = <T extends { readonly where: string }>(thing: T): T => ({ ...thing, where: file + thing.where })
  return { ...compiled, uses: compiled.uses.map(inFile), problems: compiled.problems.map(inFile) }
}

function readKept(path: string, digest: string): Compilation | undefined {
  try {
    const kept: Compilation & { readonly digest: string } = JSON.parse(readFileSync(path, 'utf8'))
    return kept.digest === digest ? kept : undefined
  } catch {
    return undefined
  }
}

/** Written aside first, since another process may be reading. A folder that cannot be written to costs time, nothing else. */
function keep(path: string, content: Compilation & { readonly digest: string }): void {
  try {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(content))
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
}

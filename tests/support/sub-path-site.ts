import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Builds the course for another path than the root, as an agency hosts it beside other things, into a folder of its own. */
export async function buildUnder(base: string): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'jernih-bimtek-'))
  await promisify(execFile)(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    { env: { ...process.env, NODE_ENV: 'production', JERNIH_BASE: base } },
  )
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

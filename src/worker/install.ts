import { matchPath } from '../domain/offline/match-path.ts'
import { planInstall } from '../domain/offline/plan-install.ts'
import { download } from './download.ts'
import { inLanes } from './in-lanes.ts'
import type { Parts } from './parts.ts'
import { takeOver } from './take-over.ts'
import { isFailure, toTrouble } from './trouble.ts'

const LANES = 6

/**
 * Brings a new version's files here before it may take over. What a broken-off install has fetched stays and counts.
 * @throws Trouble which makes the browser discard this worker and try again at a later visit
 */
export async function install(parts: Parts): Promise<void> {
  const { site, files, meta, pages } = parts
  const { active } = await meta.read()
  try {
    const byPath = await files.byPath()
    const open = new Set((await pages.paths()).map((path) => matchPath(byPath, path).path))
    const missing = planInstall(await files.pack(), await files.held(), open)
    await inLanes(missing, LANES, async (file) => {
      await files.keep(file, await download(site, file, { isOpen: open.has(file.path) }))
    })
  } catch (error) {
    const { reason, path } = toTrouble(error)
    // With an older version in place nothing is lost; on a first visit the pages should know why nothing happens.
    if (active === null && isFailure(reason))
      await pages.tell({ type: 'state', state: { kind: 'failed', reason, path } })
    throw error
  }
  // The same content under a new worker: no page can tell the difference, so there is nothing to wait for.
  if (active === site.version) await takeOver(parts)
}

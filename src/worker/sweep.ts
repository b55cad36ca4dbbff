import { planSweep } from '../domain/offline/plan-sweep.ts'
import type { Parts } from './parts.ts'

/** Deletes what older versions left, once after each change of version. */
export async function sweep({ worker, site, files, meta }: Parts): Promise<void> {
  const { active, isSwept, previous } = await meta.read()
  // A worker that has just been replaced may still hear a page; its sweep would delete the new version's files.
  if (isSwept || active !== site.version) return
  // What a next version is bringing here must not be taken for a leftover; its own change of version will sweep.
  if (worker.registration.installing || worker.registration.waiting) return
  const before = previous === null ? undefined : await files.packOf(previous)
  await files.drop(planSweep(await files.pack(), before, await files.held()))
  await meta.change({ isSwept: true })
}

import { planSweep } from '../domain/offline/plan-sweep.ts'
import { adopt } from './activate.ts'
import type { Parts } from './parts.ts'

/** Deletes what older versions left, once after each change of version. */
export async function sweep(parts: Parts): Promise<void> {
  const { worker, files, meta } = parts
  await adopt(parts)
  const { isSwept, previous } = await meta.read()
  // What a next version is bringing here must not be taken for a leftover; its own change of version will sweep.
  if (isSwept || worker.registration.installing || worker.registration.waiting) return
  const before = previous === null ? undefined : await files.packOf(previous)
  await files.drop(planSweep(await files.pack(), before, await files.held()))
  await meta.change({ isSwept: true })
}

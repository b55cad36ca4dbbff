import type { Parts } from './parts.ts'

/** Makes this version the one that serves pages. Quick, since requests are held up meanwhile; sweeping comes later. */
export async function activate({ worker, site, meta }: Parts): Promise<void> {
  const { active } = await meta.read()
  if (active !== site.version) await meta.change({ active: site.version, previous: active, isSwept: false })
  await worker.clients.claim()
}

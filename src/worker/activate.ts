import type { Parts } from './parts.ts'

/** Makes this version the one that serves pages. Quick, since requests are held up meanwhile; sweeping comes later. */
export async function activate(parts: Parts): Promise<void> {
  await adopt(parts)
  await parts.worker.clients.claim()
}

/**
 * Notes that this version is the active one. Done by whatever comes first: browsers deliver messages of pages that they have
 * handed over even before the `activate` event.
 */
export async function adopt({ site, meta }: Parts): Promise<void> {
  const { active } = await meta.read()
  if (active !== site.version) await meta.change({ active: site.version, previous: active, isSwept: false })
}

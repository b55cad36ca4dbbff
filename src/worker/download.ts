import type { FileId } from '../domain/offline/pack.ts'
import type { Site } from './site.ts'
import { Trouble } from './trouble.ts'
import { verify } from './verify.ts'

/**
 * Fetches a file and makes sure it is the one of this version.
 * @throws Trouble `network` (try again later), `server-changed` (never this version's file), `aborted`
 */
export async function download(site: Site, file: FileId, signal?: AbortSignal): Promise<Response> {
  const url = site.url(file.path)
  // Names in _astro/ hold a hash, so what the page has just loaded need not be loaded twice.
  const cache = file.path.startsWith('_astro/') ? 'default' : 'no-cache'
  // The second look goes round every cache on the way, a CDN's included, that may still hold another version.
  const looks = [() => ask(url, cache), () => ask(`${url}?${file.hash}`, 'reload')]
  const ask = async (from: string, mode: RequestCache) => {
    const response = await fetch(from, { cache: mode, priority: 'low', ...(signal && { signal }) })
    if (response.ok) return verify(response, file.hash)
    if (response.status === 404 || response.status === 410) return undefined
    throw new Trouble('network', file.path)
  }
  try {
    for (const look of looks) {
      const found = await look()
      if (found) return found
    }
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(signal?.aborted ? 'aborted' : 'network', file.path, error)
  }
  throw new Trouble('server-changed', file.path)
}

import type { FileId } from '../domain/offline/pack.ts'
import type { Site } from './site.ts'
import { Trouble } from './trouble.ts'
import { verify } from './verify.ts'

export interface DownloadOptions {
  readonly signal?: AbortSignal
  /** Whether a page shows this file now, so that the browser's own cache is likely to have it. */
  readonly isOpen?: boolean
}

/**
 * Fetches a file and makes sure it is the one of this version.
 * @throws Trouble `network` (try again later), `server-changed` (never this version's file), `aborted`
 */
export async function download(site: Site, file: FileId, options: DownloadOptions = {}): Promise<Response> {
  const { signal, isOpen = false } = options
  const url = site.url(file.path)
  // Names in _astro/ hold a hash: what the page has just loaded need not be loaded twice. Other files would only lie on
  // the device a second time if the browser's cache kept them too.
  const cache = file.path.startsWith('_astro/') ? 'default' : isOpen ? 'no-cache' : 'no-store'
  // The second look goes round every cache on the way, a CDN's included, that may still hold another version.
  const looks = [() => ask(url, cache), () => ask(`${url}?${file.hash}`, 'no-store')]
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

import { matchPath } from '../domain/offline/match-path.ts'
import type { FromWorker } from '../domain/offline/messages.ts'
import type { PackFile } from '../domain/offline/pack.ts'
import { lookForUpdate } from './look-for-update.ts'
import { offlinePage } from './offline-page.ts'
import type { Parts } from './parts.ts'
import type { FetchEvent } from './scope.ts'
import { verify } from './verify.ts'

/** Whether a request is one the cache can answer. */
export function isCacheable(request: Request): boolean {
  // A part of a file is not kept; `only-if-cached` is how developer tools ask, and may not be passed on.
  return request.method === 'GET' && !request.headers.has('range') && request.cache !== 'only-if-cached'
}

/** Answers from this version's files; else from the network, keeping what belongs to this version. */
export async function respond(event: FetchEvent, parts: Parts, requestPath: string): Promise<Response> {
  const { request } = event
  const { site, files } = parts
  // Broken storage must cost no more than the offline copy: the site still works as if there were no worker.
  const byPath = await files.byPath().catch(() => new Map<string, PackFile>())
  const match = matchPath(byPath, requestPath)
  if (match.kind === 'moved') return Response.redirect(site.url(match.path) + new URL(request.url).search)

  const file = byPath.get(match.path)
  const isPage = request.mode === 'navigate'
  // A page of another version may ask for a script only that version has; pages themselves never come from another one.
  const find = file ? files.read(file) : isPage ? undefined : files.readAny(match.path)
  const stored = await Promise.resolve(find).catch(() => undefined)
  if (stored) return stored

  try {
    const response = await ask(request, file)
    if (file && response.status === 200 && response.type === 'basic')
      event.waitUntil(keepOpened(parts, file, response.clone()))
    if (response.status === 404 && match.path.startsWith('_astro/')) event.waitUntil(tellStale(event, parts))
    return response
  } catch (error) {
    if (!isPage) throw error
    return offlinePage(files, byPath, match.path)
  }
}

/** A listed page is asked for anew: the browser's cache may hold another version of it, some hosts allow days of that. */
function ask(request: Request, file: PackFile | undefined): Promise<Response> {
  if (!file || file.path.startsWith('_astro/')) return fetch(request)
  return fetch(request.url, { cache: 'no-cache', redirect: request.redirect })
}

async function keepOpened({ worker, files }: Parts, file: PackFile, response: Response): Promise<void> {
  const verified = await verify(response, file.hash).catch(() => undefined)
  if (verified)
    await files.keep(file, verified).catch(() => undefined) // no room: the page is shown all the same
  else await lookForUpdate(worker.registration)
}

async function tellStale({ clientId }: FetchEvent, { worker }: Parts): Promise<void> {
  const page = await worker.clients.get(clientId)
  page?.postMessage({ type: 'stale' } satisfies FromWorker)
  await lookForUpdate(worker.registration)
}

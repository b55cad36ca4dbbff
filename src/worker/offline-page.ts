import type { PackFile } from '../domain/offline/pack.ts'
import type { Files } from './files.ts'

/** What stands in for a page that is neither here nor to be had now: whether it is only out of reach, or no page at all. */
export async function offlinePage(
  files: Files,
  byPath: ReadonlyMap<string, PackFile>,
  path: string,
): Promise<Response> {
  // A path with an extension may be a download, which is never listed; of pages all are.
  const isOutOfReach = byPath.has(path) || /\.\w+$/.test(path)
  const file = byPath.get(isOutOfReach ? 'luring/' : '404.html')
  const stored = file && (await files.read(file))
  if (!stored) return Response.error()
  return new Response(stored.body, { status: isOutOfReach ? 503 : 404, headers: stored.headers })
}

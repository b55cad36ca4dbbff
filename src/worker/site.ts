import { type FileId, parseFileKey } from '../domain/offline/pack.ts'

/** Where one version of the site lives: its URLs on the server and its keys in the device's cache. */
export interface Site {
  readonly version: string
  /** Path the site is served under, with both slashes. */
  readonly base: string
  /** The percent-encoded path of a URL below the site; undefined when it lies outside. */
  relative(url: string): string | undefined
  url(path: string): string
  /** URL a file is cached under. It holds the hash, so versions lie side by side and share what they have in common. */
  cacheUrl(file: FileId): string
  fileOf(cacheUrl: string): FileId
}

/** @param scope the worker's registration scope, ending in a slash */
export function createSite(scope: string, version: string): Site {
  const url = (path: string) => scope + encodePath(path)
  return {
    version,
    base: new URL(scope).pathname,
    relative: (target) => (target.startsWith(scope) ? target.slice(scope.length).replace(/[?#].*$/s, '') : undefined),
    url,
    cacheUrl: (file) => `${url(file.path)}?${file.hash}`,
    fileOf: (target) => {
      const { path, hash } = parseFileKey(target.slice(scope.length))
      return { path: decodeURIComponent(path), hash }
    },
  }
}

/** Like browsers write a path, and besides that `?` and `#`, which a file name may hold. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}

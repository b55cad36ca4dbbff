/** What the site has for a requested path. `path` is always the canonical one, whether or not the site has it. */
export type PathMatch =
  | { readonly kind: 'file'; readonly path: string }
  /** A page asked for without its closing slash; relative links on it would break, so the browser must be sent on. */
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'unknown'; readonly path: string }

/**
 * Finds the file for a request.
 * @param paths the site's paths, see {@link PackFile.path}; a Map by path will do
 * @param requestPath below the site's base, as in a URL: percent-encoded, without query and hash. Never throws.
 */
export function matchPath(paths: { has(path: string): boolean }, requestPath: string): PathMatch {
  const path = decode(requestPath).replace(/(^|\/)index\.html$/, '$1')
  if (paths.has(path)) return { kind: 'file', path }
  return paths.has(`${path}/`) ? { kind: 'moved', path: `${path}/` } : { kind: 'unknown', path }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a stray % belongs to no file of ours
  }
}

import { createHash } from 'node:crypto'

/**
 * The page's content security policy: everything from here, nothing from elsewhere, no inline script but the given one.
 * Written by ourselves, since Astro's own adds a hash for every script it might inline, on every page. `frame-ancestors`
 * cannot stand in a page: hosts add it as a header (README).
 *
 * @param inlineScript the exact text of the page's one inline script
 */
export function contentPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64')
  return [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';')
}

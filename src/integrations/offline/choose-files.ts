/** Never kept: what a page never asks for, or what a server does not hand out under its name. */
const NOT_KEPT: readonly RegExp[] = [
  /(^|\/)(\.|_headers$|_redirects$)/, // orders to the host, .nojekyll, .htaccess
  /^(CNAME|web\.config|robots\.txt|sitemap[^/]*\.xml)$/,
  /^sw\.js$|^paket-[0-9a-f]{16}\.json$/, // our own; a list of an earlier build may still lie in the folder
  /\.map$/,
  /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\b/, // Pagefind's own UI, which we do not use
  /^pagefind\/pagefind-worker\b/, // searches run without it, see `islands/search/pagefind.ts`
  /^pagefind\/wasm\.unknown\./, // for languages without a stemmer; Indonesian has one
]

/** Needed to show any page at all, or to say that one is out of reach. */
const SHELL: readonly RegExp[] = [
  // A message can be shared to the course before anything else is kept.
  /^((luring|periksa)\/)?index\.html$/,
  /^404\.html$/,
  /^manifest\.webmanifest$/,
  // What looks at messages is large; it comes with the pack, or when it is first used.
  /^(_astro\/(?!(split-host|look)\b).*|[^/]+)\.(js|css)$/,
  /\.woff2$/,
  /^((icons?|ikon)\/)?[^/]+\.(ico|svg|png|webp)$/,
]

/** @param file path in the built folder, with `/` */
export const isKept = (file: string): boolean => !NOT_KEPT.some((pattern) => pattern.test(file))

/** @param file path in the built folder, with `/` */
export const isShell = (file: string): boolean => SHELL.some((pattern) => pattern.test(file))

/** One place that matches. */
export interface Found {
  readonly url: string
  /** The page's title, or the section's when a section matches best. */
  readonly title: string
  /** Module and page, where that says more than the title. */
  readonly place: string
  readonly excerpt: readonly ExcerptPart[]
}

export interface ExcerptPart {
  readonly text: string
  readonly isMatch: boolean
}

export interface Pagefind {
  /** Loaders of what matches, best first. */
  search: (query: string) => Promise<readonly (() => Promise<Found>)[]>
}

/** The part of Pagefind's module we use (its 1.x API). */
interface PagefindModule {
  options: (options: {
    readonly excerptLength: number
    readonly baseUrl: string
    readonly noWorker: boolean
  }) => Promise<void>
  init: () => Promise<void>
  destroy: () => Promise<void>
  search: (query: string) => Promise<{ readonly results: readonly { data: () => Promise<PagefindData> }[] } | null>
}

interface Section {
  readonly title: string
  readonly url: string
  readonly excerpt: string
  /** How well each word that was found stands for what was asked. */
  readonly weighted_locations: readonly { readonly balanced_score: number }[]
}

interface PagefindData {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string; readonly modul?: string }
  /** Sections in the order of the page. */
  readonly sub_results: readonly Section[]
}

/**
 * Loads the search engine that the build wrote.
 *
 * @param url of its folder, with the closing slash
 * @throws when it cannot be fetched, for example offline before the course was stored
 */
export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ `${url}pagefind.js`)
  // An engine that has once failed to load a part keeps failing.
  await pagefind.destroy()
  await pagefind.options({
    excerptLength: 26,
    baseUrl: url.replace(/pagefind\/$/, ''),
    // The worker is 12 kB more for a search that takes milliseconds.
    noWorker: true,
  })
  await pagefind.init()
  return {
    search: async (query) => {
      const start = performance.now()
      const answer = await pagefind.search(spellOut(query))
      if (lacksPart(`${url}index/`, start)) throw new Error('A part of the index is missing')
      return (answer?.results ?? []).map((result) => async () => toFound(await result.data()))
    },
  }
}

/** Lawyers write 28(2) for what texts call "28 ayat (2)"; the engine would read it as one number. */
function spellOut(query: string): string {
  return query.replace(/(\d)\s*\(\s*(\d+)\s*\)/g, '$1 ayat $2')
}

/** Whether a part of the index did not arrive since `start`. Pagefind takes such a part for one without matches. */
function lacksPart(folder: string, start: number): boolean {
  return performance.getEntriesByType('resource').some(
    (entry) =>
      entry instanceof PerformanceResourceTiming &&
      entry.startTime >= start &&
      entry.name.includes(folder) &&
      // Old browsers do not tell.
      (entry.responseStatus === 0 || entry.responseStatus >= 400),
  )
}

function toFound({ url, excerpt, meta, sub_results: sections }: PagefindData): Found {
  const title = meta.title ?? ''
  const section = bestOf(sections)
  const isSection = section !== undefined && section.title !== title
  return {
    url: section?.url ?? url,
    title: isSection ? section.title : title,
    place: [meta.modul, isSection ? title : undefined].filter((part) => part !== undefined).join(' · '),
    excerpt: excerptParts(section?.excerpt ?? excerpt),
  }
}

/** The section that answers best; of equals the first. */
function bestOf(sections: readonly Section[]): Section | undefined {
  const score = ({ weighted_locations: found }: Section) => found.reduce((sum, word) => sum + word.balanced_score, 0)
  return sections.reduce<Section | undefined>(
    (best, section) => (best === undefined || score(section) > score(best) ? section : best),
    undefined,
  )
}

/** Pagefind marks matches with `<mark>` and escapes the rest; read here as text, so that nothing is ever set as HTML. */
export function excerptParts(html: string): readonly ExcerptPart[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: unescapeEntities(part.replace(/<\/?mark>/g, '')), isMatch: part.startsWith('<mark>') }))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
}

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

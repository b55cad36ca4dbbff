import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test as base } from 'playwright/test'
import { type StaticServer, startStaticServer } from './static-server.ts'

/** The built site under test: `dist/`, or the folder that `JERNIH_DIST` names. */
export const distFolder = resolve(process.env['JERNIH_DIST'] ?? 'dist')

export interface BuiltPage {
  /** Below the site's base: '' is the home page. */
  readonly path: string
  readonly html: string
}

/** Paths of the pages in the sitemap, below the site's base. */
export async function sitemapPaths(folder: string, siteBase = '/'): Promise<readonly string[]> {
  const xml = await readFile(join(folder, 'sitemap.xml'), 'utf8')
  const paths = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  const stray = paths.find((path) => !path.startsWith(siteBase))
  if (paths.length === 0 || stray !== undefined) throw new Error(`The sitemap is not one of ${siteBase}: ${stray}`)
  return paths.map((path) => path.slice(siteBase.length))
}

export async function readBuiltPage(folder: string, path: string): Promise<BuiltPage> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return { path, html: await readFile(join(folder, file), 'utf8') }
}

/** Every page a learner can come to: those of the sitemap, and the two that speak for a page that is not there. */
export async function allPages(folder: string, siteBase = '/'): Promise<readonly BuiltPage[]> {
  const paths = [...(await sitemapPaths(folder, siteBase)), 'luring/', '404.html']
  return Promise.all(paths.map((path) => readBuiltPage(folder, path)))
}

/** How long a test may take that visits each of some pages, in milliseconds: ample on a machine that does much else. */
export const timeFor = (pages: readonly unknown[]): number => 60_000 + pages.length * 4_000

export const isLesson = (path: string): boolean => /^modul\/[^/]+\/[^/]+\/$/.test(path)
export const isModule = (path: string): boolean => /^modul\/[^/]+\/$/.test(path)
export const isCase = (path: string): boolean => path.startsWith('kasus/')
export const isScenario = (path: string): boolean => /^simulasi\/[^/]+\/$/.test(path)

/** The text of a page's only first-level heading, as a reader meets it. */
export function headingOf(html: string): string {
  const inner = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Serves the built site once for all tests of a worker. A test that makes trouble for the server starts its own. */
export const test = base.extend<object, { site: StaticServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
    async ({}, use) => {
      const server = await startStaticServer({ folder: distFolder })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

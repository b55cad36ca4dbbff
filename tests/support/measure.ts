import { gzipSync } from 'node:zlib'
import { expect, type Page, type Response } from 'playwright/test'

declare global {
  interface Window {
    /** How far what is on the screen has jumped each time, by Chromium's measure. */
    shifts: number[]
  }
}

/** What a first visit downloads before it scrolls, in gzip bytes. */
export interface PageWeight {
  readonly html: number
  readonly css: number
  /** Scripts in files. */
  readonly files: number
  /** Scripts in the page; `html` holds them too. */
  readonly inline: number
  /** All of a page's JavaScript. */
  readonly js: number
  /** HTML, CSS and JavaScript, each byte once. */
  readonly total: number
  readonly font: number
  /** Whether an item is in the first screen. */
  readonly showsItem: boolean
}

export const gzipSize = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length

/**
 * Opens a page in a context that has cached nothing and may register no worker, and weighs what it asks for until it has
 * nothing more to do.
 */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  const responses: Response[] = []
  const listen = (response: Response) => void responses.push(response)
  page.on('response', listen)
  await page.goto(url)
  await settle(page)
  page.off('response', listen)

  const sum = async (type: string) => {
    const bodies = responses.filter((response) => response.request().resourceType() === type).map((one) => one.body())
    return (await Promise.all(bodies)).reduce((bytes, body) => bytes + gzipSize(body), 0)
  }
  const html = await sum('document')
  const css = await sum('stylesheet')
  const files = await sum('script')
  const scripts = await page.locator('script:not([src])').allTextContents()
  const inline = scripts.reduce((bytes, script) => bytes + gzipSize(script), 0)
  const showsItem = await page.evaluate(() =>
    [...document.querySelectorAll('.item')].some((item) => item.getBoundingClientRect().top < innerHeight),
  )
  const font = (
    await Promise.all(responses.filter((one) => one.request().resourceType() === 'font').map((one) => one.body()))
  ).reduce((bytes, body) => bytes + body.length, 0)
  return { html, css, files, inline, js: files + inline, total: html + css + files, font, showsItem }
}

/** What playing a scenario to its debrief downloads, in gzip bytes. */
export interface PlayWeight {
  /** The visit, before anything is pressed. */
  readonly first: PageWeight
  /** All JavaScript of the visit and of playing. */
  readonly js: number
  /** All HTML, CSS and JavaScript. */
  readonly total: number
  /** The text of every script in a file. */
  readonly scripts: readonly string[]
}

/** Opens a scenario in a context that has cached nothing and may register no worker, plays it, and weighs all it asks for. */
export async function weighPlay(page: Page, url: string, playIt: () => Promise<void>): Promise<PlayWeight> {
  const responses: Response[] = []
  page.on('response', (response) => void responses.push(response))
  const first = await weighPage(page, url)
  await playIt()
  await page.waitForLoadState('networkidle')
  const bodiesOf = (type: string) =>
    Promise.all(responses.filter((one) => one.request().resourceType() === type).map((one) => one.body()))
  const scripts = (await bodiesOf('script')).map(String)
  const styles = await bodiesOf('stylesheet')
  const weigh = (bodies: readonly (Buffer | string)[]) => bodies.reduce((bytes, body) => bytes + gzipSize(body), 0)
  const files = weigh(scripts)
  return { first, js: files + first.inline, total: first.html + weigh(styles) + files, scripts }
}

/** What a first search downloads, in gzip bytes. */
export interface SearchWeight {
  /** Paths of the engine's files and of the parts of the index, with the size of each. */
  readonly engine: ReadonlyMap<string, number>
  /** The same for what the results quote: the course itself, which depends on how much is found. */
  readonly quoted: ReadonlyMap<string, number>
}

/** Opens the search page in a context that has cached nothing and may register no worker, and searches once. */
export async function weighSearch(page: Page, siteUrl: string, query: string): Promise<SearchWeight> {
  await page.goto(`${siteUrl}cari/`)
  await settle(page)
  const responses: Response[] = []
  page.on('response', (response) => void responses.push(response))
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('searchbox').press('Enter')
  await page.locator('.found').waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    responses.map(async (response) => [new URL(response.url()).pathname, gzipSize(await response.body())] as const),
  )
  const isQuoted = ([path]: readonly [string, number]) => path.includes('/fragment/')
  return { engine: new Map(sizes.filter((one) => !isQuoted(one))), quoted: new Map(sizes.filter(isQuoted)) }
}

export const sumOf = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((sum, size) => sum + size, 0)

/** Waits until the page has loaded, its idle work has begun, and the network is quiet. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await page.waitForLoadState('networkidle')
}

/** Has every page opened from now on note how its parts jump; what it returns tells the sum so far, by Chromium's measure. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push('value' in entry ? Number(entry.value) : 0)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => (await page.evaluate(() => window.shifts)).reduce((sum, shift) => sum + shift, 0)
}

/** Scrolls to the end and back, screen by screen, so that every part comes to life. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise(requestAnimationFrame)
    }
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await settle(page)
}

/** Scrolls through, waits until every item can be answered, and unfolds what is folded. */
export async function wake(page: Page): Promise<void> {
  await scrollThrough(page)
  await expect(page.locator('.item:not([data-ready])')).toHaveCount(0)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

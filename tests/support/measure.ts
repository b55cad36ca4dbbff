import { gzipSync } from 'node:zlib'
import { expect, type Page, type Response } from 'playwright/test'

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

/** Waits until the page has loaded, its idle work has begun, and the network is quiet. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await page.waitForLoadState('networkidle')
}

/** Scrolls to the end, so that every part comes to life, and unfolds what is folded. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise(requestAnimationFrame)
    }
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await settle(page)
  await expect(page.locator('.item:not([data-ready])')).toHaveCount(0)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

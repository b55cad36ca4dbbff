import { readdir } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { deviceKey } from '../../src/domain/record/storage-key.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { lawText } from '../../src/strings/law.ts'
import { mock } from '../../src/strings/mock.ts'
import { outline } from '../../src/strings/outline.ts'
import { errors } from '../../src/strings/pages.ts'
import { settingsText } from '../../src/strings/settings.ts'
import { shell } from '../../src/strings/shell.ts'
import { allPages, distFolder, headingOf, isLesson, isModule, sitemapPaths, test } from '../support/built-site.ts'
import { settle } from '../support/measure.ts'
import { BASE, plant } from '../support/record-lines.ts'
import { firstOf } from '../support/site.ts'

test.use({ serviceWorkers: 'block', baseURL: ({ site }, use) => use(site.url) })

const html = (page: Page) => page.locator('html')
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const rootFontSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
const setting = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

/** Keeps every script file from loading, so that only what stands in the page itself can run. */
const withoutScriptFiles = (page: Page) => page.route('**/_astro/*.js', (route) => route.abort())

test('every page of the sitemap answers at the very address it names', async ({ request }) => {
  const paths = await sitemapPaths(distFolder)
  for (const path of paths) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200)
  expect(paths.length).toBeGreaterThan(10)
})

test('every page that was built is in the sitemap, but for the two that speak for a page that is not there', async () => {
  const files = await readdir(distFolder, { recursive: true })
  const built = files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && path !== '404.html' && path !== 'luring/index.html')
    .map((path) => path.replace(/index\.html$/, ''))
  expect([...(await sitemapPaths(distFolder))].sort()).toEqual(built.sort())
})

test('an address that does not exist is a 404 that looks like the course and leads back into it', async ({ page }) => {
  await page.goto('')
  const usual = await background(page)
  for (const address of ['tidak-ada', 'modul/tidak/ada/', 'modul/etika-digital/jejak.html']) {
    const missing: string[] = []
    page.on(
      'response',
      (one) => void (one.status() >= 400 && one.request().resourceType() !== 'document' && missing.push(one.url())),
    )
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(404)
    const heading = page.getByRole('heading', { level: 1, name: errors.notFoundTitle })
    await expect(heading).toBeVisible()
    expect(await background(page), address).toBe(usual)
    expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Plus Jakarta Sans')
    expect(missing, 'every file of the page is found from there').toEqual([])
  }
  await page.getByRole('main').getByRole('link', { name: shell.pages.home }).click()
  await expect(page).toHaveURL(/^http:\/\/[^/]+\/$/)
})

test('the course can be installed: its manifest is whole and its icons are what it says', async ({ page, request }) => {
  await page.goto('')
  const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? ''
  const response = await request.get(address)
  expect(response.headers()['content-type']).toContain('application/manifest+json')
  const manifest = await response.json()
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', display: 'standalone', lang: 'id' })
  expect(manifest.name).not.toBe('')
  expect(manifest.short_name.length).toBeLessThanOrEqual(12)

  const sizes: string[] = []
  for (const { src, sizes: size, purpose } of manifest.icons) {
    sizes.push([size, purpose].join(' ').trim())
    expect(await pngSize(await (await request.get(src)).body()), src).toBe(size)
  }
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512', '512x512 maskable']))
  for (const { url } of manifest.shortcuts) expect((await request.get(url)).status(), url).toBe(200)

  const apple = (await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')) ?? ''
  expect(await pngSize(await (await request.get(apple)).body())).toBe('180x180')
  const icon = (await page.locator('link[rel="icon"]').getAttribute('href')) ?? ''
  expect((await request.get(icon)).headers()['content-type']).toBe('image/svg+xml')
  const devtools = await page.context().newCDPSession(page)
  expect((await devtools.send('Page.getAppManifest')).errors, 'what the browser says of it').toEqual([])
})

/** Width and height as the file itself says. */
function pngSize(file: Buffer): string {
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`
}

test.describe('settings', () => {
  test('a chosen theme and text size hold at once, and on every page before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('setelan/')
    const light = await background(page)
    await setting(page, settingsText.themes.dark).check()
    await setting(page, settingsText.sizes[150]).check()
    const dark = await background(page)
    expect(dark).not.toBe(light)
    expect(await rootFontSize(page)).toBe('24px')

    await withoutScriptFiles(page)
    for (const path of ['setelan/', '', firstOf((await sitemapPaths(distFolder)).filter(isLesson)), 'tidak-ada/']) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await expect(html(page), path).toHaveAttribute('data-theme', 'dark')
      await expect(html(page), path).toHaveAttribute('data-size', '150')
      expect(await background(page), path).toBe(dark)
      expect(await rootFontSize(page), path).toBe('24px')
    }
    await page.unroute('**/_astro/*.js')
    await page.goto('setelan/')
    await expect(setting(page, settingsText.themes.dark)).toBeChecked()
    await expect(setting(page, settingsText.sizes[150])).toBeChecked()
  })

  test('set back, they follow the device again, after a reload too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('setelan/')
    const dark = await background(page)
    await setting(page, settingsText.themes.light).check()
    await setting(page, settingsText.sizes[130]).check()
    expect(await background(page), 'the choice goes before the device').not.toBe(dark)

    await page.getByRole('button', { name: settingsText.reset }).click()
    for (const when of ['at once', 'after a reload']) {
      await expect(setting(page, settingsText.themes.system), when).toBeChecked()
      await expect(setting(page, settingsText.sizes[100]), when).toBeChecked()
      expect(await background(page), when).toBe(dark)
      expect(await rootFontSize(page), when).toBe('16px')
      await page.reload()
    }
  })

  for (const stored of ['{', 'null', '{"theme":7,"textSize":"999"}', '"x"'])
    test(`damaged settings (${stored}) cost no more than the settings`, async ({ page }) => {
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      await plant(page, { [deviceKey(BASE, 'setelan')]: stored })
      await page.goto('setelan/')
      await expect(setting(page, settingsText.themes.system)).toBeChecked()
      await expect(setting(page, settingsText.sizes[100])).toBeChecked()
      expect(await rootFontSize(page)).toBe('16px')
      expect(problems).toEqual([])
    })
})

test.describe('by keyboard', () => {
  test('the menu opens, leads on with Tab, and closes with Escape where one was', async ({ page }) => {
    await page.goto('glosarium/')
    const button = page.getByRole('button', { name: shell.menu, exact: true })
    const menu = page.getByRole('navigation', { name: shell.navigation })
    await expect(menu).toBeHidden()
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(menu.getByRole('link')).toHaveText(Object.values(shell.pages))
    await page.keyboard.press('Tab')
    await expect(menu.getByRole('link', { name: shell.pages.home })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
    await expect(button).toBeFocused()

    await page.keyboard.press('Enter')
    const here = menu.getByRole('link', { name: shell.pages.glossary })
    await expect(here).toHaveAttribute('aria-current', 'page')
    await expect(menu.locator('[aria-current]')).toHaveCount(1)
    await menu.getByRole('link', { name: shell.pages.settings }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(settingsText.title)
  })

  test('the skip link is the first stop, shows itself, and leads past the header', async ({ page }) => {
    const lesson = firstOf((await sitemapPaths(distFolder)).filter(isLesson))
    for (const path of ['', lesson, 'kemajuan/', 'glosarium/']) {
      await page.goto(path)
      // Some pages have nothing to land on before their script has come.
      await settle(page)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: shell.skip })
      await expect(skip, path).toBeFocused()
      await expect(skip, path).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main'), path).toBeFocused()
      await page.keyboard.press('Tab')
      const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null)
      expect(await isInMain(), path).toBe(true)
    }
  })
})

test('a citation tells the article, what it binds, whether it is in force and when that was checked', async ({
  page,
}) => {
  await page.goto(firstOf((await sitemapPaths(distFolder)).filter(isLesson)))
  const cite = page
    .getByRole('article')
    .getByRole('button', { name: /Pasal \d+/ })
    .first()
  await cite.click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('heading')).toHaveText(/ Pasal \d+/)
  await expect(panel).toContainText(`${lawText.binds}:`)
  const status = Object.values(lawText.status).join('|')
  await expect(panel).toContainText(new RegExp(`(${status}) · diperiksa \\d{1,2} [A-Z][a-z]+ 20\\d\\d`))
  await panel.getByRole('button', { name: shell.close }).click()
  await expect(panel).toHaveCount(0)
})

test('no page cites a provision without its status and the day it was checked', async () => {
  let count = 0
  for (const { path, html: source } of await allPages(distFolder))
    for (const [panel] of source.matchAll(/<div class="pop"[^>]*id="dasar-.*?<\/div>/gs)) {
      count += 1
      expect(panel, path).toMatch(/class="status (ok|check|gone)"/)
      expect(panel, path).toMatch(/diperiksa \d{1,2} [A-Z][a-z]+ 20\d\d/)
      if (panel.includes('status ok')) expect(panel, path).toContain(`>${lawText.status['in-force']} ·`)
    }
  expect(count).toBeGreaterThan(10)
})

test('a term opens its meaning in the lesson, the same as in the glossary', async ({ page }) => {
  const lesson = (await allPages(distFolder)).find(
    ({ path, html: source }) => isLesson(path) && source.includes('class="term"'),
  )
  await page.goto(lesson?.path ?? '')
  const term = page.getByRole('article').locator('button.term').first()
  await term.click()
  const panel = page.getByRole('dialog')
  const name = (await panel.getByRole('heading').textContent()) ?? ''
  const meaning = (await panel.getByRole('paragraph').textContent()) ?? ''
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(term).toBeFocused()

  await page.goto('glosarium/')
  const entry = page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: name }) })
  await expect(entry.filter({ hasText: meaning })).toHaveCount(1)
})

test('the glossary is in order, and its cross-references lead to their entries', async ({ page }) => {
  await page.goto('glosarium/')
  const names = (await page.getByRole('term').allTextContents()).map((text) => text.replace(/ \(asing: .*$/, ''))
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'id')))
  const links = page.getByRole('article').getByRole('link')
  expect(await links.count()).toBeGreaterThan(0)
  for (const link of await links.all()) {
    const target = ((await link.getAttribute('href')) ?? '').replace('#', '')
    await link.click()
    await expect(page.locator(`[id="${target}"]`).getByRole('term')).toBeInViewport()
  }
})

test('the home page shows a dilemma, which can be answered there', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('figure', { name: mock.chat('') })).toBeVisible()
  const dilemma = page.getByRole('region', { name: itemWords.only })
  await expect(dilemma).toHaveAttribute('data-ready', 'true')
  await dilemma.getByRole('group').first().getByRole('radio').first().check()
  const sure = dilemma.getByRole('radio', { name: itemWords.certainty[2] })
  if ((await sure.count()) > 0) await sure.check()
  await dilemma.getByRole('button', { name: itemWords.check }).click()
  const verdict = dilemma.getByRole('heading', { level: 4 })
  await expect(verdict).toHaveText(new RegExp(`${itemWords.right}|${itemWords.wrong}`))
  await expect(verdict).toBeFocused()
  await expect(
    dilemma.getByText(itemWords.rightOption).or(dilemma.getByText(itemWords.rightAndYours)).first(),
  ).toBeVisible()
  await page.reload()
  await expect(verdict, 'and is still answered on the next visit').toContainText(itemWords.answeredBefore)
})

test('a module lists its lessons in order, each with what it costs in minutes', async ({ page }) => {
  const pages = await allPages(distFolder)
  const minutesOf = (source: string) => /<ul class="meta"[^>]*>\s*<li>([\d.]+ menit)<\/li>/.exec(source)?.[1] ?? ''
  for (const { path } of pages.filter((one) => isModule(one.path))) {
    const lessons = pages.filter((one) => isLesson(one.path) && one.path.startsWith(path))
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText(outline.lessons(lessons.length))
    const rows = page
      .getByRole('main')
      .getByRole('list')
      .filter({ has: page.getByRole('link') })
      .first()
      .getByRole('listitem')
    await expect(rows).toHaveCount(lessons.length)
    for (const [index, lesson] of lessons.entries()) {
      expect(minutesOf(lesson.html)).not.toBe('')
      const row = rows.nth(index)
      await expect(row.getByRole('link')).toHaveAttribute('href', `/${lesson.path}`)
      await expect(row).toContainText(headingOf(lesson.html))
      await expect(row).toContainText(minutesOf(lesson.html))
    }
    await rows.first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(firstOf(lessons).html))
  }
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from 'playwright/test'
import { item as itemWords } from '../../src/strings/item.ts'
import { offlineText } from '../../src/strings/offline.ts'
import { searchText } from '../../src/strings/search.ts'
import { test as base, headingOf, isLesson, readBuiltPage, sitemapPaths } from '../support/built-site.ts'
import { scrollThrough } from '../support/measure.ts'
import { firstOf } from '../support/site.ts'
import { type StaticServer, startStaticServer } from '../support/static-server.ts'

/** The course under a path, as an agency hosts it beside other things. */
const BASE = '/bimtek/'

interface Bimtek {
  readonly folder: string
  readonly server: StaticServer
}

const test = base.extend<object, { bimtek: Bimtek }>({
  bimtek: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'jernih-bimtek-'))
      await promisify(execFile)(
        process.execPath,
        [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
        {
          env: { ...process.env, NODE_ENV: 'production', JERNIH_BASE: BASE },
        },
      )
      const server = await startStaticServer({ folder, base: BASE })
      await use({ folder, server })
      await server.close()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ bimtek }, use) => use(bimtek.server.url),
})

// One worker for the file, so that the site is built once.
test.describe.configure({ mode: 'default' })

/** What a page asks for and where its links lead. */
interface Visit {
  readonly requests: readonly string[]
  readonly failures: readonly string[]
  readonly links: readonly string[]
  readonly ids: readonly string[]
}

async function visit(page: Page, url: string): Promise<Visit> {
  const requests: string[] = []
  const failures: string[] = []
  const note = (request: { url: () => string }) => void requests.push(request.url())
  const judge = (response: { url: () => string; status: () => number }) =>
    void (response.status() >= 400 && response.url() !== url && failures.push(response.url()))
  page.on('request', note)
  page.on('response', judge)
  await page.goto(url)
  await scrollThrough(page)
  page.off('request', note)
  page.off('response', judge)
  const found = await page.evaluate(() => ({
    links: [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const value = element.getAttribute(name)
        return value === null || element instanceof SVGElement ? [] : [new URL(value, document.baseURI).href]
      }),
    ),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }))
  return { requests, failures, ...found }
}

const withoutHash = (url: string) => url.replace(/#.*/s, '')

test.describe('for someone who reads', () => {
  test.use({ serviceWorkers: 'block' })

  test('every link and file of every page stays inside the path and is there', async ({ page, bimtek, request }) => {
    test.setTimeout(180_000)
    const { folder, server } = bimtek
    const origin = new URL(server.url).origin
    const isOurs = (url: string) => url.startsWith(`${origin}/`)
    const idsOf = new Map<string, readonly string[]>()
    const linked = new Set<string>()
    const queue = [server.url, `${server.url}luring/`, `${server.url}tidak-ada/`]
    for (const url of queue) {
      const { requests, failures, links, ids } = await visit(page, url)
      idsOf.set(url, ids)
      expect(failures, url).toEqual([])
      expect(
        requests.filter((one) => !one.startsWith(server.url) && !one.startsWith('data:')),
        url,
      ).toEqual([])
      expect(
        links.filter((one) => isOurs(one) && !one.startsWith(server.url)),
        `${url} leads outside`,
      ).toEqual([])
      for (const link of links.filter(isOurs)) {
        linked.add(link)
        const target = withoutHash(link)
        if (target.endsWith('/') && !queue.includes(target)) queue.push(target)
      }
    }

    const pages = (await sitemapPaths(folder, BASE)).map((path) => server.url + path)
    expect(
      pages.filter((url) => !queue.includes(url)),
      'every page can be reached by links',
    ).toEqual([])
    for (const url of new Set([...linked].map(withoutHash))) {
      if (url === `${server.url}tidak-ada/`) continue
      expect((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200)
    }
    const nowhere = [...linked].filter((link) => {
      const hash = decodeURIComponent(new URL(link).hash.slice(1))
      return hash !== '' && !(idsOf.get(withoutHash(link)) ?? []).includes(hash)
    })
    expect(nowhere, 'links into a page find their place').toEqual([])
  })

  test('the search works, and its results stay inside', async ({ page, bimtek }) => {
    await page.goto('')
    await page.keyboard.press('/')
    await expect(page).toHaveURL(`${bimtek.server.url}cari/`)
    await page.getByRole('searchbox', { name: searchText.label }).fill('unggah')
    await page.keyboard.press('Enter')
    const found = page.locator('.found').getByRole('link')
    await expect(found.first()).toBeVisible()
    for (const link of await found.all()) expect(await link.getAttribute('href')).toMatch(new RegExp(`^${BASE}`))
    await found.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    expect(page.url().startsWith(bimtek.server.url)).toBe(true)
    expect(await page.title()).not.toContain('tidak ditemukan')
  })

  test('the manifest, the sitemap and robots.txt name addresses inside', async ({ request, bimtek }) => {
    const manifest = await (await request.get('manifest.webmanifest')).json()
    expect(manifest).toMatchObject({ id: BASE, start_url: BASE, scope: BASE })
    const inside = [...manifest.icons.map(({ src }: { src: string }) => src)]
    inside.push(...manifest.shortcuts.map(({ url }: { url: string }) => url))
    expect(inside.length).toBeGreaterThan(3)
    for (const url of inside) {
      expect(url.startsWith(BASE), url).toBe(true)
      expect((await request.get(url)).status(), url).toBe(200)
    }
    for (const path of await sitemapPaths(bimtek.folder, BASE))
      expect((await request.get(path)).status(), path).toBe(200)
    expect(await readFile(join(bimtek.folder, 'robots.txt'), 'utf8')).toMatch(
      /^Sitemap: https:\/\/[^/]+\/bimtek\/sitemap\.xml$/m,
    )
  })

  test('what a learner does is kept under the path, apart from other courses of the same host', async ({ page }) => {
    await page.goto('')
    const dilemma = page.getByRole('region', { name: itemWords.only })
    await expect(dilemma).toHaveAttribute('data-ready', 'true')
    await dilemma.getByRole('radio').first().check()
    const sure = dilemma.getByRole('radio', { name: itemWords.certainty[2] })
    if ((await sure.count()) > 0) await sure.check()
    await dilemma.getByRole('button', { name: itemWords.check }).click()
    await expect(dilemma.getByRole('heading', { level: 4 })).toBeVisible()
    await page.goto('setelan/')
    await page.getByRole('radio', { name: 'Gelap' }).check()

    const keys = await page.evaluate(() => Object.keys(localStorage))
    expect(
      keys.some((key) => /:\d{4}-\d\d-\d\d:/.test(key)),
      'an answer',
    ).toBe(true)
    expect(keys.filter((key) => !key.startsWith(`jernih:${BASE}:`))).toEqual([])
    await page.reload({ waitUntil: 'domcontentloaded' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test.describe('without a connection', () => {
  test('the worker keeps to the path and serves the course', async ({ page, context, bimtek }) => {
    const { folder, server } = bimtek
    await page.goto('setelan/')
    const card = page.getByRole('region', { name: offlineText.title })
    await expect(card).toContainText(offlineText.ready(''))
    const {
      scope,
      script,
      caches: names,
    } = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      return { scope: registration.scope, script: registration.active?.scriptURL, caches: await caches.keys() }
    })
    expect(scope).toBe(server.url)
    expect(script).toBe(`${server.url}sw.js`)
    expect(names.filter((name) => !name.startsWith(`jernih:${BASE}:`))).toEqual([])

    server.faults.isDown = true
    await context.setOffline(true)
    const paths = await sitemapPaths(folder, BASE)
    for (const path of ['', 'cari/', 'glosarium/', ...paths.filter(isLesson)]) {
      const heading = headingOf((await readBuiltPage(folder, path)).html)
      for (const address of new Set([path, path.replace(/\/$/, '')])) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading)
        await expect(page).toHaveURL(server.url + path)
      }
    }
    await page.goto(firstOf(paths.filter(isLesson)))
    await expect(page.getByRole('region', { name: itemWords.heading(1) })).toBeVisible()
    await page.goto('cari/?q=unggah')
    await expect(page.locator('.found').getByRole('link').first()).toBeVisible()
    server.faults.isDown = false
  })
})

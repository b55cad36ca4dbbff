import { appendFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import type { OfflineState } from '../../src/domain/offline/state.ts'
import { lanArguments, lanHost } from '../support/lan.ts'
import { type OfflineSite, type OfflineSiteOptions, writeOfflineSite } from '../support/offline-site.ts'
import { type StaticServer, startStaticServer } from '../support/static-server.ts'

/** The worker against a small site of its own, so that deploys and broken servers can be played through. */
interface World {
  readonly server: StaticServer
  readonly site: OfflineSite
  /** Writes a site that only differs as told, to be deployed later. */
  write(options: Partial<OfflineSiteOptions>): Promise<OfflineSite>
}

const test = base.extend<{ options: Partial<OfflineSiteOptions>; world: World }>({
  options: [{}, { option: true }],
  world: async ({ options }, use) => {
    const folders: string[] = []
    const write = async (changes: Partial<OfflineSiteOptions>) => {
      const site = await writeOfflineSite({ base: '/bimtek/', label: 'v1', ...options, ...changes })
      folders.push(site.folder)
      return site
    }
    const site = await write({})
    const server = await startStaticServer({ folder: site.folder, base: options.base ?? '/bimtek/' })
    await use({ server, site, write })
    await server.close()
    for (const folder of folders) await rm(folder, { recursive: true })
  },
})

const stateOf = (page: Page) => page.evaluate(() => window.jernih.offline())
const reaches = (page: Page, kind: OfflineState['kind']) =>
  expect.poll(async () => (await stateOf(page)).kind, { message: `state ${kind}`, intervals: [50] }).toBe(kind)
const version = (page: Page) => page.locator('#versi').textContent()
const hasWaiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))

/** Settles when another worker has taken the page over; call it before what brings that about. */
const takenOver = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))),
  )
/** Has the browser look for a new worker, as it does on its own with every page opened, but in its own time. */
const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })

/** Opens a page and waits until its worker has answered. */
async function visit(context: BrowserContext, url: string, kind: OfflineState['kind'] = 'absent'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await reaches(page, kind)
  return page
}

/** Says yes to the pack and waits for all of it. */
async function download(page: Page) {
  await page.evaluate(() => window.jernih.controls.startPack())
  await reaches(page, 'ready')
}

for (const base of ['/', '/bimtek/'])
  test.describe(`under ${base}`, () => {
    test.use({ options: { base } })

    test('what was opened once opens without a connection, and the rest says why not', async ({ world, context }) => {
      const { server } = world
      const page = await visit(context, `${server.url}modul/a/`)
      await page.goto(`${server.url}modul/a/pelajaran-1/`)
      server.faults.isDown = true

      for (const path of ['', 'modul/a/', 'modul/a/pelajaran-1/', 'modul/a/index.html', 'modul/a/?dari=grup#bagian']) {
        const answer = await page.goto(server.url + path)
        expect(answer?.status(), path).toBe(200)
        await expect(page.locator('#versi')).toHaveText('v1')
      }
      await page.goto(`${server.url}modul/a?dari=grup`)
      expect(page.url()).toBe(`${server.url}modul/a/?dari=grup`)

      const notSaved = await page.goto(`${server.url}modul/a/pelajaran-2`)
      expect(notSaved?.status()).toBe(503)
      await expect(page.locator('h1')).toHaveText('Belum tersimpan')
      const noPage = await page.goto(`${server.url}modul/zzz/`)
      expect(noPage?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText('Tidak ada')
      const download = await page.goto(`${server.url}unduhan/kursus.pdf`)
      expect(download?.status()).toBe(503)
    })
  })

test.describe('on a good connection', () => {
  test.use({ options: { auto: true } })

  test('the whole course comes by itself, and then works without a connection', async ({ world, context }) => {
    const { server, site } = world
    const page = await visit(context, server.url, 'ready')
    expect(await stateOf(page)).toEqual({ kind: 'ready', bytes: site.pack.bytes })
    expect(server.requests).not.toContain('pagefind/pagefind-ui.js')
    expect(
      server.requests.filter((path) => path.startsWith('_astro/app')),
      'scripts load once',
    ).toHaveLength(1)

    server.faults.isDown = true
    for (const path of [...site.lessons, 'modul/a/']) expect((await page.goto(server.url + path))?.status()).toBe(200)
    const search = await page.evaluate(
      async (url) => (await fetch(url)).json(),
      `${server.url}pagefind/pagefind-entry.json?ts=1`,
    )
    expect(search).toEqual({ label: 'v1' })
    const image = await page.evaluate(async (url) => (await fetch(url)).status, `${server.url}gambar/foto [1].svg`)
    expect(image).toBe(200)
  })

  test('a learner who saves data is asked first', async ({ world, context }) => {
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    )
    const { server, site } = world
    const page = await visit(context, server.url)
    expect(await stateOf(page)).toEqual({ kind: 'absent', bytes: site.pack.gzip - site.shell.gzip })
    await download(page)
  })

  test('a removed pack does not come back by itself', async ({ world, context }) => {
    const { server } = world
    const page = await visit(context, server.url, 'ready')
    await page.evaluate(() => window.jernih.controls.removePack())
    await reaches(page, 'absent')
    server.forget()
    await page.goto(`${server.url}modul/a/`)
    await reaches(page, 'absent')
    expect(server.requests.filter((path) => path.includes('pelajaran'))).toEqual([])
    server.faults.isDown = true
    expect((await page.goto(server.url))?.status(), 'the shell stays').toBe(200)
    expect((await page.goto(`${server.url}modul/a/`))?.status(), 'opened pages are kept').toBe(200)
  })

  test('a worker that was stopped goes on from a next page', async ({ world, context }) => {
    const { server } = world
    server.faults.latencyMs = 150
    const page = await visit(context, server.url, 'downloading')
    const devtools = await context.newCDPSession(page)
    await devtools.send('ServiceWorker.enable')
    await devtools.send('ServiceWorker.stopAllWorkers')
    server.faults.latencyMs = 0
    await page.goto(`${server.url}modul/a/`)
    await reaches(page, 'ready')
  })
})

test.describe('a pack of some size', () => {
  test.use({ options: { lessons: 60 } })

  test('is paused, and goes on where it was', async ({ world, context }) => {
    const { server, site } = world
    const page = await visit(context, server.url)
    server.faults.latencyMs = 100
    await page.evaluate(() => window.jernih.controls.startPack())
    await expect.poll(async () => JSON.stringify(await stateOf(page))).toMatch(/"downloading".*"filesDone":[12]\d/)
    await page.evaluate(() => window.jernih.controls.pausePack())
    await reaches(page, 'paused')
    const asked = server.requests.length
    await page.goto(`${server.url}modul/a/`)
    await reaches(page, 'paused')
    expect(server.requests.length, 'the page, and what was under way').toBeLessThanOrEqual(asked + 7)

    server.faults.latencyMs = 0
    await download(page)
    const lessons = server.requests.filter((path) => path.includes('pelajaran'))
    expect(lessons.length, 'at most the four under way are fetched twice').toBeLessThanOrEqual(site.lessons.length + 4)
  })

  test('waits for a lost connection', async ({ world, context }) => {
    const { server } = world
    const page = await visit(context, server.url)
    server.faults.latencyMs = 50
    await page.evaluate(() => window.jernih.controls.startPack())
    await expect.poll(async () => JSON.stringify(await stateOf(page))).toMatch(/"filesDone":[12]\d/)
    server.faults.isDown = true
    await reaches(page, 'waiting')
    server.faults.isDown = false
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await reaches(page, 'ready')
  })

  test('never mixes versions when the server changes under it', async ({ world, context }) => {
    const { server, write } = world
    const next = await write({ label: 'v2' })
    const page = await visit(context, server.url)
    server.faults.latencyMs = 50
    await page.evaluate(() => {
      window.jernih.setBusy('soal', true)
      window.jernih.controls.startPack()
    })
    await expect.poll(async () => JSON.stringify(await stateOf(page))).toMatch(/"filesDone":[12]\d/)
    server.deploy(next.folder)
    await expect.poll(() => hasWaiting(page), { message: 'the new version is found' }).toBe(true)
    server.faults.latencyMs = 0

    server.faults.isDown = true
    const old = await context.newPage()
    const kept: (string | null)[] = []
    const some = next.lessons.filter((_, index) => index % 9 === 0)
    for (const path of some) if ((await old.goto(server.url + path))?.status() === 200) kept.push(await version(old))
    expect(new Set(kept)).toEqual(new Set(['v1']))
    await old.close()

    server.faults.isDown = false
    await page.evaluate(() => window.jernih.setBusy('soal', false))
    await reaches(page, 'ready')
    server.faults.isDown = true
    for (const path of ['', ...some]) {
      await page.goto(server.url + path)
      expect(await version(page), path).toBe('v2')
    }
  })
})

test('a download that hangs does not hold up an update', async ({ world, context }) => {
  const { server, write } = world
  const page = await visit(context, server.url)
  server.faults.holdBack = (path) => path === 'modul/a/pelajaran-8/'
  await page.evaluate(() => window.jernih.controls.startPack())
  await expect.poll(() => server.requests).toContain('modul/a/pelajaran-8/')
  server.deploy((await write({ label: 'v2' })).folder)
  const change = takenOver(page)
  await update(page)
  await change
  server.faults.holdBack = () => false
  await page.reload()
  expect(await version(page)).toBe('v2')
  await reaches(page, 'ready')
})

test('an update fetches only what changed, and keeps a full pack full', async ({ world, context }) => {
  const { server, write } = world
  const changed = ['modul/a/pelajaran-1/']
  const first = await write({ changed: [] })
  const next = await write({ label: 'v2', changed })
  server.deploy(first.folder)
  const page = await visit(context, server.url)
  await download(page)
  server.deploy(next.folder)
  server.forget()
  await page.goto(`${server.url}modul/a/`)
  await update(page)
  await expect.poll(() => server.requests.includes(next.chunk)).toBe(true)
  await reaches(page, 'ready')
  const fetched = server.requests.filter((path) => path !== 'sw.js')
  expect([...new Set(fetched)].sort()).toEqual(
    [next.chunk, ...changed, 'pagefind/pagefind-entry.json', `paket-${next.version}.json`].sort(),
  )
  expect(fetched.length, 'each once').toBe(4)
  const kept = () =>
    page.evaluate(async () => {
      const cache = await caches.open('jernih:/bimtek/:files')
      return (await cache.keys()).map(({ url }) => url)
    })
  // Besides its files the two lists, and the script that only the version before had.
  await expect.poll(async () => (await kept()).length, 'nothing else is left').toBe(next.pack.files + 3)
  expect((await kept()).filter((url) => url.includes(first.chunk))).toHaveLength(1)
  server.faults.isDown = true
  await page.goto(server.url + changed[0])
  expect(await version(page)).toBe('v2')
})

test('an update takes over silently when nothing is under way', async ({ world, context }) => {
  const { server, write } = world
  const page = await visit(context, server.url)
  let loads = 0
  page.on('load', () => loads++)
  server.deploy((await write({ label: 'v2' })).folder)
  const change = takenOver(page)
  await update(page)
  await change
  expect(await version(page)).toBe('v1')
  expect(loads, 'the page is not reloaded').toBe(0)
  await page.goto(server.url)
  expect(await version(page)).toBe('v2')
  expect(await page.evaluate(() => window.jernih.updateReady())).toBe(false)
})

test('one busy tab keeps all tabs on the old version, until the learner agrees', async ({ world, context }) => {
  const { server, site, write } = world
  const quiz = await visit(context, `${server.url}modul/a/pelajaran-1/`)
  const reader = await visit(context, `${server.url}modul/a/`)
  await quiz.evaluate(() => window.jernih.setBusy('soal', true))
  server.deploy((await write({ label: 'v2' })).folder)
  await reader.goto(`${server.url}modul/a/`)
  await update(reader)
  await expect.poll(() => reader.evaluate(() => window.jernih.updateReady())).toBe(true)
  expect(await version(reader)).toBe('v1')
  await reader.goto(server.url)
  expect(await version(reader), 'later pages too').toBe('v1')
  await expect.poll(() => reader.evaluate(() => window.jernih.updateReady())).toBe(true)

  await Promise.all([reader.waitForEvent('load'), reader.evaluate(() => window.jernih.controls.takeOver())])
  expect(await version(reader)).toBe('v2')
  expect(await version(quiz), 'the quiz is not disturbed').toBe('v1')
  await (await context.newCDPSession(quiz)).send('Network.clearBrowserCache')
  const late = await quiz.evaluate((url) => window.jernih.loadChunk(url), server.url + site.chunk)
  expect(late, 'and still finds its scripts').toBe('v1')
  expect(await quiz.evaluate(() => window.jernih.stale())).toBe(false)
  await quiz.reload()
  expect(await version(quiz)).toBe('v2')
})

test('when the busy tab is done, the update takes over', async ({ world, context }) => {
  const { server, write } = world
  const page = await visit(context, server.url)
  await page.evaluate(() => window.jernih.setBusy('soal', true))
  server.deploy((await write({ label: 'v2' })).folder)
  await update(page)
  await expect.poll(() => page.evaluate(() => window.jernih.updateReady())).toBe(true)
  await page.evaluate(() => window.jernih.setBusy('soal', false))
  await expect.poll(() => hasWaiting(page)).toBe(false)
  await expect.poll(() => page.evaluate(() => window.jernih.updateReady())).toBe(false)
  await page.reload()
  expect(await version(page)).toBe('v2')
})

test('with a new version here, its pack is the one to be completed', async ({ world, context }) => {
  const { server, write } = world
  const page = await visit(context, server.url)
  await page.evaluate(() => window.jernih.setBusy('soal', true))
  server.deploy((await write({ label: 'v2' })).folder)
  await update(page)
  await expect.poll(() => hasWaiting(page)).toBe(true)
  await page.evaluate(() => window.jernih.controls.startPack())
  await reaches(page, 'waiting')
  expect(await stateOf(page)).toMatchObject({ reason: 'update' })
  await page.evaluate(() => window.jernih.setBusy('soal', false))
  await reaches(page, 'ready')
})

test('the same content under a changed worker takes over at once', async ({ world, context }) => {
  const { server, site } = world
  const page = await visit(context, server.url)
  await page.evaluate(() => window.jernih.setBusy('soal', true))
  await appendFile(join(site.folder, 'sw.js'), '\n// a mended worker')
  const change = takenOver(page)
  await update(page)
  expect(await change).toBe(true)
})

test('a page whose script is gone for good hears of it', async ({ world, context }) => {
  const { server } = world
  const page = await visit(context, server.url)
  const error = await page.evaluate((url) => window.jernih.loadChunk(url), `${server.url}_astro/late.00000000.js`)
  expect(error).toContain('TypeError')
  await expect.poll(() => page.evaluate(() => window.jernih.stale())).toBe(true)
})

test('a file that something on the way alters is named', async ({ world, context }) => {
  const { server, site } = world
  await appendFile(join(site.folder, 'modul/a/pelajaran-3/index.html'), '<!-- from a proxy -->')
  const page = await visit(context, server.url)
  await page.evaluate(() => window.jernih.controls.startPack())
  await reaches(page, 'failed')
  expect(await stateOf(page)).toEqual({ kind: 'failed', reason: 'server-changed', path: 'modul/a/pelajaran-3/' })
  await page.goto(`${server.url}modul/a/pelajaran-3/`)
  await expect(page.locator('h1')).toContainText('Pelajaran')
})

test('a full device is told, and pages still open', async ({ world, context }) => {
  const { server } = world
  const page = await visit(context, server.url)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 1 })
  await page.evaluate(() => window.jernih.controls.startPack())
  await reaches(page, 'failed')
  expect(await stateOf(page)).toMatchObject({ reason: 'quota' })
  expect((await page.goto(`${server.url}modul/a/`))?.status()).toBe(200)
})

test('an install that broke off goes on at the next visit', async ({ world, context }) => {
  const { server } = world
  server.faults.failWith = (path) => (path === 'luring/' ? 500 : undefined)
  const page = await context.newPage()
  await page.goto(server.url)
  await expect.poll(() => server.requests.includes('luring/')).toBe(true)
  await expect
    .poll(() => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration())))
    .toBe(false)
  server.faults.failWith = () => undefined
  await page.goto(server.url)
  await reaches(page, 'absent')
  const times = (wanted: string) => server.requests.filter((path) => path === wanted).length
  expect(times('luring/'), 'what failed is asked for again').toBe(2)
  for (const path of ['manifest.webmanifest', '_astro/gaya.11112222.css']) expect(times(path), path).toBe(1)
})

test('over plain http on a local network the course works, without a worker', async ({
  world,
  playwright,
  launchOptions,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...lanArguments],
  })
  const server = await startStaticServer({ folder: world.site.folder, base: '/bimtek/', host: '0.0.0.0' })
  const page = await browser.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(`http://${lanHost}:${server.port}/bimtek/`)
  await reaches(page, 'unsupported')
  await page.evaluate(() => {
    window.jernih.controls.startPack()
    window.jernih.setBusy('soal', true)
    window.jernih.setBusy('soal', false)
  })
  expect(errors).toEqual([])
  await browser.close()
  await server.close()
})

import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { buildOffline } from '../../src/integrations/offline/build-offline.ts'
import { home } from '../../src/strings/home.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { notices } from '../../src/strings/notices.ts'
import { offlineText as words } from '../../src/strings/offline.ts'
import { errors } from '../../src/strings/pages.ts'
import { searchText } from '../../src/strings/search.ts'
import { distFolder, headingOf, isLesson, readBuiltPage, sitemapPaths } from '../support/built-site.ts'
import { settle } from '../support/measure.ts'
import { cutOff, offlineCard, reconnect, storeCourse } from '../support/offline-visit.ts'
import {
  answer,
  test as base,
  firstOf,
  itemOn,
  optionOf,
  readyItem,
  rightOptions,
  usualItem,
  verdictOf,
} from '../support/site.ts'
import { type StaticServer, startStaticServer } from '../support/static-server.ts'

/** The course on a server of the test's own, which can be cut off and which can get new versions. */
interface Host extends StaticServer {
  /** Deploys a version that differs from the first one only as told. */
  update(change: (folder: string) => Promise<void>): Promise<void>
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
  host: async ({}, use) => {
    const folders: string[] = []
    const server = await startStaticServer({ folder: distFolder })
    const update = async (change: (folder: string) => Promise<void>) => {
      const folder = await mkdtemp(join(tmpdir(), 'jernih-versi-'))
      folders.push(folder)
      await cp(distFolder, folder, { recursive: true })
      await change(folder)
      await buildOffline(folder)
      server.deploy(folder)
    }
    await use({ ...server, update })
    await server.close()
    for (const folder of folders) await rm(folder, { recursive: true })
  },
  baseURL: ({ host }, use) => use(host.url),
})

test.use({ serviceWorkers: 'allow' })

const cardButton = (page: Page, name: string) => offlineCard(page).getByRole('button', { name, exact: true })
const notice = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button') })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** Has the phone say that its owner saves data. */
const saveData = (context: BrowserContext) =>
  context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  )

/** Adds words to a page's title, in a built site. */
async function retitle(folder: string, path: string, addition: string): Promise<void> {
  const file = join(folder, path, 'index.html')
  await writeFile(file, (await readFile(file, 'utf8')).replace('</h1>', `${addition}</h1>`))
}

/** Gives a script another name, as a build does when its content changes. */
async function renameScript(folder: string, from: string, to: string): Promise<void> {
  const scripts = join(folder, '_astro')
  await rename(join(scripts, from), join(scripts, to))
  for (const name of (await readdir(scripts)).filter((one) => one.endsWith('.js'))) {
    const text = await readFile(join(scripts, name), 'utf8')
    if (text.includes(from)) await writeFile(join(scripts, name), text.replaceAll(from, to))
  }
}

/** Has the browser look for a new version, as it does on its own with every page opened, but in its own time. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
}

/**
 * Looks for a version and waits until it is the one that serves pages. Asks nothing meanwhile: a request would wake the old
 * worker just as the browser has stopped it, and the change would then wait until that one is idle for long.
 */
async function takesOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
    await (await navigator.serviceWorker.ready).update()
    await changed
  })
}

/** Name of the script that a page asks for when the learner picks an option for the first time. */
async function scriptOfFirstPick(): Promise<string> {
  return firstOf((await readdir(join(distFolder, '_astro'))).filter((name) => name.startsWith('recorder.')))
}

/** Whether any version of the course keeps a file of that name on the device. */
const isStored = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(async (file) => {
    for (const cache of await caches.keys())
      for (const { url } of await (await caches.open(cache)).keys()) if (url.includes(file)) return true
    return false
  }, name)

test.describe('after one visit, without a connection', () => {
  test('every page of the course opens, with or without its closing slash', async ({ page, context, host }) => {
    test.setTimeout(120_000)
    await page.goto('')
    await expect(page.getByText(home.offlineReady('')), 'home says when the course is here').toBeVisible()
    await storeCourse(page)
    await cutOff(context, host)

    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    page.on('pageerror', (error) => failed.push(error.message))
    const paths = await sitemapPaths(distFolder)
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      const heading = headingOf((await readBuiltPage(distFolder, path)).html)
      for (const address of new Set([path, path.replace(/\/$/, '')])) {
        await page.goto(address)
        await expect(title(page), address).toHaveText(heading)
        await expect(page, 'links of the page hold').toHaveURL(host.url + path)
      }
    }
    expect(failed).toEqual([])
  })

  test('an item is answered, and the answer is there after a reload', async ({ page, context, host, course }) => {
    const { unit, item } = usualItem(course)
    await page.goto('')
    await storeCourse(page)
    await cutOff(context, host)
    await page.goto(unit.path)
    const box = await answer(page, item, { certainty: 3 })
    await expect(verdictOf(box)).toHaveText(itemWords.right)

    await page.reload()
    await readyItem(page, item)
    await expect(verdictOf(itemOn(page, item))).toContainText(itemWords.right)
    await expect(itemOn(page, item).getByText(firstOf(rightOptions(item)).feedback)).toBeVisible()
  })

  test('a reload in the middle of an item keeps what was picked', async ({ page, context, host, course }) => {
    const { unit, item } = usualItem(course)
    const right = firstOf(rightOptions(item))
    await page.goto('')
    await storeCourse(page)
    await cutOff(context, host)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await optionOf(box, item, right).check()
    await box.getByRole('radio', { name: itemWords.certainty[3] }).check()
    await page.reload()
    await readyItem(page, item)
    await expect(optionOf(box, item, right)).toBeChecked()
    await expect(box.getByRole('radio', { name: itemWords.certainty[3] })).toBeChecked()
  })

  test('the search finds a word by its root', async ({ page, context, host }) => {
    await page.goto('')
    await storeCourse(page)
    await cutOff(context, host)
    await page.goto('cari/')
    await page.getByRole('searchbox', { name: searchText.label }).fill('unggah')
    await page.getByRole('main').getByRole('button', { name: searchText.button, exact: true }).click()
    const main = page.getByRole('main')
    await expect(main.getByRole('status')).toContainText('hasil untuk “unggah”')
    await expect(
      main
        .locator('mark')
        .filter({ hasText: /^unggahan$/i })
        .first(),
    ).toBeVisible()
    const found = main.locator('.found').getByRole('link').first()
    const address = (await found.getAttribute('href')) ?? ''
    await found.click()
    await expect(page).toHaveURL(new URL(address, host.url).href)
    await expect(title(page)).toBeAttached()
  })

  test('an address that is none is told from a page that is not saved', async ({ page, context, host }) => {
    await page.goto('')
    await storeCourse(page)
    await cutOff(context, host)
    for (const address of ['tidak-ada/', 'modul/tidak-ada/sama-sekali/', 'modul/tidak-ada']) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(404)
      await expect(title(page)).toHaveText(errors.notFoundTitle)
    }
    await page.getByRole('main').getByRole('link', { name: 'Beranda' }).click()
    await expect(page).toHaveURL(host.url)
  })
})

test.describe('a learner who saves data', () => {
  test('is asked first, keeps what was opened, and is told what is not saved', async ({ page, context, host }) => {
    await saveData(context)
    const [opened = '', unopened = ''] = (await sitemapPaths(distFolder)).filter(isLesson)
    await page.goto(opened)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.goto('setelan/')
    await expect(cardButton(page, words.start)).toBeVisible()
    await expect(offlineCard(page)).toContainText(/Seluruh kursus dapat disimpan di perangkat ini \([\d,]+ [kM]B\)/)
    await settle(page)
    expect(new Set(host.requests.filter(isLesson)), 'nothing is fetched unasked').toEqual(new Set([opened]))

    await cutOff(context, host)
    const known = await page.goto(opened)
    expect(known?.status()).toBe(200)
    await expect(title(page)).toHaveText(headingOf((await readBuiltPage(distFolder, opened)).html))
    const unknown = await page.goto(unopened)
    expect(unknown?.status()).toBe(503)
    await expect(title(page)).toHaveText(errors.notSavedTitle)
    await expect(page).toHaveURL(host.url + unopened)

    await reconnect(context, host)
    await page.getByRole('main').getByRole('link', { name: errors.retry }).click()
    await expect(title(page)).toHaveText(headingOf((await readBuiltPage(distFolder, unopened)).html))
    await cutOff(context, host)
    await page.reload()
    await expect(title(page), 'and is kept from then on').toHaveText(
      headingOf((await readBuiltPage(distFolder, unopened)).html),
    )
  })

  test('stores the course, pauses, goes on and removes it in the settings', async ({ page, context, host }) => {
    await saveData(context)
    const lesson = firstOf((await sitemapPaths(distFolder)).filter(isLesson))
    await page.goto('setelan/')
    // One file never comes, so that the download lasts as long as the test wants.
    host.faults.holdBack = (path) => path === lesson
    await cardButton(page, words.start).click()
    await expect(offlineCard(page).getByRole('progressbar', { name: words.progress })).toBeVisible()
    await cardButton(page, words.pause).click()
    await expect(offlineCard(page)).toContainText(/Dijeda: [\d,]+ [kM]B dari [\d,]+ [kM]B/)

    await page.reload()
    await expect(cardButton(page, words.resume), 'a pause lasts').toBeVisible()
    host.faults.holdBack = () => false
    await cardButton(page, words.resume).click()
    await expect(offlineCard(page)).toContainText(words.ready(''))

    await cardButton(page, words.remove).click()
    await expect(cardButton(page, words.start)).toBeVisible()
    await cutOff(context, host)
    await page.goto(lesson)
    await expect(title(page)).toHaveText(errors.notSavedTitle)
    await page.goto('')
    await expect(title(page)).toHaveText(headingOf((await readBuiltPage(distFolder, '')).html))
  })
})

test.describe('a new version', () => {
  test.describe.configure({ timeout: 120_000 })

  const ADDED = ' (versi kedua)'

  test('waits while an item is half answered, and takes over when it is checked', async ({
    page,
    context,
    host,
    course,
  }) => {
    const { unit, item } = usualItem(course)
    await page.goto('')
    await storeCourse(page)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await optionOf(box, item, firstOf(rightOptions(item))).check()

    await host.update((folder) => retitle(folder, unit.path, ADDED))
    const other = await context.newPage()
    await other.goto('tentang/')
    await lookForUpdate(other)
    for (const tab of [other, page]) await expect(notice(tab)).toContainText(notices.updateReady)
    await other.goto(unit.path)
    await expect(title(other), 'new tabs stay with the old version too').toHaveText(unit.title)
    await expect(notice(other)).toContainText(notices.updateReady)

    await answer(page, item)
    for (const tab of [other, page]) await expect(notice(tab)).toHaveCount(0)
    await expect(title(page), 'what is being read stays as it is').toHaveText(unit.title)
    await other.reload()
    await expect(title(other)).toHaveText(unit.title + ADDED)
    await page.reload()
    await expect(title(page)).toHaveText(unit.title + ADDED)
    await expect(verdictOf(box), 'the answer counts').toContainText(itemWords.right)
  })

  test('is taken at once by who presses “Pakai versi baru”, picks and all', async ({ page, context, host, course }) => {
    const { unit, item } = usualItem(course)
    const right = firstOf(rightOptions(item))
    await page.goto('')
    await storeCourse(page)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await optionOf(box, item, right).check()
    await host.update((folder) => retitle(folder, unit.path, ADDED))
    const other = await context.newPage()
    await other.goto('tentang/')
    await lookForUpdate(other)

    await notice(page).getByRole('button', { name: notices.later }).click()
    await expect(notice(page)).toHaveCount(0)
    await expect(title(page)).toHaveText(unit.title)
    const reload = other.waitForEvent('load')
    await notice(other).getByRole('button', { name: notices.updateNow }).click()
    await reload
    await expect(notice(other)).toHaveCount(0)
    await other.goto(unit.path)
    await expect(title(other)).toHaveText(unit.title + ADDED)

    await expect(title(page), 'the other tab is not disturbed').toHaveText(unit.title)
    await expect(optionOf(box, item, right)).toBeChecked()
    await page.reload()
    await expect(title(page)).toHaveText(unit.title + ADDED)
    await readyItem(page, item)
    await expect(optionOf(box, item, right)).toBeChecked()
  })

  test('takes over unseen when nothing is under way, whole and ready for no connection', async ({
    page,
    context,
    host,
    course,
  }) => {
    const { unit } = usualItem(course)
    await page.goto('')
    await storeCourse(page)
    await host.update((folder) => retitle(folder, unit.path, ADDED))
    await takesOver(page)
    await expect(notice(page)).toHaveCount(0)
    await page.goto(unit.path)
    await expect(title(page), 'a next page is the new one').toHaveText(unit.title + ADDED)
    await storeCourse(page)
    await cutOff(context, host)
    for (const { path, title: heading } of course.lessons) {
      await page.goto(path)
      await expect(title(page)).toHaveText(path === unit.path ? heading + ADDED : heading)
    }
  })

  test('is offered by “Muat ulang” to a tab so old that parts of its page are gone', async ({
    page,
    context,
    host,
    course,
  }) => {
    const { unit, item } = usualItem(course)
    const right = firstOf(rightOptions(item))
    const script = await scriptOfFirstPick()
    await page.goto('')
    await storeCourse(page)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await settle(page)

    const other = await context.newPage()
    await storeCourse(other)
    for (const added of [ADDED, ' (versi ketiga)']) {
      await host.update(async (folder) => {
        await retitle(folder, 'tentang', added)
        await renameScript(folder, script, script.replace(/\.js$/, `${added.length}.js`))
      })
      await takesOver(other)
      await storeCourse(other)
    }
    await expect.poll(() => isStored(other, script), { message: 'the first version has been swept' }).toBe(false)
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')

    await optionOf(box, item, right).check()
    await expect(notice(page)).toContainText(notices.stale)
    await notice(page).getByRole('button', { name: notices.reload }).click()
    await readyItem(page, item)
    await expect(optionOf(box, item, right), 'the pick stays').toBeChecked()
    await answer(page, item)
    await expect(verdictOf(box)).toHaveText(itemWords.right)
  })
})

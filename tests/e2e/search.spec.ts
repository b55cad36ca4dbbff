import { expect, type Page } from 'playwright/test'
import { searchText as words } from '../../src/strings/search.ts'
import { shell } from '../../src/strings/shell.ts'
import {
  type BuiltPage,
  distFolder,
  headingOf,
  isCase,
  isLesson,
  isModule,
  readBuiltPage,
  sitemapPaths,
  test,
} from '../support/built-site.ts'
import { settle } from '../support/measure.ts'
import { firstOf } from '../support/site.ts'
import { type StaticServer, startStaticServer } from '../support/static-server.ts'

test.use({ serviceWorkers: 'block' })

/** What people type beside what stands in the text; the tests use a pair that this course has. */
const STEM_PAIRS = [
  ['unggah', 'unggahan'],
  ['sebar', 'menyebarkan'],
  ['verifikasi', 'memverifikasi'],
] as const

/** A word that no course holds. */
const NONSENSE = 'qxzvwk'

const field = (page: Page) => page.getByRole('searchbox', { name: words.label })
const status = (page: Page) => page.getByRole('main').getByRole('status')
const results = (page: Page) => page.locator('.found').getByRole('listitem')
const searchLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: shell.search, exact: true })

async function searchFor(page: Page, query: string): Promise<void> {
  await field(page).fill(query)
  await page.getByRole('main').getByRole('button', { name: words.button, exact: true }).click()
}

/** The pages whose text can be found. */
async function textPages(): Promise<readonly BuiltPage[]> {
  const paths = (await sitemapPaths(distFolder)).filter((path) => isLesson(path) || isCase(path))
  return Promise.all(paths.map((path) => readBuiltPage(distFolder, path)))
}

/** Has the search engine fail from now on, on a server of its own. */
async function withoutEngine(use: (server: StaticServer) => Promise<void>): Promise<void> {
  const server = await startStaticServer({ folder: distFolder })
  server.faults.failWith = (path) => (path.startsWith('pagefind/') ? 503 : undefined)
  await use(server)
  await server.close()
}

/** Keeps scripts from arriving until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/_astro/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('the button in the header opens the search, ready to type', async ({ page, site }) => {
  for (const path of ['', firstOf((await sitemapPaths(distFolder)).filter(isLesson)), 'glosarium/', 'tidak-ada/']) {
    await page.goto(site.url + path)
    await searchLink(page).click()
    await expect(page).toHaveURL(`${site.url}cari/`)
    await expect(field(page)).toBeFocused()
  }
})

test('a slash opens the search from any page, and goes to the field on the search page', async ({ page, site }) => {
  for (const path of ['', firstOf((await sitemapPaths(distFolder)).filter(isLesson)), 'setelan/', 'tidak-ada/']) {
    await page.goto(site.url + path)
    await page.keyboard.press('/')
    await expect(page).toHaveURL(`${site.url}cari/`)
  }
  await expect(field(page)).toBeFocused()
  await page.getByRole('main').getByRole('link').first().focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
})

test('a slash opens the search from an option that was just picked', async ({ page, site }) => {
  await page.goto(site.url)
  await page.getByRole('radio').first().check()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('/')
  await expect(page).toHaveURL(`${site.url}cari/`)
})

test('a slash that is typed stays a slash', async ({ page, site }) => {
  await page.goto(`${site.url}cari/`)
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('dan/atau')
  await expect(field(page)).toHaveValue('dan/atau')
})

test('a search says how much it found, with module and page of each place, and leads there', async ({ page, site }) => {
  const paths = await sitemapPaths(distFolder)
  const pages = await textPages()
  const modules = await Promise.all(paths.filter(isModule).map((path) => readBuiltPage(distFolder, path)))
  const moduleTitles = modules.map(({ html }) => headingOf(html))
  const pageTitles = pages.map(({ html }) => headingOf(html))
  const [query] = firstOf(STEM_PAIRS.filter(([, long]) => pages.some(({ html }) => html.includes(long))))

  await page.goto(`${site.url}cari/`)
  await searchFor(page, query)
  await expect(status(page)).toContainText(`“${query}”`)
  await expect(results(page).first()).toBeVisible()

  const places = moduleTitles.flatMap((module) => [module, ...pageTitles.map((title) => `${module} · ${title}`)])
  // What is quoted of a text may hold the same mark.
  const inSection = results(page).filter({ has: page.locator('p.soft', { hasText: ' · ' }) })
  await expect(inSection.first(), 'a section says the page it is in').toBeVisible()
  for (const result of await inSection.all())
    expect(places).toContain((await result.getByRole('paragraph').first().textContent()) ?? '')

  const link = inSection.first().getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page).toHaveURL(/\/#|\/.+#/)
  const heading = page.getByRole('heading', { name: title, exact: true })
  await expect(heading).toBeInViewport()
  expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`)
})

test('a root finds its derived words and the other way round', async ({ page, site }) => {
  const pages = await textPages()
  const [root, derived] = firstOf(STEM_PAIRS.filter(([, long]) => pages.some(({ html }) => html.includes(long))))
  await page.goto(`${site.url}cari/`)
  for (const [query, found] of [
    [root, derived],
    [derived, root],
  ]) {
    if (query === undefined || found === undefined) throw new Error('no pair')
    await searchFor(page, query)
    await expect(status(page)).toContainText(`hasil untuk “${query}”`)
    const marks = results(page).locator('mark')
    const more = page.getByRole('button', { name: words.more })
    await expect(marks.first()).toBeVisible()
    // Its own form comes first: the other may stand further down.
    while ((await marks.filter({ hasText: new RegExp(`${found}$`, 'i') }).count()) === 0 && (await more.isVisible())) {
      const shown = await results(page).count()
      await more.click()
      await expect.poll(() => results(page).count()).toBeGreaterThan(shown)
    }
    await expect(marks.filter({ hasText: new RegExp(`${found}$`, 'i') }).first(), `${query} → ${found}`).toBeVisible()
  }
})

test('a word that is nowhere is said to be nowhere', async ({ page, site }) => {
  await page.goto(`${site.url}cari/`)
  await searchFor(page, NONSENSE)
  await expect(status(page)).toHaveText(words.none(NONSENSE))
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: words.lessons }), 'the plain list stays').toBeVisible()

  await searchFor(page, '   ')
  await expect(status(page)).toBeEmpty()
  await expect(page).toHaveURL(`${site.url}cari/`)
})

test.describe('while the script is still on its way', () => {
  test('what is typed stays', async ({ page, site }) => {
    const release = await holdScripts(page)
    await page.goto(`${site.url}cari/`, { waitUntil: 'commit' })
    await field(page).fill('unggahan')
    release()
    await settle(page)
    await expect(field(page)).toHaveValue('unggahan')
    await page.getByRole('main').getByRole('button', { name: words.button, exact: true }).click()
    await expect(status(page)).toContainText('hasil untuk “unggahan”')
  })

  test('what is asked is answered', async ({ page, site }) => {
    const release = await holdScripts(page)
    await page.goto(`${site.url}cari/`, { waitUntil: 'commit' })
    await field(page).fill('data pribadi')
    await field(page).press('Enter')
    await expect(page).toHaveURL(/\?q=/)
    release()
    await expect(status(page)).toContainText('hasil untuk “data pribadi”')
  })
})

test('more results come when asked for', async ({ page, site }) => {
  await page.goto(`${site.url}cari/`)
  await searchFor(page, 'unggahan')
  await expect(results(page)).not.toHaveCount(0)
  const total = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0])
  const shown = await results(page).count()
  const more = page.getByRole('button', { name: words.more })
  if (total > shown) await more.click()
  await expect(results(page)).toHaveCount(Math.min(total, 2 * shown))
  if (total <= 2 * shown) await expect(more).toHaveCount(0)
})

test('a search is part of the address: it survives a reload, and the way back from a result', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}cari/`)
  await searchFor(page, 'unggahan')
  await expect(page).toHaveURL(`${site.url}cari/?q=unggahan`)
  await expect(results(page).first()).toBeVisible()
  const found = await results(page).allTextContents()

  await page.reload()
  await expect(field(page)).toHaveValue('unggahan')
  await expect(results(page)).toHaveText(found)

  await results(page).first().getByRole('link').click()
  await expect(page).not.toHaveURL(/cari/)
  await page.goBack()
  await expect(field(page)).toHaveValue('unggahan')
  await expect(results(page)).toHaveText(found)
})

test('whatever is typed, or comes with a link, is shown as text', async ({ page, site }) => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'a&b=c #d + 50% {q} [x] (y',
    '../../__proto__',
    'javascript:alert(1)',
    'x'.repeat(2000),
    '😀 ع ‮txt',
  ]
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', async (dialog) => {
    errors.push(dialog.message())
    await dialog.dismiss()
  })
  for (const query of hostile) {
    await page.goto(`${site.url}cari/?q=${encodeURIComponent(query)}`)
    await expect(field(page)).toHaveValue(query)
    await expect(status(page)).toContainText(`“${query}”`)
    await expect(page.getByRole('main').locator('img, script, iframe')).toHaveCount(0)
    await page.reload()
    await expect(field(page), 'the address holds it whole').toHaveValue(query)
    await page.goto(`${site.url}cari/`)
    await searchFor(page, query)
    await expect(status(page)).toContainText(`“${query}”`)
    await expect(page.getByRole('main').locator('img, script, iframe')).toHaveCount(0)
  }
  await page.goto(`${site.url}cari/?q=%E0%A4%A&q=dua&lain`)
  await expect(status(page), 'a damaged address is still one').not.toBeEmpty()
  expect(errors).toEqual([])
})

test('without its engine the search says so and leaves the list of lessons', async ({ page }) => {
  const pages = await textPages()
  await withoutEngine(async (server) => {
    await page.goto(`${server.url}cari/`)
    await searchFor(page, 'unggahan')
    await expect(status(page)).toHaveText(words.failed)
    await expect(results(page)).toHaveCount(0)
    for (const { path, html } of pages) {
      const link = page.getByRole('main').getByRole('link', { name: headingOf(html), exact: true })
      await expect(link).toHaveAttribute('href', `/${path}`)
    }
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(pages.length)
  })
})

test('an engine that comes back is used', async ({ page }) => {
  await withoutEngine(async (server) => {
    await page.goto(`${server.url}cari/`)
    await searchFor(page, 'unggahan')
    await expect(status(page)).toHaveText(words.failed)
    server.faults.failWith = () => undefined
    await searchFor(page, 'unggahan')
    await expect(results(page).first()).toBeVisible()
  })
})

for (const part of ['index', 'fragment'])
  test(`when a part of its data is missing (${part}) the search does not pretend that nothing was found`, async ({
    page,
  }) => {
    await withoutEngine(async (server) => {
      server.faults.failWith = (path) => (path.startsWith(`pagefind/${part}/`) ? 503 : undefined)
      await page.goto(`${server.url}cari/`)
      await searchFor(page, 'unggahan')
      await expect(status(page)).toHaveText(words.failed)
      server.faults.failWith = () => undefined
      await searchFor(page, 'unggahan')
      await expect(results(page).first()).toBeVisible()
    })
  })

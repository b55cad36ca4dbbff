import { expect, type Page } from 'playwright/test'
import { UNSEARCHED } from '../../src/integrations/search-index.ts'
import { register } from '../../src/strings/law.ts'
import { searchText } from '../../src/strings/search.ts'
import { allPages, distFolder, isCase, isLesson, test, timeFor } from '../support/built-site.ts'
import { numberedLaw, textOutsideCitations } from '../support/legal-text.ts'

/** The law as readers meet it: cited from one place, current, dated, and honest about what is unsure or gone. */

test.use({ serviceWorkers: 'block' })

/** A page without the panels that its citations and terms open. */
const articleOf = (html: string) => html.slice(0, html.indexOf('class="pop"'))
const isRegister = (path: string) => path.startsWith('rujukan/') || path.startsWith('perubahan-hukum/')

test('law is named by number only in citations and in the register', async ({ page, site }) => {
  const pages = (await allPages(distFolder)).filter(({ path }) => !isRegister(path))
  test.setTimeout(timeFor(pages))
  const found: string[] = []
  for (const { path } of pages) {
    await page.goto(site.url + path)
    for (const text of await textOutsideCitations(page))
      for (const law of numberedLaw(text)) found.push(`/${path}: ${law}: ${text.slice(0, 90)}`)
  }
  expect(found).toEqual([])
})

test('what looks for numbered law finds it however it is written', () => {
  for (const text of [
    'menurut Pasal 5 huruf n',
    'lihat pasal 27A',
    'KUHP 263',
    'ayat (2)',
    'UU 20/2023',
    'PP 53/2010',
    'SE MenPANRB 18/2023',
    'UU Nomor 5 Tahun 2014',
    'Putusan 121/PUU-XXII/2024',
  ])
    expect(numberedLaw(text), text).not.toEqual([])
  for (const text of ['pasal pencemaran', 'UU ITE', 'SKB Netralitas', 'tanggal 2/1/2026', 'Pemilu 2024', 'KUHP'])
    expect(numberedLaw(text), text).toEqual([])
})

test('every citation of every page opens a panel on that page, which leads to its place in the register', async ({
  page,
  site,
}) => {
  const pages = await allPages(distFolder)
  test.setTimeout(timeFor(pages))
  const faults: string[] = []
  let citations = 0
  const places = new Map<string, Set<string>>()
  for (const { path } of pages) {
    await page.goto(site.url + path)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    places.set(path, new Set(ids))
  }
  for (const { path } of pages) {
    await page.goto(site.url + path)
    const cited = await page.evaluate(() =>
      [...document.querySelectorAll('.cite')].map((cite) => {
        const panel = document.getElementById(cite.getAttribute('popovertarget') ?? '')
        const link = panel?.querySelector<HTMLAnchorElement>('a[href*="/rujukan/"]')
        const links = [...(panel?.querySelectorAll<HTMLAnchorElement>('a[href*="/rujukan/"]') ?? [])]
        return {
          name: cite.textContent ?? '',
          says: panel?.textContent ?? '',
          has: link !== undefined,
          links: links.map(({ href }) => href),
        }
      }),
    )
    citations += cited.length
    for (const { name, says, links } of cited) {
      if (!/diperiksa \d|Berlaku|Sudah|Sebagian/.test(says)) faults.push(`/${path}: ${name} says not where it stands`)
      if (links.length === 0) faults.push(`/${path}: ${name} leads nowhere`)
      for (const href of links) {
        const { pathname, hash } = new URL(href)
        const ids = places.get(pathname.slice(1))
        if (!ids || (hash !== '' && !ids.has(hash.slice(1))))
          faults.push(`/${path}: ${name} leads to ${pathname}${hash}`)
      }
    }
  }
  expect(citations).toBeGreaterThan(300)
  expect([...new Set(faults)]).toEqual([])
})

test('a citation opens without leaving the page, by keyboard too, and says status, check date and doubt', async ({
  page,
  site,
}) => {
  const lessons = (await allPages(distFolder)).filter(({ path }) => isLesson(path))
  const unsure = lessons.find(({ html }) => /class="cite"[^>]*>[^<]*\(perlu verifikasi\)/.test(html))
  if (!unsure) throw new Error('no lesson cites anything unsure')
  await page.goto(site.url + unsure.path)
  const cite = page.locator('.cite', { hasText: '(perlu verifikasi)' }).first()
  await cite.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toContainText('perlu verifikasi')
  await expect(panel).toContainText(/diperiksa \d+ \w+ 20\d\d/)
  await expect(panel).toContainText('Mengikat')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(cite).toBeFocused()
  expect(page.url()).toBe(site.url + unsure.path)
})

test('the register is read by what one wants to know; what is revoked stands apart and says what to use', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}rujukan/`)
  const revoked = page.getByRole('region', { name: register.revokedTitle })
  for (const name of ['UU 5/2014', 'PP 53/2010']) {
    await expect(revoked.getByRole('link', { name })).toBeVisible()
    const themes = page.getByRole('region').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(themes, `${name} stands nowhere else`).toHaveCount(1)
  }
  await revoked.getByRole('link', { name: 'PP 53/2010' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PP 53/2010')
  await expect(page.getByRole('main')).toContainText('Sudah dicabut sejak 31 Agustus 2021 oleh PP 94/2021')
  await page.getByRole('main').getByText('Gantinya').first().locator('..').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PP 94/2021')
})

test('a provision has an address, and names every place of the course that leans on it', async ({ page, site }) => {
  const citing = (await allPages(distFolder)).filter(
    ({ path, html }) =>
      (isLesson(path) || isCase(path)) && articleOf(html).includes('popovertarget="dasar-skb-netralitas-2022:b6"'),
  )
  expect(citing.length).toBeGreaterThan(0)
  await page.goto(`${site.url}rujukan/skb-netralitas-2022/#ketentuan-b6`)
  const provision = page.locator('.provision', { has: page.locator('#ketentuan-b6') })
  await expect(provision).toBeInViewport()
  await provision.getByText(register.citedBy).click()
  for (const { path } of citing) await expect(provision.locator(`a[href$="/${path}"]`)).toBeVisible()
})

test('changes are listed newest first, with the lessons they touch', async ({ page, site }) => {
  await page.goto(`${site.url}perubahan-hukum/`)
  const dates = await page
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates.length).toBeGreaterThan(8)
  expect(dates).toEqual(dates.toSorted().reverse())
  const entry = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'UU 1/2026' }) })
    .first()
  await entry.getByText(/Menyentuh/).click()
  await entry.getByRole('link').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

// What no longer holds -------------------------------------------------------------------------------------------------

interface Outdated {
  readonly query: string
  /** What a text that speaks of it contains. */
  readonly mention: RegExp
  /** The page that ought to be found first, if one is meant for it. */
  readonly first?: string
}

const OUTDATED: readonly Outdated[] = [
  { query: 'UU 5/2014', mention: /UU 5\/2014|Nomor 5 Tahun 2014/, first: '/rujukan/uu-5-2014/' },
  { query: 'PP 53/2010', mention: /PP 53\/2010|Nomor 53 Tahun 2010/, first: '/rujukan/pp-53-2010/' },
  { query: 'KASN', mention: /KASN|Komisi Aparatur Sipil Negara/ },
  { query: 'UU ITE 27(3)', mention: /27 ayat \(3\)/, first: '/rujukan/uu-ite/' },
  { query: 'UU ITE 28(2)', mention: /28 ayat \(2\)/, first: '/rujukan/uu-ite/' },
  { query: 'KUHP 263 ayat (2)', mention: /263 ayat \(2\)|patut diduga/, first: '/rujukan/kuhp/' },
  { query: 'KUHP 615', mention: /KUHP Pasal 615|Pasal 615/, first: '/rujukan/kuhp/' },
  { query: 'kurungan', mention: /\bkurungan\b|\bdikurung\b/i },
]

/** Words that say what became of something. */
const FATE =
  /dicabut|tidak berlaku|berakhir|tidak ada|bubar|dihapus|diganti|digantikan|berhenti|beralih|usang|lama\b|dahulu|dulu|naskah 20|sudah habis|hilang|hanya sampai|pengganti/i

/** Blocks of a page's searchable text in which something is mentioned and nothing says what became of it. */
async function silentMentions(page: Page, mention: RegExp): Promise<readonly string[]> {
  const blocks = await page.evaluate((unsearched) => {
    const body = document.querySelector('[data-pagefind-body]')
    for (const gone of body?.querySelectorAll(`[data-pagefind-ignore], script, ${unsearched}`) ?? []) gone.remove()
    return [...(body?.querySelectorAll('p, li, tr, dd, h1, h2, h3') ?? [])]
      .filter((block) => !block.querySelector('p, li, tr'))
      .map((block) => {
        // A title is read with the standing right below it, a heading or a row with what it stands over.
        const box = block.matches('h1, .lead')
          ? body?.querySelector('.status')
          : block.closest('.provision, .aside, tr, li')
        return { own: block.textContent ?? '', around: (box ?? block).textContent ?? '' }
      })
  }, UNSEARCHED.join())
  return blocks
    .filter(({ own, around }) => mention.test(own) && !FATE.test(own) && !FATE.test(around))
    .map(({ own }) => own.replace(/\s+/g, ' ').trim().slice(0, 140))
}

for (const { query, mention, first } of OUTDATED)
  test(`who searches for ${query} only finds what became of it`, async ({ page, site }) => {
    await page.goto(`${site.url}cari/?q=${encodeURIComponent(query)}`)
    const links = page.locator('.found').getByRole('listitem').getByRole('link')
    await expect(links.first()).toBeVisible()
    const told = await page.getByRole('status').filter({ hasText: 'hasil untuk' }).innerText()
    const total = Number(/\d+/.exec(told))
    while ((await links.count()) < total) {
      const shown = await links.count()
      await page.getByRole('button', { name: searchText.more }).click()
      await expect.poll(() => links.count()).toBeGreaterThan(shown)
    }
    const found = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    if (first !== undefined) expect(found[0]).toBe(first)
    const silent: string[] = []
    let mentions = 0
    for (const path of new Set(found)) {
      await page.goto(site.url.replace(/\/$/, '') + path)
      if (mention.test(await page.getByRole('main').innerText())) mentions += 1
      silent.push(...(await silentMentions(page, mention)).map((text) => `${path}: ${text}`))
    }
    expect(mentions).toBeGreaterThan(0)
    expect(silent).toEqual([])
  })

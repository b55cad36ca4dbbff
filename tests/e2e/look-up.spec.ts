import { expect, type Page } from 'playwright/test'
import { lookUp as words } from '../../src/strings/look-up.ts'
import { shell } from '../../src/strings/shell.ts'
import { test as built } from '../support/built-site.ts'
import { settle, watchShifts } from '../support/measure.ts'
import { test } from '../support/site.ts'

/** "Boleh atau tidak?" as someone uses it on a phone in twenty seconds. */

const PAGE = 'boleh-atau-tidak/'
const PHONE = { width: 360, height: 740 }

const act = (page: Page, name: RegExp) => page.locator('.act').filter({ has: page.getByRole('heading', { name }) })
const headline = (page: Page, name: RegExp) => page.getByRole('heading', { level: 3, name }).getByRole('link')
const answer = (page: Page) => page.locator('.rule:visible')
const shownActs = (page: Page) => page.locator('.act:visible')

test.describe('with script', () => {
  test.use({ viewport: PHONE })

  test('typing finds the act, the choice of phase and person gives one answer, without scrolling', async ({ page }) => {
    await page.goto(PAGE)
    await page.getByRole('searchbox', { name: words.find }).fill('follow akun pemenangan')
    await expect(shownActs(page)).toHaveCount(1)
    await page.getByRole('combobox', { name: words.when }).selectOption({ label: 'Masa kampanye' })
    await page.getByRole('combobox', { name: words.who }).selectOption({ label: 'PNS' })
    await page.getByRole('searchbox', { name: words.find }).press('Enter')
    await expect(answer(page)).toHaveCount(1)
    const card = answer(page)
    await expect(card.getByText(words.verdict.forbidden, { exact: true })).toBeInViewport()
    await expect(card).toContainText('Jalur disiplin, tingkat berat')
    await expect(card.getByText(words.instead)).toBeInViewport()
    await expect(card.getByRole('button', { name: /SKB Netralitas 2022 Lampiran II, B angka 6/ })).toBeVisible()
    await expect(card).toContainText(/Diperiksa\s*\d+ \w+ 20\d\d/)
  })

  test('the thresholds are exact: campaign or ordinary account, before or after, PNS or PPPK', async ({ page }) => {
    const said = async (query: string, id: string) => {
      await page.goto(`${PAGE}?${query}#${id}`)
      await expect(answer(page)).toHaveCount(1)
      return (await answer(page).innerText()).replace(/\s+/g, ' ')
    }
    expect(await said('tahap=sebelum&siapa=pns', 'ikuti-akun-pemenangan')).toMatch(/Dilarang Jalur etik(?!.*berat)/)
    expect(await said('tahap=sesudah&siapa=pns', 'ikuti-akun-pemenangan')).toMatch(
      /Dilarang Jalur disiplin, tingkat berat/,
    )
    const pppk = await said('tahap=sesudah&siapa=pppk', 'ikuti-akun-pemenangan')
    expect(pppk).toMatch(/Dilarang Jalur disiplin/)
    expect(pppk).not.toContain('tingkat berat')
    expect(pppk).toContain('PP 49/2018 Pasal 52 ayat (3)')
    expect(await said('tahap=kampanye&siapa=pns', 'suka-akun-pribadi')).toContain('Hindari')
  })

  test('the address holds the state: it survives a reload, can be shared, and bad ones do no harm', async ({
    page,
  }) => {
    await page.goto(PAGE)
    await page.getByRole('combobox', { name: words.when }).selectOption({ label: 'Masa kampanye' })
    await page.getByRole('combobox', { name: words.who }).selectOption({ label: 'PPPK' })
    await page.getByRole('searchbox', { name: words.find }).fill('foto')
    const first = shownActs(page).first().getByRole('link').first()
    const name = (await first.locator('span').first().innerText()).trim()
    await first.click()
    await expect(page).toHaveURL(/\?cari=foto&tahap=kampanye&siapa=pppk#[a-z-]+$/)
    const shared = page.url()
    await page.goto('')
    await page.goto(shared)
    await expect(page.getByRole('combobox', { name: words.who })).toHaveValue('pppk')
    await expect(page.getByRole('searchbox', { name: words.find })).toHaveValue('foto')
    await expect(answer(page)).toHaveCount(1)
    await expect(page.locator('.act.open')).toContainText(name)
    for (const bad of ['?tahap=kiamat&siapa=raja#tiada', '?cari=%E0%A4%A#%E0%A4%A', `?cari=${'a'.repeat(5_000)}`]) {
      await page.goto(PAGE + bad)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('combobox', { name: words.when })).toHaveValue('sebelum')
    }
  })

  test('a category narrows the list, and nothing found says what to do', async ({ page }) => {
    await page.goto(PAGE)
    const all = await shownActs(page).count()
    expect(all).toBeGreaterThan(30)
    await page.getByRole('combobox', { name: words.category }).selectOption({ index: 2 })
    const some = await shownActs(page).count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    await page.getByRole('searchbox', { name: words.find }).fill('qxzvwk')
    await expect(page.getByText(words.none)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: words.found(0) })).toBeVisible()
    await page.getByRole('searchbox', { name: words.find }).fill('')
    await page.getByRole('combobox', { name: words.category }).selectOption({ index: 0 })
    await expect(shownActs(page)).toHaveCount(all)
    await expect(page.getByText(words.none)).toBeHidden()
  })

  test('by keyboard alone: from the field to an answer and to its law, and closed again', async ({ page }) => {
    await page.goto(`${PAGE}?tahap=kampanye`)
    await expect(page.locator('.look-up.ready')).toBeVisible()
    await page.getByRole('searchbox', { name: words.find }).focus()
    await page.keyboard.type('spanduk')
    await page.keyboard.press('Enter')
    await expect(answer(page)).toHaveCount(1)
    const link = page.locator('.act:visible h3 a').first()
    await expect(link).toBeFocused()
    await expect(link).toHaveAttribute('aria-expanded', 'true')
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab')
      if (await page.locator('.act.open .cite:focus').count()) break
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(answer(page)).toHaveCount(0)
    await expect(link).toHaveAttribute('aria-expanded', 'false')
  })

  test('every act has one verdict in word and icon, whatever is chosen', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.locator('.look-up.ready')).toBeVisible()
    for (const phase of await page.getByRole('combobox', { name: words.when }).locator('option').all())
      for (const role of await page.getByRole('combobox', { name: words.who }).locator('option').all()) {
        await page.getByRole('combobox', { name: words.when }).selectOption((await phase.getAttribute('value')) ?? '')
        await page.getByRole('combobox', { name: words.who }).selectOption((await role.getAttribute('value')) ?? '')
        const wrong = await page.locator('.act').evaluateAll((acts, verdicts) => {
          return acts.flatMap((box) => {
            const rules = [...box.querySelectorAll<HTMLElement>('.rule')].filter((rule) => !rule.hidden)
            const short = box.querySelector('.short')
            const isSaid = verdicts.includes(short?.textContent ?? '') && short?.querySelector('svg') !== null
            return rules.length === 1 && isSaid ? [] : [`${box.querySelector('h3')?.id}: ${rules.length}`]
          })
        }, Object.values<string>(words.verdict))
        expect(wrong).toEqual([])
      }
  })

  test('the menu leads there', async ({ page }) => {
    await page.goto('')
    await page.getByRole('button', { name: shell.menu }).click()
    await page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name: words.title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole table reads: every act, every verdict, whom and when it is for, and its law', async ({ page }) => {
    await page.goto(PAGE)
    const acts = page.locator('.act')
    expect(await acts.count()).toBeGreaterThan(30)
    const rules = page.locator('.rule')
    expect(await rules.count()).toBeGreaterThan(80)
    await expect(page.locator('.rule:visible')).toHaveCount(await rules.count())
    await expect(page.getByRole('combobox')).toHaveCount(0)
    const ikuti = act(page, /Mengikuti akun atau bergabung/)
    await expect(ikuti.getByText('PPPK · Sebelum penetapan')).toBeVisible()
    await ikuti.getByRole('button').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})

test('a script that never comes leaves the whole table', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto(PAGE)
  await expect(page.locator('.rule').first()).toBeHidden()
  await expect(page.locator('.rule:visible')).toHaveCount(await page.locator('.rule').count())
})

test('nothing jumps while the page comes to life', async ({ page }) => {
  const shift = await watchShifts(page)
  await page.setViewportSize(PHONE)
  await page.goto(PAGE)
  await expect(page.locator('.look-up.ready')).toBeVisible()
  await settle(page)
  expect(await shift()).toBeLessThan(0.02)
})

test('on paper stands the whole table, also when the screen shows one answer', async ({ page }) => {
  await page.goto(`${PAGE}?cari=spanduk`)
  await expect(page.locator('.look-up.ready')).toBeVisible()
  await headline(page, /./).first().click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.rule:visible')).toHaveCount(await page.locator('.rule').count())
  await expect(page.getByRole('combobox').first()).toBeHidden()
})

built.describe('offline', () => {
  built.use({ serviceWorkers: 'allow' })

  built('it answers without a network, by a shared address too', async ({ page, context, site }) => {
    built.setTimeout(90_000)
    await page.goto(`${site.url}setelan/`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.goto(`${site.url}${PAGE}`)
    await expect(page.locator('.look-up.ready')).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
      .toBe(true)
    await page.reload()
    await context.setOffline(true)
    await page.goto(`${site.url}${PAGE}?tahap=kampanye&siapa=pppk#ikuti-akun-pemenangan`)
    await expect(page.locator('.rule:visible')).toHaveCount(1)
    await expect(page.locator('.rule:visible')).toContainText('Dilarang')
    await page.getByRole('combobox', { name: words.who }).selectOption('pns')
    await expect(page.locator('.rule:visible')).toContainText('tingkat berat')
  })
})

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { decodeStatement } from '../../src/domain/record/decode.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { notices } from '../../src/strings/notices.ts'
import { progressText } from '../../src/strings/progress.ts'
import { searchText } from '../../src/strings/search.ts'
import { settingsText } from '../../src/strings/settings.ts'
import { shell } from '../../src/strings/shell.ts'
import { allPages, distFolder, readBuiltPage, timeFor } from '../support/built-site.ts'
import { fillStorage } from '../support/full-storage.ts'
import { wake } from '../support/measure.ts'
import { activeIs, answeredLine, BUDI, keyOf, line, nameIs, plant, SITI } from '../support/record-lines.ts'
import { answer, checkButton, findItem, firstOf, optionOf, readyItem, test, usualItem } from '../support/site.ts'

/** Nothing that axe knows to be a barrier: on any page, in any state a learner brings about, both themes, small and wide. */

declare global {
  interface Window {
    axe: typeof axeCore
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const THEMES = ['light', 'dark'] as const
const WIDTHS = [320, 1280]

const SURE_AND_WRONG = {
  result: { success: false, earned: 0, total: 1, response: 'a', certainty: 3 },
} as const

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in both themes, a line for each rule and place, with where it holds. */
async function barriersOn(page: Page, where: string, widths: readonly number[] = [320]): Promise<readonly string[]> {
  const looks = new Map<string, string[]>()
  // Evaluated by the browser's debugger, which the page's content policy does not hold back.
  await page.evaluate(await axeSource)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const barrier of await page.evaluate(findBarriers, RULES))
        looks.set(barrier, [...(looks.get(barrier) ?? []), `${theme} ${width} px`])
    }
  }
  return [...looks].map(([barrier, seen]) => `${where} (${seen.join(', ')}): ${barrier}`)
}

/** Runs in the page. */
async function findBarriers(rules: string[]): Promise<string[]> {
  const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${target.join(' ')} ${html}`))
}

for (const half of [0, 1])
  test(`every page is free of barriers, part ${half + 1} of 2`, async ({ page }) => {
    const found: string[] = []
    const pages = (await allPages(distFolder)).filter((_, index) => index % 2 === half)
    test.setTimeout(timeFor(pages) * 2)
    for (const { path } of pages) {
      await page.goto(path)
      await wake(page)
      found.push(...(await barriersOn(page, `/${path}`, WIDTHS)))
    }
    expect(pages.length).toBeGreaterThan(5)
    expect(found).toEqual([])
  })

test('a lesson whose scripts never come, keys unfolded, is free of barriers', async ({ page, course }) => {
  const { path } = usualItem(course).unit
  const { html } = await readBuiltPage(distFolder, path)
  const body = html.replace(/<script\b.*?<\/script>/gs, '')
  await page.route(`**/${path}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await page.goto(path)
  for (const key of await page.getByText(itemWords.key).all()) await key.click()
  expect(await barriersOn(page, `/${path}`, WIDTHS)).toEqual([])
})

test('an item answered right, answered wrong, or checked too early is free of barriers', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  const several = findItem(course, (one) => one.multiple && !unit.items.includes(one))
  const found: string[] = []

  await page.goto(unit.path)
  await checkButton(await readyItem(page, item)).click()
  await expect(page.getByRole('alert').filter({ hasText: itemWords.notReady.NOTHING_PICKED })).toBeVisible()
  found.push(...(await barriersOn(page, 'error shown')))
  await answer(page, item, { isRight: false, certainty: 3 })
  found.push(...(await barriersOn(page, 'answered wrong and sure')))
  await page.reload()
  await wake(page)
  found.push(...(await barriersOn(page, 'answered on an earlier visit')))

  await page.goto(several.unit.path)
  const box = await readyItem(page, several.item)
  await optionOf(box, several.item, firstOf(several.item.options)).check()
  found.push(...(await barriersOn(page, 'option picked')))
  for (const one of several.unit.items) await answer(page, one, { certainty: 1 })
  await page.locator('[data-island="unit-end"]').scrollIntoViewIfNeeded()
  await expect(page.locator('.lesson-end .verdict')).toBeVisible()
  found.push(...(await barriersOn(page, 'all answered right, lesson done')))
  expect(found).toEqual([])
})

test('the menu and the panels of citations and terms are free of barriers when open', async ({ page, course }) => {
  const found: string[] = []
  await page.goto(firstOf(course.lessons).path)
  await page.getByRole('button', { name: shell.menu }).click()
  await expect(page.getByRole('navigation', { name: shell.navigation })).toBeVisible()
  found.push(...(await barriersOn(page, 'menu open')))

  // A panel of each look, wherever the course has one: law that holds, law that must be checked again, a word.
  for (const look of ['.status.ok', '.status.check', 'p:only-of-type']) {
    for (const { path } of course.lessons) {
      await page.goto(path)
      const panel = page.locator('.pop').filter({ has: page.locator(look) })
      const id = (await panel.count()) === 0 ? '' : await panel.first().getAttribute('id')
      const opener = page.locator(`main button[popovertarget="${id}"]:visible`)
      if ((await opener.count()) === 0) continue
      await opener.first().click()
      await expect(panel.first()).toBeVisible()
      found.push(...(await barriersOn(page, `/${path} panel ${id} open`)))
      break
    }
  }
  expect(found).toEqual([])
})

test('search results, and a search that finds nothing, are free of barriers', async ({ page }) => {
  const found: string[] = []
  await page.goto('cari/?q=data')
  await expect(page.getByRole('status').filter({ hasText: 'hasil untuk' })).toBeVisible()
  found.push(...(await barriersOn(page, 'search results')))
  await page.getByRole('searchbox').fill('qxzvwk')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByText(searchText.none('qxzvwk'))).toBeVisible()
  found.push(...(await barriersOn(page, 'nothing found')))
  expect(found).toEqual([])
})

test('Kemajuan is free of barriers with a record, lines set aside, a refused file and a question asked', async ({
  page,
  course,
}) => {
  const [first, second] = course.lessons
  const [done, begun] = [first?.items ?? [], second?.items ?? []]
  const lines = [
    ...done.map(({ id, version }) => answeredLine(id, { content: version })),
    line({ verb: 'experienced', object: `lesson:${first?.id ?? ''}` }),
    line({ verb: 'completed', object: `lesson:${first?.id ?? ''}` }),
    ...begun.slice(0, 1).map(({ id, version }) => answeredLine(id, { content: version, ...SURE_AND_WRONG })),
    '{"terpotong',
    '{"v":1,"bukan":"pernyataan"}',
  ]
  expect(lines.slice(0, -2).map((text) => decodeStatement(text).kind)).not.toContain('unreadable')
  await plant(page, {
    ...activeIs(SITI),
    ...nameIs(SITI, 'Siti'),
    ...nameIs(BUDI, 'Budi'),
    [keyOf(SITI)]: lines.join('\n'),
  })
  await page.goto('kemajuan/')
  await expect(page.getByRole('region', { name: progressText.setAside })).toBeVisible()
  await expect(page.getByRole('heading', { name: progressText.sureWrong })).toBeVisible()
  await page
    .getByLabel(progressText.restore)
    .setInputFiles({ name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from('[]') })
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('button', { name: progressText.erase }).click()
  await expect(page.getByRole('button', { name: progressText.eraseConfirm })).toBeVisible()
  expect(await barriersOn(page, 'Kemajuan')).toEqual([])

  await page.goto('')
  await wake(page)
  expect(await barriersOn(page, 'home of a learner who returns')).toEqual([])
})

test('settings are free of barriers in every theme and size, with a notice at the foot', async ({ page }) => {
  const found: string[] = []
  await fillStorage(page)
  await page.goto('setelan/')
  for (const theme of THEMES) {
    for (const size of [100, 150] as const) {
      await page.getByRole('radio', { name: settingsText.themes[theme] }).check()
      await page.getByRole('radio', { name: settingsText.sizes[size], exact: true }).check()
      await expect(page.getByText(notices.storage.FULL)).toBeVisible()
      found.push(...(await barriersOn(page, `settings, ${theme} and ${size} % chosen`)))
    }
  }
  expect(found).toEqual([])
})

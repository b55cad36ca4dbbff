import { text } from 'node:stream/consumers'
import { type Browser, type BrowserContext, expect, type Locator, type Page } from 'playwright/test'
import type { Certainty } from '../../src/domain/assessment/score.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { progressText } from '../../src/strings/progress.ts'
import { allPages, type BuiltPage, test as base, distFolder } from './built-site.ts'

/** What the built pages say of themselves, so that tests hold for any course. */
export interface BuiltCourse {
  readonly lessons: readonly BuiltUnit[]
  readonly cases: readonly BuiltUnit[]
  /** Every page's address from the site's root, without the first slash. */
  readonly paths: readonly string[]
}

export interface BuiltUnit {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly moduleId: string
  readonly items: readonly BuiltItem[]
}

export interface BuiltItem {
  readonly id: string
  /** Its heading, which names its region, for example `Soal 1`. */
  readonly name: string
  readonly version: string
  readonly multiple: boolean
  readonly asksCertainty: boolean
  readonly question: string
  readonly options: readonly BuiltOption[]
}

export interface BuiltOption {
  readonly id: string
  readonly text: string
  readonly feedback: string
  readonly isRight: boolean
  /** Names of the provisions its feedback cites. */
  readonly citations: readonly string[]
}

/** A lesson's item that a test asked for. */
export interface Met {
  readonly unit: BuiltUnit
  readonly item: BuiltItem
}

/**
 * Tests of what a learner does in the built site. No service worker, which would make every page heavier: it has tests of
 * its own.
 */
export const test = base.extend<object, { course: BuiltCourse }>({
  course: [async ({ browser }, use) => use(await readCourse(browser)), { scope: 'worker' }],
  baseURL: ({ site }, use) => use(site.url),
  serviceWorkers: 'block',
})

/** The first lesson item for which `fits` holds. */
export function findItem({ lessons }: BuiltCourse, fits: (item: BuiltItem) => boolean): Met {
  for (const unit of lessons) {
    const item = unit.items.find(fits)
    if (item !== undefined) return { unit, item }
  }
  throw new Error('The course has no such item')
}

/** A lesson item with one right option that asks for certainty: the usual kind. */
export const usualItem = (course: BuiltCourse): Met => findItem(course, (item) => !item.multiple && item.asksCertainty)

export function firstOf<T>(values: readonly T[]): T {
  const [value] = values
  if (value === undefined) throw new Error('Nothing there')
  return value
}

/** For tests that need several of a kind; throws when there are fewer. */
export function firstThreeOf<T>(values: readonly T[]): readonly [T, T, T] {
  const [first, second, third] = values
  if (first === undefined || second === undefined || third === undefined) throw new Error('Fewer than three there')
  return [first, second, third]
}

export const rightOptions = (item: BuiltItem): readonly BuiltOption[] => item.options.filter((option) => option.isRight)
export const wrongOption = (item: BuiltItem): BuiltOption => firstOf(item.options.filter((option) => !option.isRight))

/** An item on the page. */
export const itemOn = (page: Page, item: BuiltItem): Locator =>
  page.getByRole('region', { name: item.name, exact: true })

/** The control of an option. */
export const optionOf = (box: Locator, item: BuiltItem, option: BuiltOption): Locator =>
  box.getByRole(item.multiple ? 'checkbox' : 'radio', { name: option.text })

/** The heading of the feedback; every verdict begins with one of two words. */
export const verdictOf = (box: Locator): Locator =>
  box.getByRole('heading', { name: new RegExp(`${itemWords.right}|${itemWords.wrong}`) })

export const checkButton = (box: Locator): Locator => box.getByRole('button', { name: itemWords.check })

/** Brings an item to the screen and waits until it can be answered. */
export async function readyItem(page: Page, item: BuiltItem): Promise<Locator> {
  const box = itemOn(page, item)
  await box.scrollIntoViewIfNeeded()
  await expect(box).toHaveAttribute('data-ready', 'true')
  return box
}

/** Answers an item as a learner does and waits for the feedback. */
export async function answer(
  page: Page,
  item: BuiltItem,
  { isRight = true, certainty = 2 }: { readonly isRight?: boolean; readonly certainty?: Certainty } = {},
): Promise<Locator> {
  const box = await readyItem(page, item)
  for (const option of isRight ? rightOptions(item) : [wrongOption(item)]) await optionOf(box, item, option).check()
  if (item.asksCertainty) await box.getByRole('radio', { name: itemWords.certainty[certainty] }).check()
  await checkButton(box).click()
  await expect(verdictOf(box)).toBeVisible()
  return box
}

/** Opens a page of the course in a new tab. */
export async function openTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** Scrolls down to where a lesson or case ends. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.bringToFront()
  await page.locator('[data-island="unit-end"]').scrollIntoViewIfNeeded()
}

/** The bar at the foot of the page that says what went wrong or changed. */
export const noticeOn = (page: Page): Locator => page.locator('#pemberitahuan')

/** Presses a button that hands out a file, and reads it. */
export async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return text(await file.createReadStream())
}

/** The three numbers at the top of the progress page, as they are written: `1.250`. */
export async function figures(page: Page): Promise<{ lessons: string; answered: string; firstRight: string }> {
  const figure = async (term: string) => {
    const written = await page
      .locator('dl > div')
      .filter({ has: page.getByRole('term').filter({ hasText: term }) })
      .getByRole('definition')
      .innerText()
    return written.replace(/ *\/.*$/, '')
  }
  return {
    lessons: await figure(progressText.lessons),
    answered: await figure(progressText.answered),
    firstRight: await figure(progressText.firstRight),
  }
}

async function readCourse(browser: Browser): Promise<BuiltCourse> {
  const pages = await allPages(distFolder)
  const page = await browser.newPage()
  const units = await page.evaluate(readUnits, pages)
  await page.close()
  // The sitemap lists pages in the order of the course.
  return {
    lessons: units.filter(({ kind }) => kind === 'lesson'),
    cases: units.filter(({ kind }) => kind === 'case'),
    paths: pages.map(({ path }) => path),
  }
}

/** Runs in a browser, which knows HTML. */
function readUnits(pages: readonly BuiltPage[]) {
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
  const readOption = (box: Element, key: HTMLElement, index: number) => ({
    id: key.dataset['option'] ?? '',
    text: textOf(box.querySelectorAll('.option .option-text')[index]),
    feedback: textOf(key.querySelector('.why')),
    isRight: key.dataset['right'] !== undefined,
    citations: [...key.querySelectorAll('.cite')].map(textOf),
  })
  const readItem = (box: HTMLElement) => ({
    id: box.id.replace(/^soal-/, ''),
    name: textOf(box.querySelector('h3')),
    version: box.dataset['version'] ?? '',
    multiple: box.querySelector('[type="checkbox"]') !== null,
    asksCertainty: box.querySelector('.sure') !== null,
    question: textOf(box.querySelector('.question')),
    options: [...box.querySelectorAll<HTMLElement>('[data-option]')].map((key, index) => readOption(box, key, index)),
  })
  return pages.flatMap(({ path, html }) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const unit = document.querySelector<HTMLElement>('[data-unit]')?.dataset['unit']
    if (unit === undefined) return []
    const { kind, id, moduleId }: { kind: string; id: string; moduleId: string } = JSON.parse(unit)
    const items = [...document.querySelectorAll<HTMLElement>('section.item')].map(readItem)
    return [{ kind, id, moduleId, path, title: textOf(document.querySelector('h1')), items }]
  })
}

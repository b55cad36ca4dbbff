import { expect } from 'playwright/test'
import { allPages, distFolder } from '../support/built-site.ts'
import { settle } from '../support/measure.ts'
import { answer, test, usualItem } from '../support/site.ts'

/** What a screen reader builds on. Read from the built HTML, as it stands before any script. */

/** What a page's outline and names look like, in a form that tells a fault by itself. */
interface Structure {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly firstHeadings: number
  /** Headings that lie more than one level below the one before. */
  readonly skips: readonly string[]
  readonly emptyHeadings: readonly string[]
  readonly repeatedIds: readonly string[]
  /** Ids that `aria-*`, `for` and `popovertarget` name and the page lacks. */
  readonly missingIds: readonly string[]
  readonly landmarks: readonly string[]
  readonly namelessLandmarks: readonly string[]
  readonly namelessControls: readonly string[]
  readonly tabOrders: readonly string[]
  readonly namelessPictures: readonly string[]
  readonly lists: readonly string[]
}

/** Runs in a browser, which knows HTML. Reads the given pages, or the one that is open. */
function readStructures(pages: readonly string[]): Structure[] {
  const parsed = pages.map((html) => new DOMParser().parseFromString(html, 'text/html'))
  return (parsed.length === 0 ? [document] : parsed).map(readStructure)

  function readStructure(page: Document): Structure {
    const all = (selector: string) => [...page.querySelectorAll(selector)]
    const show = (element: Element) => element.outerHTML.slice(0, 120)
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
    const referred = (element: Element, attribute: string) => (element.getAttribute(attribute) ?? '').split(/\s+/)
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      (element.hasAttribute('aria-labelledby')
        ? referred(element, 'aria-labelledby')
            .map((id) => textOf(page.getElementById(id)))
            .join('')
        : '')
    const controlName = (control: Element) =>
      nameOf(control) ||
      (control.matches('a, button, summary')
        ? textOf(control)
        : textOf(control.closest('label') ?? all('label').find((one) => one.getAttribute('for') === control.id)))
    const headings = all('h1, h2, h3, h4, h5, h6')
    const level = (heading: Element) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))
    // What opens over the page is an outline of its own.
    const inText = headings.filter((heading) => heading.closest('[popover]') === null)
    const ids = all('[id]').map(({ id }) => id)
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap(
      (attribute) => all(`[${attribute}]`).flatMap((element) => referred(element, attribute)),
    )
    return {
      language: page.documentElement.lang,
      title: page.title,
      description: page.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      firstHeadings: all('h1').length,
      skips: inText.filter((heading, index) => level(heading) > level(inText[index - 1] ?? heading) + 1).map(show),
      emptyHeadings: headings.filter((heading) => textOf(heading) === '').map(show),
      repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      missingIds: named.filter((id) => !ids.includes(id)),
      landmarks: all('body > header, main, body > footer').map(({ tagName }) => tagName.toLowerCase()),
      namelessLandmarks: all('nav, aside, figure, [role="group"], [role="dialog"]')
        .filter((part) => nameOf(part) === '')
        .map(show),
      namelessControls: all('a[href], button, input, select, textarea, summary, progress, meter')
        .filter((control) => controlName(control) === '')
        .map(show),
      tabOrders: all('[tabindex]')
        .filter((element) => Number(element.getAttribute('tabindex')) > 0)
        .map(show),
      namelessPictures: all('img, svg')
        .filter((picture) => picture.getAttribute('aria-hidden') !== 'true' && !picture.hasAttribute('alt'))
        .filter((picture) => nameOf(picture) === '')
        .map(show),
      lists: all('ul > :not(li), ol > :not(li), dl > :not(dt, dd, div)').map(show),
    }
  }
}

const SOUND = {
  language: 'id',
  firstHeadings: 1,
  skips: [],
  emptyHeadings: [],
  repeatedIds: [],
  missingIds: [],
  landmarks: ['header', 'main', 'footer'],
  namelessLandmarks: [],
  namelessControls: [],
  tabOrders: [],
  namelessPictures: [],
  lists: [],
}

test('every page is one text in Indonesian: a title of its own, an outline without gaps, names for all its parts', async ({
  page,
}) => {
  const pages = await allPages(distFolder)
  const structures = await page.evaluate(
    readStructures,
    pages.map(({ html }) => html),
  )
  const unsound = structures.map((structure, index) => ({ path: `/${pages[index]?.path}`, ...structure }))
  for (const { path, title, description, ...structure } of unsound) {
    expect.soft(structure, path).toEqual(SOUND)
    expect.soft(title, path).toMatch(/^(\S.* · Jernih|Jernih · \S.*)$/)
    expect.soft(description.length, `${path}: ${description}`).toBeGreaterThan(20)
  }
  const titles = structures.map(({ title }) => title)
  expect(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    'titles of more than one page',
  ).toEqual([])
})

test('answering keeps the outline whole, in a lesson and on the home page', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.goto(unit.path)
  await answer(page, item, { isRight: false })
  expect((await page.evaluate(readStructures, []))[0]).toMatchObject(SOUND)

  await page.goto('')
  await settle(page)
  const box = page.locator('.item').first()
  await expect(box).toHaveAttribute('data-ready', 'true')
  await box.locator('.options input').first().check()
  for (const level of await box.locator('.sure input').all()) await level.check()
  await box.locator('[type="submit"]').click()
  await expect(box.locator('.verdict')).toBeFocused()
  expect((await page.evaluate(readStructures, []))[0]).toMatchObject(SOUND)
})

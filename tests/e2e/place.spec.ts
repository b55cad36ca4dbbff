import { expect, type Page } from 'playwright/test'
import { home } from '../../src/strings/home.ts'
import { activeIs, BUDI, plant, SITI } from '../support/record-lines.ts'
import { firstOf, itemOn, test } from '../support/site.ts'

/** Does something that shows the page is being read, and waits until its place is watched. */
async function begin(page: Page, act: () => Promise<unknown>): Promise<void> {
  const [script] = await Promise.all([page.waitForResponse(/watch-place/), act()])
  // Settles after the page's own wait for the same script.
  await page.evaluate((url) => import(url), script.url())
}

const resume = (page: Page, title: string) => page.getByRole('link', { name: `${home.resume}: ${title}` })

test('a newcomer is offered the first lesson', async ({ page, course }) => {
  await page.goto('')
  await page.getByRole('link', { name: home.start }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstOf(course.lessons).title)
})

test('who comes back is led to the item or heading where they stopped', async ({ page, course }) => {
  const [, lesson] = course.lessons
  const item = lesson?.items.at(-1)
  if (lesson === undefined || item === undefined) throw new Error('a second lesson with items needed')
  await page.goto(lesson.path)
  await begin(page, () => itemOn(page, item).evaluate((element) => element.scrollIntoView({ behavior: 'instant' })))
  await page.goto('')
  await resume(page, lesson.title).click()
  await expect(page).toHaveURL(new RegExp(`/${lesson.path}#soal-${item.id}$`))
  await expect(itemOn(page, item)).toBeInViewport()

  const heading = page.locator('article h2[id]').filter({ hasNotText: 'Sumber' }).last()
  const id = await heading.getAttribute('id')
  await page.goto(lesson.path)
  await begin(page, () => heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' })))
  await page.goto('')
  await resume(page, lesson.title).click()
  await expect(page).toHaveURL(new RegExp(`/${lesson.path}#${id}$`))
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('who only began is led to the top of the page', async ({ page, course }) => {
  const lesson = firstOf(course.lessons)
  await page.goto(lesson.path)
  await begin(page, () => page.keyboard.press('Shift'))
  await page.goto('')
  await expect(resume(page, lesson.title)).toHaveAttribute('href', `/${lesson.path}`)
})

test('a case is a place too; the page of a module or the glossary is none', async ({ page, course }) => {
  const study = firstOf(course.cases)
  const lesson = firstOf(course.lessons)
  await page.goto(study.path)
  await begin(page, () => page.mouse.wheel(0, 400))
  for (const path of ['glosarium/', `modul/${lesson.moduleId}/`]) {
    await page.goto(path)
    await page.mouse.wheel(0, 400)
  }
  await page.goto('')
  await expect(resume(page, study.title)).toBeVisible()
})

test('a page that a phone ends in the background is remembered', async ({ page, course }) => {
  const lesson = firstOf(course.lessons)
  await page.goto(lesson.path)
  await begin(page, () => page.mouse.wheel(0, 400))
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })
  const places = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.endsWith(':tempat')))
  expect(places).toHaveLength(1)
  expect(JSON.parse(places[0]?.[1] ?? '')).toMatchObject({ path: `/${lesson.path}`, title: lesson.title })
})

test('people on one device each have their own place', async ({ page, course }) => {
  const [first, second] = course.lessons
  if (first === undefined || second === undefined) throw new Error('two lessons needed')
  for (const [learner, lesson] of [
    [SITI, first],
    [BUDI, second],
  ] as const) {
    await plant(page, activeIs(learner))
    await page.goto(lesson.path)
    await begin(page, () => page.mouse.wheel(0, 400))
    await page.goto('')
    await expect(resume(page, lesson.title)).toBeVisible()
  }
  await plant(page, activeIs(SITI))
  await page.goto('')
  await expect(resume(page, first.title)).toBeVisible()
})

import { type BrowserContext, expect } from 'playwright/test'
import { offlineText } from '../../src/strings/offline.ts'
import { progressText } from '../../src/strings/progress.ts'
import { unitEnd } from '../../src/strings/unit-end.ts'
import { distFolder } from '../support/built-site.ts'
import { lanArguments, lanHost } from '../support/lan.ts'
import { answersIn, recordIn, stored } from '../support/record-lines.ts'
import { answer, download, figures, firstOf, itemOn, openTab, readToTheEnd, test, verdictOf } from '../support/site.ts'
import { startStaticServer } from '../support/static-server.ts'

/** A trainer's laptop serves the course over plain http: no secure context, so no service worker and no clipboard. */
const inRoom = test.extend<{ room: { readonly context: BrowserContext; readonly complaints: readonly string[] } }>({
  room: async ({ playwright, launchOptions }, use) => {
    const server = await startStaticServer({ folder: distFolder, host: '0.0.0.0' })
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), ...lanArguments],
    })
    const context = await browser.newContext({
      baseURL: `http://${lanHost}:${server.port}/`,
      locale: 'id-ID',
    })
    const complaints: string[] = []
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    context.on('weberror', (error) => complaints.push(error.error().message))
    await use({ context, complaints })
    await browser.close()
    await server.close()
  },
})

inRoom('in a room without internet a lesson is read, answered, kept and taken along', async ({ room, course }) => {
  const { context, complaints } = room
  const lesson = firstOf(course.lessons)
  const page = await openTab(context, lesson.path)
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator, 'randomUUID' in crypto])).toEqual([
    false,
    false,
    false,
  ])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title)
  for (const item of lesson.items) await answer(page, item)
  await readToTheEnd(page)
  await expect(page.getByText(unitEnd.done)).toBeVisible()

  await page.reload()
  const box = itemOn(page, firstOf(lesson.items))
  await box.scrollIntoViewIfNeeded()
  await expect(verdictOf(box)).toBeVisible()
  const other = await openTab(context, 'kemajuan/')
  await expect(other.getByText(progressText.insecure)).toBeVisible()
  expect(await figures(other)).toMatchObject({ lessons: '1', answered: String(lesson.items.length) })
  const log = recordIn(await download(other, progressText.backup))
  const kept = answersIn(await stored(other)).map(({ id }) => id)
  expect(kept).toHaveLength(lesson.items.length)
  expect([...log.statements.keys()]).toEqual(expect.arrayContaining(kept))
  expect(complaints).toEqual([])
})

inRoom('in a room without internet every page opens without a complaint', async ({ room, course }) => {
  const { context, complaints } = room
  const page = await context.newPage()
  for (const path of course.paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.goto('setelan/')
  await expect(page.getByText(offlineText.unsupported)).toBeVisible()
  expect(complaints).toEqual([])
})

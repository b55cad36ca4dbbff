import { type BrowserContext, expect, type Page } from 'playwright/test'
import { item as itemWords } from '../../src/strings/item.ts'
import { notices } from '../../src/strings/notices.ts'
import { progressText as words } from '../../src/strings/progress.ts'
import {
  activeIs,
  answeredLine,
  answersIn,
  BUDI,
  keyOf,
  line,
  nameIs,
  plant,
  recordIn,
  SITI,
  statementsIn,
  stored,
} from '../support/record-lines.ts'
import {
  answer,
  type BuiltCourse,
  download,
  figures,
  firstOf,
  firstThreeOf,
  itemOn,
  noticeOn,
  openTab,
  optionOf,
  readyItem,
  test,
  usualItem,
  verdictOf,
} from '../support/site.ts'

/** Siti is learning and Budi has a record here too. */
async function plantBoth(page: Page, { lessons }: BuiltCourse): Promise<void> {
  const [first, second, third] = firstThreeOf(firstOf(lessons).items)
  const lineOf = (actor: string, item: typeof first) => answeredLine(item.id, { actor, content: item.version })
  await plant(page, {
    ...activeIs(SITI),
    ...nameIs(SITI, 'Siti'),
    ...nameIs(BUDI, 'Budi'),
    [keyOf(SITI)]: [lineOf(SITI, first), lineOf(SITI, second)].join('\n'),
    [keyOf(BUDI)]: lineOf(BUDI, third),
  })
}

const people = (page: Page) => page.getByRole('region', { name: words.learners })
const activeIn = (page: Page) => people(page).getByRole('listitem').filter({ hasText: words.active })

async function switchTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: words.switchTo(name) }).click()
  await expect(activeIn(page)).toContainText(name)
}

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.newName).fill(name)
  await page.getByRole('button', { name: words.add }).click()
  await expect(activeIn(page)).toContainText(name)
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.erase }).click()
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.eraseConfirm }).click()])
  await expect(people(page)).toBeVisible()
}

const restore = (page: Page, content: string) =>
  page
    .getByLabel(words.restore)
    .setInputFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(content) })

const said = (page: Page, message: string) =>
  expect(page.getByRole('status').filter({ hasText: message })).toBeVisible()

test.describe('on a shared device', () => {
  test('a name given before anything else stays with who gave it', async ({ page, course }) => {
    await page.goto('kemajuan/')
    await page.getByLabel(words.name).fill(' Siti ')
    await page.getByRole('button', { name: words.saveName }).click()
    await expect(activeIn(page)).toContainText('Siti')

    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    await answer(page, item)
    await page.goto('kemajuan/')
    await expect(people(page).getByRole('listitem')).toHaveCount(1)
    await expect(activeIn(page)).toContainText('Siti')
    await expect(page.getByLabel(words.name)).toHaveValue('Siti')
    expect(await figures(page)).toMatchObject({ answered: '1' })
  })

  test('people keep separate answers, and find all of theirs on switching back', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    const other = firstOf(unit.items.filter((one) => one !== item))
    await page.goto(unit.path)
    await answer(page, item, { isRight: false })
    const half = await readyItem(page, other)
    await optionOf(half, other, firstOf(other.options)).check()
    await page.goto('kemajuan/')
    await page.getByLabel(words.name).fill('Siti')
    await page.getByRole('button', { name: words.saveName }).click()
    await add(page, 'Budi')
    await expect(page.getByText(words.empty)).toBeVisible()

    await page.goto(unit.path)
    await readyItem(page, item)
    await expect(verdictOf(itemOn(page, item))).toHaveCount(0)
    await readyItem(page, other)
    await expect(optionOf(itemOn(page, other), other, firstOf(other.options))).not.toBeChecked()
    await answer(page, item)
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '1', firstRight: '1' })

    await switchTo(page, 'Siti')
    expect(await figures(page)).toMatchObject({ answered: '1', firstRight: '0' })
    await page.goto(unit.path)
    await itemOn(page, item).scrollIntoViewIfNeeded()
    await expect(verdictOf(itemOn(page, item))).toContainText(itemWords.wrong)
    await readyItem(page, other)
    await expect(optionOf(itemOn(page, other), other, firstOf(other.options))).toBeChecked()
    await page.goto('kemajuan/')
    await switchTo(page, 'Budi')
    expect(await figures(page)).toMatchObject({ answered: '1', firstRight: '1' })
  })

  test('erasing asks first, and takes only one’s own record', async ({ page, course }) => {
    await plantBoth(page, course)
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '2' })
    await page.getByRole('button', { name: words.erase }).click()
    await page.getByRole('button', { name: words.cancel }).click()
    expect(answersIn(await stored(page), SITI)).toHaveLength(2)

    await erase(page)
    const entries = await stored(page)
    expect(Object.keys(entries).filter((key) => key.includes(SITI))).toEqual([])
    expect(answersIn(entries, BUDI)).toHaveLength(1)
    await expect(activeIn(page)).toContainText('Budi')
    await expect(people(page).getByRole('listitem')).toHaveCount(1)
    expect(await figures(page)).toMatchObject({ answered: '1' })

    await erase(page)
    await expect(page.getByText(words.empty)).toBeVisible()
    expect(Object.keys(await stored(page)).filter((key) => key.includes(BUDI))).toEqual([])
  })

  test('who erases by keyboard lands on the question, and back on the button when in doubt', async ({
    page,
    course,
  }) => {
    await plantBoth(page, course)
    await page.goto('kemajuan/')
    await page.getByRole('button', { name: words.erase }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: words.cancel })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: words.erase })).toBeFocused()
    expect(answersIn(await stored(page), SITI)).toHaveLength(2)
  })

  test('a tab from before the switch says so, and keeps writing to its own learner', async ({ context, course }) => {
    const page = await context.newPage()
    await plantBoth(page, course)
    const lesson = firstOf(course.lessons)
    const last = lesson.items.at(-1)
    if (last === undefined) throw new Error('no items')
    await page.goto(lesson.path)
    await readyItem(page, last)
    const other = await openTab(context, 'kemajuan/')
    await switchTo(other, 'Budi')
    await expect(noticeOn(page)).toContainText(notices.learnerChanged)

    await answer(page, last)
    const entries = await stored(page)
    expect(answersIn(entries, SITI).map(({ object }) => object)).toContain(`item:${last.id}`)
    expect(answersIn(entries, BUDI)).toHaveLength(1)
    await other.reload()
    expect(await figures(other)).toMatchObject({ answered: '1' })

    await noticeOn(page).getByRole('button', { name: notices.reload }).click()
    await readyItem(page, last)
    await expect(verdictOf(itemOn(page, last)), 'Budi has not answered it').toHaveCount(0)
    await expect(noticeOn(page)).toBeHidden()
  })

  test('switching back in the other tab takes the notice away', async ({ context, course }) => {
    const page = await context.newPage()
    await plantBoth(page, course)
    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    await itemOn(page, item).scrollIntoViewIfNeeded()
    const other = await openTab(context, 'kemajuan/')
    await switchTo(other, 'Budi')
    await expect(noticeOn(page)).toContainText(notices.learnerChanged)
    await switchTo(other, 'Siti')
    await expect(noticeOn(page)).toBeHidden()
  })
})

test('who comes back to a page another person left gets it anew', async ({
  playwright,
  launchOptions,
  site,
  course,
}) => {
  // Playwright switches the browser's page cache off; learners have it on.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage({ baseURL: site.url, serviceWorkers: 'block' })
  await plantBoth(page, course)
  const lesson = firstOf(course.lessons)
  const item = firstOf(lesson.items)
  await page.goto(lesson.path)
  await itemOn(page, item).scrollIntoViewIfNeeded()
  await expect(verdictOf(itemOn(page, item)), 'Siti has answered it').toBeVisible()
  await page.goto('kemajuan/')
  await switchTo(page, 'Budi')
  await page.goBack({ waitUntil: 'commit' })
  await readyItem(page, item)
  await expect(verdictOf(itemOn(page, item)), 'Budi has not').toHaveCount(0)
  await answer(page, item)
  expect(answersIn(await stored(page), BUDI).map(({ object }) => object)).toContain(`item:${item.id}`)
  await browser.close()
})

test.describe('a record taken along', () => {
  /** Answers of some kinds: right, wrong, a second try, a finished lesson. */
  async function learn(page: Page, course: BuiltCourse): Promise<void> {
    const lesson = firstOf(course.lessons)
    const [first, second] = firstThreeOf(lesson.items)
    await plant(page, {
      ...activeIs(SITI),
      [keyOf(SITI)]: [
        ...lesson.items.slice(2).map((item) => answeredLine(item.id, { content: item.version })),
        line({ verb: 'experienced', object: `lesson:${lesson.id}` }),
      ].join('\n'),
    })
    await page.goto(lesson.path)
    await answer(page, first, { isRight: false, certainty: 3 })
    await itemOn(page, first).getByRole('button', { name: itemWords.again }).click()
    await answer(page, first)
    await answer(page, second)
    await page.goto('kemajuan/')
  }

  /** Everything the progress page says of what was learnt, above the care of the record. */
  const overview = async (page: Page) => (await page.getByRole('main').innerText()).split(words.record)[0]

  test('brings the same numbers back after it was erased', async ({ page, course }) => {
    await learn(page, course)
    const before = await overview(page)
    const file = await download(page, words.backup)
    expect(recordIn(file).statements.size).toBe(statementsIn(await stored(page)).length)
    await expect(page.getByText(words.noBackup)).toHaveCount(0)
    await erase(page)
    await expect(page.getByText(words.empty)).toBeVisible()

    await restore(page, file)
    await said(page, words.restored(recordIn(file).statements.size))
    expect(await overview(page)).toBe(before)
    await page.reload()
    await expect(people(page)).toBeVisible()
    expect(await overview(page)).toBe(before)
    expect(await download(page, words.backup)).toBe(file)

    const lesson = firstOf(course.lessons)
    await page.goto(lesson.path)
    const box = itemOn(page, firstOf(lesson.items))
    await box.scrollIntoViewIfNeeded()
    await expect(verdictOf(box), 'answers show again too').toContainText(itemWords.right)
  })

  test('adds nothing the second time', async ({ page, course }) => {
    await learn(page, course)
    const file = await download(page, words.backup)
    const before = statementsIn(await stored(page))
    await restore(page, file)
    await said(page, words.restored(0))
    await erase(page)
    await restore(page, file)
    await said(page, words.restored(before.length))
    await restore(page, file)
    await said(page, words.restored(0))
    expect(statementsIn(await stored(page))).toHaveLength(before.length)
  })

  test('from another device joins what is here, and finishes what both did in part', async ({
    browser,
    site,
    course,
  }) => {
    const lesson = firstOf(course.lessons)
    const half = Math.ceil(lesson.items.length / 2)
    const parts = [lesson.items.slice(0, half), lesson.items.slice(half)]
    const devices: { page: Page; context: BrowserContext; file: string }[] = []
    for (const part of parts) {
      const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' })
      const page = await openTab(context, lesson.path)
      for (const item of part) await answer(page, item)
      await page.locator('[data-island="unit-end"]').scrollIntoViewIfNeeded()
      await expect(page.getByText(words.state.done)).toHaveCount(0)
      await expect.poll(async () => statementsIn(await stored(page)).map(({ verb }) => verb)).toContain('experienced')
      await page.goto('kemajuan/')
      devices.push({ page, context, file: await download(page, words.backup) })
    }
    const [phone, office] = devices
    if (phone === undefined || office === undefined) throw new Error('two devices needed')

    for (const [here, there] of [
      [phone, office],
      [office, phone],
    ] as const) {
      await restore(here.page, there.file)
      await said(here.page, words.restored(recordIn(there.file).statements.size))
      expect(await figures(here.page)).toMatchObject({ lessons: '1', answered: String(lesson.items.length) })
      const completed = statementsIn(await stored(here.page)).filter(({ verb }) => verb === 'completed')
      expect(completed.map(({ object }) => object)).toEqual([`lesson:${lesson.id}`])
    }
    expect(await overview(phone.page)).toBe(await overview(office.page))
    for (const { context } of devices) await context.close()
  })

  test('that is none is refused in words, and changes nothing', async ({ page, course }) => {
    await learn(page, course)
    const before = await stored(page)
    const refused: readonly (readonly [string, string])[] = [
      ['', words.importProblem.EMPTY],
      ['  \n ', words.importProblem.EMPTY],
      ['[]', words.importProblem.EMPTY],
      ['{"belanja":["beras","telur"]}', words.importProblem.NOT_A_RECORD],
      ['[1,2,3]', words.importProblem.NOT_A_RECORD],
      ['Surat tugas\nNomor 12', words.importProblem.NOT_A_RECORD],
      [`\u0089PNG\r\n\u001a\n${'\u0000'.repeat(50)}`, words.importProblem.NOT_A_RECORD],
    ]
    for (const [content, message] of refused) {
      await restore(page, content)
      await expect(page.getByRole('alert'), JSON.stringify(content)).toHaveText(message)
    }
    expect(await stored(page)).toEqual(before)
    await restore(page, answeredLine('uji-baris'))
    await said(page, words.restored(1))
    await expect(page.getByRole('alert')).toBeHidden()
  })

  test('keeps what a newer version wrote, and hands it on', async ({ page, course }) => {
    const newer = '{"v":9,"id":"x","ucapan":"halo dari depan"}'
    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    await answer(page, item)
    await page.goto('kemajuan/')
    await restore(page, [answeredLine('uji-baris'), newer].join('\n'))
    await said(page, words.restored(1))
    await expect(page.getByRole('region', { name: words.setAside })).toContainText(words.setAsideReason.NEWER)
    await page.reload()
    expect(await download(page, words.setAsideDownload)).toBe(newer)
  })

  test('says so when what writes the file cannot be fetched, and writes it once it can', async ({ page, course }) => {
    await plantBoth(page, course)
    await page.goto('kemajuan/')
    await page.route('**/_astro/xapi.*.js', (route) => route.abort())
    await page.getByRole('button', { name: words.backup }).click()
    await expect(page.getByRole('alert').filter({ hasText: words.filesMissing })).toBeVisible()
    await expect(page.getByText(words.noBackup)).toBeVisible()
    await page.unroute('**/_astro/xapi.*.js')
    expect(recordIn(await download(page, words.backup)).statements.size).toBeGreaterThan(0)
    await expect(page.getByRole('alert').filter({ hasText: words.filesMissing })).toBeHidden()
  })
})

import { expect, type Page } from 'playwright/test'
import { home } from '../../src/strings/home.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { notices } from '../../src/strings/notices.ts'
import { outline } from '../../src/strings/outline.ts'
import { progressText as words } from '../../src/strings/progress.ts'
import { unitEnd } from '../../src/strings/unit-end.ts'
import { blockStorage } from '../support/full-storage.ts'
import {
  activeIs,
  answeredLine,
  answersIn,
  keyOf,
  line,
  OLD_DAY,
  plant,
  recordIn,
  recordKeysIn,
  SITI,
  type Stored,
  statementsIn,
  stored,
} from '../support/record-lines.ts'
import {
  answer,
  type BuiltUnit,
  checkButton,
  download,
  figures,
  firstOf,
  firstThreeOf,
  itemOn,
  noticeOn,
  openTab,
  optionOf,
  readToTheEnd,
  readyItem,
  rightOptions,
  test,
  usualItem,
  verdictOf,
} from '../support/site.ts'

/** Opens the home page at its list of modules. */
async function openModules(page: Page): Promise<void> {
  await page.goto('')
  await page.getByRole('heading', { name: outline.contents }).scrollIntoViewIfNeeded()
}

/** Fills what is left of a storage, to the last character. */
const fill = (page: Page, area: 'localStorage' | 'sessionStorage' = 'localStorage') =>
  page.evaluate((name) => {
    let size = 4 * 1024 * 1024
    for (let part = 0; size >= 1; ) {
      try {
        window[name].setItem(`penuh-${part}`, 'x'.repeat(size))
        part += 1
      } catch {
        size = Math.floor(size / 2)
      }
    }
  }, area)

const free = (page: Page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('penuh-')) localStorage.removeItem(key)
  })

/** A lesson's answers, planted. */
const answersOf = (unit: BuiltUnit, count = unit.items.length) =>
  unit.items.slice(0, count).map((item) => answeredLine(item.id, { content: item.version }))

const reachedEnd = (unit: BuiltUnit) => line({ verb: 'experienced', object: `lesson:${unit.id}` })

test.describe('an answer', () => {
  test('is one statement under its learner, day and tab', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    await answer(page, item, { certainty: 3 })

    const entries = await stored(page)
    const keys = recordKeysIn(entries)
    expect(keys).toHaveLength(1)
    const learner = entries['jernih:/:aktif'] ?? ''
    expect(learner).toMatch(/^[0-9a-f]{12}$/)
    expect(keys[0]).toMatch(new RegExp(`^jernih:/:${learner}:\\d{4}-\\d\\d-\\d\\d:[0-9a-f]{12}$`))
    const [statement, ...more] = statementsIn(entries)
    expect(more).toEqual([])
    expect(statement).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      actor: learner,
      verb: 'answered',
      object: `item:${item.id}`,
      parent: `lesson:${unit.id}`,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      content: item.version,
      result: {
        success: true,
        earned: 1,
        total: 1,
        certainty: 3,
        response: rightOptions(item)
          .map(({ id }) => id)
          .join('[,]'),
      },
    })
  })

  test('half given outlives a reload and a closed tab', async ({ page, context, course }) => {
    const { unit, item } = usualItem(course)
    const right = firstOf(rightOptions(item))
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await optionOf(box, item, right).check()
    await page.reload()
    await readyItem(page, item)
    await expect(optionOf(box, item, right)).toBeChecked()

    await box.getByRole('radio', { name: itemWords.certainty[3] }).check()
    await page.close()
    const later = await openTab(context, unit.path)
    const again = await readyItem(later, item)
    await expect(optionOf(again, item, right)).toBeChecked()
    await expect(again.getByRole('radio', { name: itemWords.certainty[3] })).toBeChecked()
    await checkButton(again).click()
    await expect(verdictOf(again)).toHaveText(itemWords.right)
    expect(answersIn(await stored(later))).toHaveLength(1)
    expect(
      Object.keys(await stored(later)).filter((key) => key.includes('konsep')),
      'the draft is done with',
    ).toEqual([])
  })

  test('is shown again after a reload, and counts once', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    await answer(page, item, { isRight: false })
    await page.reload()
    const box = itemOn(page, item)
    await box.scrollIntoViewIfNeeded()
    await expect(verdictOf(box)).toHaveText(`${itemWords.answeredBefore} ${itemWords.wrong}`)
    await expect(verdictOf(box)).not.toBeFocused()
    await expect(box.getByText(itemWords.wrongAndYours)).toBeVisible()
    expect(answersIn(await stored(page))).toHaveLength(1)
  })

  test('to an older wording is kept and marked as such, and the item can be answered anew', async ({
    page,
    course,
  }) => {
    const { unit, item } = usualItem(course)
    const old = answeredLine(item.id, { content: '00000000', success: false })
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: old })
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await expect(box.getByText(itemWords.changed)).toBeVisible()

    await answer(page, item)
    await expect(box.getByText(itemWords.changed)).toHaveCount(0)
    const entries = await stored(page)
    expect(entries[keyOf(SITI)]).toBe(old)
    expect(answersIn(entries, SITI).map(({ content }) => content)).toEqual(
      expect.arrayContaining(['00000000', item.version]),
    )
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '1', firstRight: '0' })
  })
})

test.describe('in several tabs', () => {
  test('a newcomer who opens two lessons before answering is one learner', async ({ context, course }) => {
    const [first, second] = course.lessons
    if (first === undefined || second === undefined) throw new Error('two lessons needed')
    const one = await openTab(context, first.path)
    const two = await openTab(context, second.path)
    await readyItem(one, firstOf(first.items))
    await readyItem(two, firstOf(second.items))
    await answer(one, firstOf(first.items))
    await answer(two, firstOf(second.items))
    await expect(noticeOn(two)).toBeHidden()

    const actors = new Set(statementsIn(await stored(one)).map(({ actor }) => actor))
    expect(actors.size).toBe(1)
    await one.goto('kemajuan/')
    expect(await figures(one)).toMatchObject({ answered: '2' })
    await two.reload()
    await two.goto('kemajuan/')
    expect(await figures(two)).toMatchObject({ answered: '2' })
  })

  test('answers given at once are all kept, and each tab knows the other’s', async ({ context, course }) => {
    const lesson = firstOf(course.lessons)
    const first = await context.newPage()
    const known = lesson.items.length - 4
    await plant(first, { ...activeIs(SITI), [keyOf(SITI)]: answersOf(lesson, known).join('\n') })
    await first.goto(lesson.path)
    const tabs = [first, await openTab(context, lesson.path)]
    const shares = [lesson.items.slice(known, known + 2), lesson.items.slice(known + 2)]
    await Promise.all(
      tabs.map(async (tab, index) => {
        for (const item of shares[index] ?? []) await answer(tab, item)
      }),
    )
    const entries = await stored(first)
    expect(
      answersIn(entries)
        .map(({ object }) => object)
        .sort(),
    ).toEqual(lesson.items.map(({ id }) => `item:${id}`).sort())
    expect(recordKeysIn(entries), 'the planted one and one for each tab').toHaveLength(3)
    for (const tab of tabs) {
      await readToTheEnd(tab)
      await expect(tab.getByText(unitEnd.done)).toBeVisible()
    }
  })

  test('a thousand statements written at once are all kept and read', async ({ context, course }) => {
    const lesson = firstOf(course.lessons)
    const first = await context.newPage()
    await plant(first, activeIs(SITI))
    await first.goto('kemajuan/')
    const tabs = [first, await openTab(context, 'kemajuan/')]
    for (const tab of tabs) await expect(tab.getByText(words.empty)).toBeVisible()
    const appended = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(appendAnswers, { count: 500, prefix: `uji-${index}`, parent: `lesson:${lesson.id}` }),
      ),
    )
    expect(appended).toEqual([500, 500])

    for (const tab of tabs) {
      // Five hundred events to take in: a slow machine may have patience.
      await expect(tab.getByText(words.statements(1000))).toBeVisible({ timeout: 30_000 })
      expect(await figures(tab)).toMatchObject({ answered: '1.000' })
    }
    const entries = await stored(first)
    expect(recordKeysIn(entries)).toHaveLength(2)
    expect(new Set(statementsIn(entries, SITI).map(({ id }) => id)).size).toBe(1000)
  })

  test('a duplicated tab writes a key of its own', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const [first, second, third, fourth] = lesson.items
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      throw new Error('four items needed')
    await page.goto(lesson.path)
    await answer(page, first)
    // From page to page the name stays, so that a sitting leaves one key.
    await page.reload()
    await readyItem(page, second)
    const duplicate = async () => {
      const [copy] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate(() => void window.open(location.href)),
      ])
      return copy
    }
    const one = await duplicate()
    await answer(one, second)
    await answer(page, third)
    const two = await duplicate()
    await answer(two, fourth)

    const entries = await stored(page)
    expect(answersIn(entries)).toHaveLength(4)
    const keys = recordKeysIn(entries)
    expect(keys).toHaveLength(3)
    const sizes = keys.map((key) => answersIn({ [key]: entries[key] ?? '' }).length)
    expect(sizes.sort()).toEqual([1, 1, 2])
  })

  test('an end reached in one tab and a last answer given in another make the lesson done', async ({
    context,
    course,
  }) => {
    const lesson = firstOf(course.lessons)
    const last = lesson.items.at(-1)
    if (last === undefined) throw new Error('no items')
    const reader = await context.newPage()
    await plant(reader, { ...activeIs(SITI), [keyOf(SITI)]: answersOf(lesson, lesson.items.length - 1).join('\n') })
    await reader.goto(lesson.path)
    const writer = await openTab(context, lesson.path)
    const box = await readyItem(writer, last)
    await readToTheEnd(reader)
    await expect(reader.getByText(unitEnd.left(1))).toBeVisible()
    await expect.poll(async () => statementsIn(await stored(reader)).map(({ verb }) => verb)).toContain('experienced')
    await expect(reader.getByText(unitEnd.done)).toHaveCount(0)

    await answer(writer, last)
    await expect(box).toBeVisible()
    await expect(reader.getByText(unitEnd.done)).toBeVisible()
    expect(statementsIn(await stored(writer)).filter(({ verb }) => verb === 'completed')).toEqual([
      expect.objectContaining({ object: `lesson:${lesson.id}` }),
    ])
  })
})

test.describe('a lesson is done', () => {
  test('when every item is answered, right or wrong, and its end was reached; the lists say so', async ({
    page,
    course,
  }) => {
    const lesson = firstOf(course.lessons)
    const inModule = course.lessons.filter(({ moduleId }) => moduleId === lesson.moduleId)
    const row = page.getByRole('listitem').filter({ hasText: lesson.title })
    await page.goto(`modul/${lesson.moduleId}/`)
    await expect(row.locator('.vessel')).not.toHaveClass(/full/)

    await page.goto(lesson.path)
    await readToTheEnd(page)
    await expect(page.getByText(unitEnd.left(lesson.items.length))).toBeVisible()
    for (const [index, item] of lesson.items.entries()) {
      await expect(page.getByText(unitEnd.done)).toHaveCount(0)
      await answer(page, item, { isRight: index % 2 === 0 })
    }
    await readToTheEnd(page)
    await expect(page.getByText(unitEnd.done)).toBeVisible()

    await page.goto(`modul/${lesson.moduleId}/`)
    await expect(row.getByRole('link')).toHaveAccessibleName(new RegExp(`${words.state.done}`))
    await expect(row.locator('.vessel')).toHaveClass(/full/)
    await openModules(page)
    await expect(page.getByText(home.fill(1, inModule.length))).toBeVisible()
    await page.goto('kemajuan/')
    await expect(page.getByRole('listitem').filter({ hasText: lesson.title })).toContainText(words.state.done)
    expect(await figures(page)).toEqual({
      lessons: '1',
      answered: String(lesson.items.length),
      firstRight: String(Math.ceil(lesson.items.length / 2)),
    })
  })

  test('not before its end was reached', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: answersOf(lesson).join('\n') })
    await page.goto('kemajuan/')
    const row = page.getByRole('listitem').filter({ hasText: lesson.title })
    await expect(row).toContainText(words.state.started)

    await page.goto(lesson.path)
    await readToTheEnd(page)
    await expect(page.getByText(unitEnd.done)).toBeVisible()
    await page.goto('kemajuan/')
    await expect(row).toContainText(words.state.done)
  })

  test('and with its last lesson the module is', async ({ page, course }) => {
    const last = course.lessons.at(-1)
    if (last === undefined) throw new Error('no lessons')
    const others = course.lessons.filter((unit) => unit.moduleId === last.moduleId && unit !== last)
    const lines = [
      ...others.map((unit) => line({ verb: 'completed', object: `lesson:${unit.id}` })),
      ...answersOf(last),
    ]
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: lines.join('\n') })
    await page.goto(last.path)
    await readToTheEnd(page)
    await expect(page.getByText(/^Modul .* selesai$/)).toBeVisible()
    await openModules(page)
    await expect(page.getByText(home.fill(others.length + 1, others.length + 1))).toBeVisible()
    await expect(page.locator('.vessel.full')).toHaveCount(1)
  })

  test('for the page one comes back to as well', async ({ playwright, launchOptions, site, course }) => {
    // Playwright switches the browser's page cache off; learners have it on, and their Back shows a page as they left it.
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    const page = await browser.newPage({ baseURL: site.url, serviceWorkers: 'block' })
    // Chromium tells a kept page afterwards what was stored meanwhile; other browsers do not.
    await page.addInitScript(() =>
      addEventListener('storage', (event) => event.key?.endsWith(':tempat') || event.stopImmediatePropagation()),
    )
    const lesson = firstOf(course.lessons)
    await plant(page, {
      ...activeIs(SITI),
      [keyOf(SITI)]: [...answersOf(lesson, lesson.items.length - 1), reachedEnd(lesson)].join('\n'),
    })
    await page.goto('')
    await expect(page.getByRole('link', { name: home.start })).toBeVisible()
    await page.getByRole('heading', { name: outline.contents }).scrollIntoViewIfNeeded()
    await page.goto(lesson.path)
    const last = lesson.items.at(-1)
    if (last === undefined) throw new Error('no items')
    await answer(page, last)
    // The default would wait for a load that a kept page never has.
    await page.goBack({ waitUntil: 'commit' })
    const inModule = course.lessons.filter(({ moduleId }) => moduleId === lesson.moduleId)
    await expect(page.getByText(home.fill(1, inModule.length))).toBeVisible()
    await expect(page.getByRole('link', { name: `${home.resume}: ${lesson.title}` })).toBeVisible()
    await browser.close()
  })
})

test.describe('storage that fails', () => {
  test('by being full still marks answers, says so, hands them out, and keeps them once there is room', async ({
    page,
    course,
  }) => {
    const lesson = firstOf(course.lessons)
    const [first, second, third] = firstThreeOf(lesson.items)
    await page.goto(lesson.path)
    await answer(page, first)
    await fill(page)
    await answer(page, second)
    await expect(noticeOn(page)).toContainText(notices.storage.FULL)
    expect(answersIn(await stored(page))).toHaveLength(1)

    await noticeOn(page).getByRole('button', { name: notices.toRecord }).click()
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible()
    expect(await figures(page)).toMatchObject({ answered: '2' })
    const log = recordIn(await download(page, words.backup))
    expect([...log.statements.values()].map(({ object }) => object)).toEqual([`item:${first.id}`, `item:${second.id}`])

    await free(page)
    await page.goto(lesson.path)
    await answer(page, third)
    expect(answersIn(await stored(page)).map(({ object }) => object)).toEqual(
      [first, second, third].map(({ id }) => `item:${id}`),
    )
    expect(recordKeysIn(await stored(page))).toHaveLength(1)
  })

  test('for an answer keeps saying so, though smaller things still fit', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const [first, second] = firstThreeOf(lesson.items)
    await page.goto(lesson.path)
    await readyItem(page, first)
    await fill(page)
    await answer(page, first)
    await expect(noticeOn(page)).toContainText(notices.storage.FULL)
    // Room for a draft, not for the answer that waits.
    await page.evaluate(() => {
      const parts = Object.keys(localStorage).filter((key) => key.startsWith('penuh-'))
      const sized = parts.map((key) => ({ key, size: localStorage.getItem(key)?.length ?? 0 }))
      const freed = sized.find(({ size }) => size >= 128 && size < 256)
      if (freed !== undefined) localStorage.removeItem(freed.key)
    })
    const box = await readyItem(page, second)
    await optionOf(box, second, firstOf(second.options)).check()
    await expect.poll(async () => Object.keys(await stored(page)).some((key) => key.includes('konsep'))).toBe(true)
    expect(answersIn(await stored(page))).toEqual([])
    await expect(noticeOn(page)).toContainText(notices.storage.FULL)

    await free(page)
    await answer(page, second)
    expect(answersIn(await stored(page))).toHaveLength(2)
    await expect(noticeOn(page)).toBeHidden()
  })

  test('for good and for the tab too, still keeps the answers of this page once there is room', async ({
    page,
    course,
  }) => {
    const lesson = firstOf(course.lessons)
    const [first, second] = firstThreeOf(lesson.items)
    await page.goto(lesson.path)
    await readyItem(page, first)
    await fill(page)
    await fill(page, 'sessionStorage')
    await answer(page, first)
    await expect(noticeOn(page)).toContainText(notices.storage.FULL)
    await free(page)
    await answer(page, second)
    expect(answersIn(await stored(page)).map(({ object }) => object)).toEqual([`item:${first.id}`, `item:${second.id}`])
    await expect(noticeOn(page)).toBeHidden()
  })

  for (const areas of [['localStorage'], ['localStorage', 'sessionStorage']] as const)
    test(`by being blocked (${areas.join(', ')}) leaves a course that works, and a word about it`, async ({
      page,
      course,
    }) => {
      await blockStorage(page, areas)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      const lesson = firstOf(course.lessons)
      await page.goto(lesson.path)
      for (const item of lesson.items) await answer(page, item)
      await expect(noticeOn(page)).toContainText(notices.storage.BLOCKED)
      await readToTheEnd(page)
      await expect(page.getByText(unitEnd.done)).toBeVisible()
      await noticeOn(page).getByRole('button', { name: notices.close }).click()
      await expect(noticeOn(page)).toBeHidden()

      for (const path of ['', 'kemajuan/', 'setelan/', 'cari/', `modul/${lesson.moduleId}/`]) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      }
      await page.goto('kemajuan/')
      await expect(page.getByRole('heading', { name: words.record })).toBeVisible()
      expect(errors).toEqual([])
    })
})

test.describe('what cannot be read', () => {
  test('stays as it is, and is shown with a way to take it along', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    const good = answeredLine('uji-lama')
    const broken = [
      answeredLine('uji-terpotong').slice(0, 70),
      '{"milik":"orang lain","v":"satu"}',
      '{"v":2,"id":"baru","actor":"a1b2c3d4e5f6","verb":"melihat","object":"item:uji","masa":"depan"}',
      '\u0000￿ rusak "',
    ]
    const planted: Stored = {
      ...activeIs(SITI),
      [keyOf(SITI)]: ['', good, ...broken, ''].join('\n'),
      [keyOf(SITI, OLD_DAY, 'asing')]: 'bukan json sama sekali',
      [`jernih:/bimtek/:${SITI}:${OLD_DAY}:tab`]: 'kursus lain di alamat yang sama',
      'aplikasi-lain': '{"theme":"dark"}',
    }
    await plant(page, planted)
    await page.goto(unit.path)
    await answer(page, item)
    expect(await stored(page)).toMatchObject(planted)

    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '2' })
    const aside = page.getByRole('region', { name: words.setAside })
    await expect(aside.getByRole('listitem')).toHaveCount(5)
    for (const reason of [
      words.setAsideReason.NOT_JSON,
      words.setAsideReason.NOT_A_STATEMENT,
      words.setAsideReason.NEWER,
    ])
      await expect(aside.getByRole('listitem').filter({ hasText: reason })).not.toHaveCount(0)
    const lines = (await download(page, words.setAsideDownload)).split('\n')
    expect(lines.sort()).toEqual([...broken, 'bukan json sama sekali'].sort())
    await page.reload()
    await expect(aside.getByRole('listitem')).toHaveCount(5)
    expect(await stored(page)).toMatchObject(planted)
  })

  test('in the tab’s own key is left in place, and answers go below it', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const [first, second] = firstThreeOf(lesson.items)
    await page.goto(lesson.path)
    await answer(page, first)
    const key = firstOf(recordKeysIn(await stored(page)))
    const cut = await page.evaluate((own) => {
      const text = localStorage.getItem(own)?.slice(0, -20) ?? ''
      localStorage.setItem(own, text)
      return text
    }, key)
    await page.reload()
    await answer(page, second)
    const text = (await stored(page))[key] ?? ''
    expect(text.startsWith(`${cut}\n`)).toBe(true)
    expect(answersIn({ [key]: text }).map(({ object }) => object)).toEqual([`item:${second.id}`])
  })
})

test.describe('a long record', () => {
  test('of 5,000 statements shows the right numbers', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const lines = Array.from({ length: 5000 }, (_, index) =>
      answeredLine(`uji-${index % 1250}`, { success: index % 5 > 1 }),
    )
    const days = [0, 1, 2, 3, 4].map((day) => [
      keyOf(SITI, `2026-01-0${day + 1}`),
      lines.slice(day * 1000, day * 1000 + 1000).join('\n'),
    ])
    await plant(page, { ...activeIs(SITI), ...Object.fromEntries(days) })
    await page.goto('kemajuan/')
    await expect(page.getByText(words.statements(5000))).toBeVisible()
    expect(await figures(page)).toEqual({
      lessons: '0',
      answered: '1.250',
      firstRight: '750',
    })

    await page.goto(lesson.path)
    await answer(page, firstOf(lesson.items))
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '1.251', firstRight: '751' })
  })

  test('with a snapshot counts what it covers once', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const [first, second, third] = firstThreeOf(lesson.items)
    const point = (success: boolean, time: string) => ({ success, time, certainty: 3 as const })
    const until = `${OLD_DAY}T23:00:00.000Z`
    const early = `${OLD_DAY}T01:00:00.000Z`
    const late = `${OLD_DAY}T23:30:00.000Z`
    const snapshot = line({
      verb: 'snapshot',
      object: `record:${SITI}`,
      time: '2026-02-01T00:00:00.000Z',
      snapshot: {
        until,
        answers: {
          [first.id]: { attempts: 3, first: point(false, early), last: point(true, until) },
          [second.id]: { attempts: 1, first: point(true, early), last: point(true, early) },
        },
        reached: {},
        completed: {},
      },
    })
    const lines = [
      answeredLine(second.id, { success: true, time: early }),
      snapshot,
      answeredLine(third.id, { success: true, time: late }),
    ]
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: lines.join('\n') })
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '3', firstRight: '2' })
    const sure = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: itemWords.certainty[3] }) })
    await expect(sure.getByRole('cell').first()).toHaveText('2')
  })

  test('that nearly fills the room can be made shorter, and keeps its numbers', async ({ page, course }) => {
    const lesson = firstOf(course.lessons)
    const [first, second] = firstThreeOf(lesson.items)
    const wide = { parent: `lesson:${lesson.id}`, rest: { catatan: 'x'.repeat(700) } }
    const broken = '{"v":1,"terpotong'
    const other = answeredLine('uji-perangkat-lain', { actor: 'c0c0c0c0c0c0' })
    const lines = Array.from({ length: 4300 }, (_, index) =>
      answeredLine(`uji-${index % 40}`, { ...wide, success: index % 3 === 0 }),
    )
    const old = [...lines.slice(0, 2000), broken, other, line({ verb: 'completed', object: `lesson:${lesson.id}` })]
    await plant(page, {
      ...activeIs(SITI),
      [keyOf(SITI, '2026-01-04')]: old.join('\n'),
      [keyOf(SITI)]: lines.slice(2000).join('\n'),
    })
    await page.goto(lesson.path)
    await answer(page, first)
    await page.goto('kemajuan/')
    await expect(page.getByText(words.nearlyFull)).toBeVisible()
    const before = await figures(page)
    expect(before).toMatchObject({ answered: '42', lessons: '1' })

    await page.getByRole('button', { name: words.compact }).click()
    await expect(page.getByRole('status').filter({ hasText: words.compacted })).toBeVisible()
    await expect(page.getByText(words.nearlyFull)).toHaveCount(0)
    expect(await figures(page)).toEqual(before)
    await page.reload()
    await expect(page.getByText(words.statements(3))).toBeVisible()
    expect(await figures(page)).toEqual(before)
    const entries = await stored(page)
    expect(Object.keys(entries), 'the snapshot takes the place of what was larger').not.toContain(
      keyOf(SITI, '2026-01-04'),
    )
    expect(Object.values(entries).some((text) => text.split('\n').includes(broken))).toBe(true)
    expect(
      statementsIn(entries)
        .map(({ verb }) => verb)
        .sort(),
    ).toEqual(['answered', 'answered', 'snapshot'])

    await page.goto(lesson.path)
    await answer(page, second)
    await page.goto('kemajuan/')
    expect(await figures(page)).toMatchObject({ answered: '43' })
  })

  test('that fills the room to the last character can still be made shorter', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    const lines = Array.from({ length: 2000 }, (_, index) =>
      answeredLine(`uji-${index % 40}`, { success: index % 3 === 0 }),
    )
    await plant(page, {
      ...activeIs(SITI),
      [keyOf(SITI, '2026-01-04')]: lines.slice(0, 900).join('\n'),
      [keyOf(SITI)]: lines.slice(900).join('\n'),
    })
    await fill(page)
    await page.goto('kemajuan/')
    const before = await figures(page)
    expect(before).toMatchObject({ answered: '40' })
    await page.getByRole('button', { name: words.compact }).click()
    await expect(page.getByRole('status').filter({ hasText: words.compacted })).toBeVisible()
    await page.reload()
    await expect(page.getByText(words.statements(1))).toBeVisible()
    expect(await figures(page)).toEqual(before)

    await page.goto(unit.path)
    await answer(page, item)
    expect(answersIn(await stored(page))).toHaveLength(1)
    await expect(noticeOn(page)).toBeHidden()
  })
})

/**
 * Appends answers with the course's own code, one after another with pauses in which other tabs get their turn. Runs in
 * the page: the function is found among the page's modules by what it does, since nothing is put on `window` for tests.
 */
async function appendAnswers({ count, prefix, parent }: { count: number; prefix: string; parent: string }) {
  const scripts = performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : []))
  const modules: Record<string, (answer: object) => unknown>[] = await Promise.all(scripts.map((url) => import(url)))
  const append = modules
    .flatMap((module) => Object.values(module))
    .find((value) => typeof value === 'function' && /verb:\s*["'`]answered["'`]/.test(String(value)))
  if (append === undefined) throw new Error('The page has no function that appends an answer')
  let done = 0
  for (; done < count; done++) {
    append({
      itemId: `${prefix}-${done}`,
      parent,
      content: 'ffffffff',
      success: true,
      earned: 1,
      total: 1,
      response: 'a',
    })
    await new Promise((next) => setTimeout(next))
  }
  return done
}

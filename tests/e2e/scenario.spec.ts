import fc from 'fast-check'
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { isRight } from '../../src/domain/discernment/post.ts'
import { sceneActivity } from '../../src/domain/record/attempts.ts'
import { activity, type Statement } from '../../src/domain/record/statement.ts'
import { edgesAt } from '../../src/domain/scenario/play.ts'
import { notices } from '../../src/strings/notices.ts'
import { practiceState, progressText } from '../../src/strings/progress.ts'
import { debriefing, playing, rounds, scenarioText, wayIn } from '../../src/strings/scenario.ts'
import { shell } from '../../src/strings/shell.ts'
import { blockStorage, fillStorage } from '../support/full-storage.ts'
import { tabTo } from '../support/keyboard.ts'
import { cutOff, storeCourse } from '../support/offline-visit.ts'
import { test as offlineTest } from '../support/own-server.ts'
import { activeIs, keyOf, plant, recordIn, SITI, statementsIn, stored } from '../support/record-lines.ts'
import {
  anyScenario,
  anyWay,
  attemptLines,
  beatsAt,
  type CourseScenario,
  choiceLine,
  choicesOn,
  choose,
  debriefOn,
  endingOf,
  endingScenes,
  enter,
  expectBeats,
  gaugesAfter,
  gaugesOn,
  hereOn,
  openingOf,
  passageOn,
  pathOf,
  pathOn,
  play,
  playedBy,
  playToTheEnd,
  type Row,
  type Step,
  scenarios,
  scenarioWithRound,
  stepsOf,
  titleOf,
  transcriptOn,
  visibleTextOn,
  wayBy,
  wayInOn,
  wayOf,
  waysToEndings,
} from '../support/scenarios.ts'
import { download, firstOf, firstThreeOf, noticeOn, openTab, test } from '../support/site.ts'

/** A branching story as a learner plays it, leaves it, comes back to it, and looks back on it. */

const PHONE = { width: 360, height: 740 }

/** Everything the record holds, the earliest first. */
async function recorded(page: Page): Promise<readonly Statement[]> {
  return [...statementsIn(await stored(page))].sort((a, b) => (a.time < b.time ? -1 : 1))
}

const withVerb = (statements: readonly Statement[], verb: Statement['verb']) =>
  statements.filter((statement) => statement.verb === verb)

/** What the record must hold of a choice. */
const recordOf = ({ id, version }: CourseScenario, { sceneId, choice }: Step) =>
  expect.objectContaining({
    verb: 'responded',
    object: sceneActivity(id, sceneId),
    parent: activity('scenario', id),
    content: version,
    result: expect.objectContaining({ response: choice.id, success: choice.judgement === 'right', total: 2 }),
  })

/** Puts a past with an attempt into the device's storage. */
const plantAttempt = (page: Page, lines: readonly string[]) =>
  plant(page, { ...activeIs(SITI), [keyOf(SITI)]: lines.join('\n') })

const idsIn = (lines: readonly string[]) => statementsIn({ [keyOf(SITI)]: lines.join('\n') }).map(({ id }) => id)

/** Collects what goes wrong in a page's scripts. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

offlineTest.describe('after one visit, without a connection and by keyboard alone', () => {
  offlineTest.use({ serviceWorkers: 'allow' })

  for (const scenario of scenarios)
    offlineTest(
      `every ending of “${scenario.head.title}” is reached, looked back on and recorded`,
      async ({ page, context, host }) => {
        await page.goto(scenario.path)
        const settings = await context.newPage()
        await storeCourse(settings)
        await settings.close()
        await cutOff(context, host)

        const ways = waysToEndings(scenario)
        expect(new Set(ways.keys())).toEqual(endingScenes(scenario))
        const titles = [...ways.keys()].map((ending) => titleOf(scenario.graph, ending))
        let before: readonly Statement[] = []
        for (const [ending, row] of ways) {
          await page.reload()
          const button = wayInOn(page, before.length === 0 ? wayIn.start : wayIn.again)
          await expect(button).toBeEnabled()
          await tabTo(page, () => button.evaluate((element) => element === document.activeElement))
          await page.keyboard.press('Enter')
          await expect(hereOn(page)).toBeFocused()
          await play(page, scenario, row)

          const title = titleOf(scenario.graph, ending)
          await expect(passageOn(page).getByRole('heading', { name: title, exact: true })).toBeVisible()
          await expect(debriefOn(page)).toBeVisible()
          expect(await pathOn(page), ending).toEqual(pathOf(scenario, row))
          const text = await visibleTextOn(page)
          expect(
            titles.filter((one) => text.includes(one)),
            'endings that are told of',
          ).toEqual([title])

          const all = await recorded(page)
          const [begun, ...rest] = all.slice(before.length)
          expect(begun).toMatchObject({ verb: 'initialized', object: activity('scenario', scenario.id) })
          expect(rest).toEqual([
            ...stepsOf(scenario, row).map((step) => recordOf(scenario, step)),
            expect.objectContaining({
              verb: 'completed',
              object: activity('scenario', scenario.id),
              result: { response: ending },
            }),
          ])
          expect(new Set(rest.map(({ registration }) => registration))).toEqual(new Set([begun?.registration]))
          before = all
        }
      },
    )
})

for (const scenario of scenarios)
  test(`whatever is chosen in “${scenario.head.title}”, what is told, offered and measured is the story’s`, async ({
    page,
  }) => {
    const rows = fc.sample(fc.array(fc.nat(59), { minLength: 20, maxLength: 20 }), { numRuns: 5, seed: 2026 })
    for (const [index, numbers] of rows.entries()) {
      const row = wayBy(scenario, numbers)
      await enter(page, scenario, index === 0 ? wayIn.start : wayIn.again)
      await expectBeats(passageOn(page), openingOf(scenario))
      for (const [at, step] of stepsOf(scenario, row).entries()) {
        expect(await gaugesOn(page), `${row} at ${at}`).toEqual(gaugesAfter(scenario, row.slice(0, at)))
        const texts = choicesOn(page).locator('span:not([aria-hidden])')
        expect(await texts.allTextContents(), `${row} at ${at}`).toEqual(step.offered)
        await choose(page, step)
        await expectBeats(passageOn(page), step.beats)
      }
      expect(await gaugesOn(page)).toEqual(gaugesAfter(scenario, row))
      await expect(choicesOn(page)).toHaveCount(0)
      await expect(page.locator('.state').getByText(playing.ended)).toBeVisible()
    }
  })

test.describe('a choice', () => {
  /** Where the newest heading stands: how far below the bar, and how far above the foot of the screen. */
  const room = (page: Page) =>
    page.evaluate(async () => {
      // Passages get their true height, and the page its place, within two frames.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      const edges = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const heading = edges('[data-here]')
      return {
        belowBar: Math.round((heading?.top ?? Number.NaN) - (edges('.state')?.bottom ?? Number.NaN)),
        aboveFoot: Math.round(innerHeight - (heading?.bottom ?? Number.NaN)),
      }
    })

  for (const viewport of [PHONE, { width: 1280, height: 800 }])
    for (const scenario of scenarios)
      test(`leads to the passage it brings, in sight below the bar: ${scenario.id} at ${viewport.width} px`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport)
        await enter(page, scenario)
        for (const step of stepsOf(scenario, anyWay(scenario))) {
          await choose(page, step)
          const { belowBar, aboveFoot } = await room(page)
          expect(belowBar, step.scene).toBeGreaterThanOrEqual(0)
          expect(aboveFoot, step.scene).toBeGreaterThanOrEqual(0)
        }
      })

  test('is made by a press on it as by its number', async ({ page }) => {
    const step = firstOf(stepsOf(anyScenario, [1]))
    await enter(page, anyScenario)
    await choicesOn(page).filter({ hasText: step.choice.text }).click()
    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${step.choice.text}`)
    await expect(hereOn(page)).toBeFocused()
    expect(withVerb(await recorded(page), 'responded')).toEqual([recordOf(anyScenario, step)])
  })

  test('is not made by numbers typed elsewhere, with other keys held, or out of the offer', async ({ page }) => {
    const step = firstOf(stepsOf(anyScenario, [1]))
    await enter(page, anyScenario)
    await page.getByRole('button', { name: shell.menu }).focus()
    await page.keyboard.press('1')
    await choicesOn(page).first().focus()
    for (const key of ['Control+1', 'Alt+1', '0', '5', '9']) await page.keyboard.press(key)
    await choose(page, step)
    expect(withVerb(await recorded(page), 'responded'), 'the one that was meant').toEqual([recordOf(anyScenario, step)])
  })
})

test.describe('numbers written into the reflection', () => {
  test('are text, and change nothing in the story', async ({ page }) => {
    await playToTheEnd(page, anyScenario)
    const before = await recorded(page)
    const field = page.getByLabel(anyScenario.head.reflection)
    await field.focus()
    await page.keyboard.type('1 2 3 4')
    await expect(field).toHaveValue('1 2 3 4')
    expect(await recorded(page)).toEqual(before)
    expect(await pathOn(page)).toEqual(pathOf(anyScenario, anyWay(anyScenario)))
  })
})

test.describe('who leaves', () => {
  for (const scenario of scenarios)
    test(`“${scenario.head.title}” in the middle goes on at the same place, with all that was told`, async ({
      page,
    }) => {
      const row = anyWay(scenario)
      const half = row.slice(0, 4)
      await enter(page, scenario)
      await play(page, scenario, half)
      const [told, gauges] = [await transcriptOn(page), await gaugesOn(page)]
      const offered = await choicesOn(page).allTextContents()
      expect(gauges).toEqual(gaugesAfter(scenario, half))

      await page.goto('tentang/')
      await page.goto(scenario.path)
      await expect(page.getByText(wayIn.underWay(4))).toBeVisible()
      await wayInOn(page, wayIn.goOn).click()
      await expect(hereOn(page)).toBeFocused()
      expect(await transcriptOn(page)).toBe(told)
      expect(await gaugesOn(page)).toEqual(gauges)
      expect(await choicesOn(page).allTextContents()).toEqual(offered)

      for (const step of stepsOf(scenario, row).slice(4)) await choose(page, step)
      await expect(debriefOn(page)).toBeVisible()
      expect(await pathOn(page)).toEqual(pathOf(scenario, row))
      expect(withVerb(await recorded(page), 'initialized')).toHaveLength(1)
    })

  test('after the end sees the own path again', async ({ page }) => {
    const row = wayOf(anyScenario, 'wrong')
    await playToTheEnd(page, anyScenario, row)
    const told = await transcriptOn(page)
    const before = await recorded(page)
    await page.reload()
    await expect(page.getByText(wayIn.finished)).toBeVisible()
    await wayInOn(page, wayIn.seeAgain).click()
    await expect(debriefOn(page)).toBeVisible()
    expect(await pathOn(page)).toEqual(pathOf(anyScenario, row))
    expect(await transcriptOn(page)).toBe(told)
    expect(await recorded(page), 'looking back is nothing new').toEqual(before)
  })

  test('may start anew, and what was done before stays in the record', async ({ page }) => {
    const row = anyWay(anyScenario)
    await enter(page, anyScenario)
    await play(page, anyScenario, row.slice(0, 2))
    const before = await recorded(page)
    await enter(page, anyScenario, wayIn.again)
    await expect(page.locator('.state').getByText(playing.decision(1), { exact: true })).toBeVisible()
    await expectBeats(passageOn(page), openingOf(anyScenario))
    expect(await gaugesOn(page)).toEqual(gaugesAfter(anyScenario, []))

    await play(page, anyScenario, row)
    const after = await recorded(page)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(withVerb(after, 'initialized')).toHaveLength(2)
    expect(withVerb(after.slice(before.length), 'responded')).toEqual(
      stepsOf(anyScenario, row).map((step) => recordOf(anyScenario, step)),
    )
  })

  test('may start anew right after the end, from the start of the story', async ({ page }) => {
    await playToTheEnd(page, anyScenario)
    await debriefOn(page).getByRole('button', { name: debriefing.skipReflection }).click()
    await debriefOn(page).getByRole('button', { name: debriefing.again }).click()
    await expect(hereOn(page)).toBeFocused()
    await expect(debriefOn(page)).toHaveCount(0)
    await expectBeats(passageOn(page), openingOf(anyScenario))
    await expect(passageOn(page).getByRole('heading', { level: 3 }).first()).toBeInViewport()
    expect(withVerb(await recorded(page), 'initialized')).toHaveLength(2)
  })
})

test.describe('the last choice', () => {
  test('can be taken back once: the scene is the one before, and the record keeps both', async ({ page }) => {
    const row = anyWay(anyScenario).slice(0, 3)
    const [first, second, third] = firstThreeOf(stepsOf(anyScenario, row))
    const takeBack = page.getByRole('button', { name: playing.takeBack })
    await enter(page, anyScenario)
    await expect(takeBack, 'nothing to take back yet').toHaveCount(0)
    await choose(page, first)
    await choose(page, second)
    await expect(choicesOn(page)).toHaveCount(third.offered.length)
    await takeBack.click()

    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${first.choice.text}`)
    await expect(hereOn(page)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: playing.tookBack })).toBeVisible()
    expect(await choicesOn(page).locator('span:not([aria-hidden])').allTextContents()).toEqual(second.offered)
    expect(await gaugesOn(page)).toEqual(gaugesAfter(anyScenario, row.slice(0, 1)))
    await expect(takeBack).toHaveCount(0)
    expect((await recorded(page)).slice(1)).toEqual([
      recordOf(anyScenario, first),
      recordOf(anyScenario, second),
      expect.objectContaining({ verb: 'took-back', object: sceneActivity(anyScenario.id, second.sceneId) }),
    ])

    const other = firstOf(stepsOf(anyScenario, [first.index, (second.index + 1) % second.offered.length]).slice(1))
    await choose(page, other)
    await expect(takeBack, 'only once').toHaveCount(0)
    await page.reload()
    await wayInOn(page, wayIn.goOn).click()
    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${other.choice.text}`)
    await expect(takeBack, 'not after a reload either').toHaveCount(0)
  })
})

test.describe('a scenario that changed since', () => {
  const OLD = { content: '00000000' }
  const row = anyWay(anyScenario).slice(0, 4)
  const [first, second, third] = firstThreeOf(stepsOf(anyScenario, row))

  test('goes on from the last scene that still exists, and says so', async ({ page }) => {
    const lines = [
      ...attemptLines(anyScenario, row.slice(0, 2), OLD),
      choiceLine(anyScenario, third.sceneId, 'pilihan-yang-hilang', OLD),
      choiceLine(anyScenario, 'adegan-yang-hilang', 'tidak-ada', OLD),
      choiceLine(anyScenario, third.sceneId, third.choice.id, OLD),
    ]
    await plantAttempt(page, lines)
    await enter(page, anyScenario, wayIn.goOn)
    await expect(page.getByText(playing.changedOn)).toBeVisible()
    await expect(page.getByText(playing.changedOver)).toHaveCount(0)
    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${second.choice.text}`)
    expect(await gaugesOn(page)).toEqual(gaugesAfter(anyScenario, row.slice(0, 2)))

    await choose(page, third)
    await page.reload()
    await expect(page.getByText(wayIn.underWay(3))).toBeVisible()
    await wayInOn(page, wayIn.goOn).click()
    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${third.choice.text}`)
    const statements = await recorded(page)
    expect(statements.map(({ id }) => id)).toEqual(expect.arrayContaining(idsIn(lines)))
    expect(statements.slice(lines.length)).toEqual([recordOf(anyScenario, third)])
  })

  test('starts over when not even the first choice is left, and says so', async ({ page }) => {
    const lines = [
      ...attemptLines(anyScenario, [], OLD),
      choiceLine(anyScenario, first.sceneId, 'pilihan-yang-hilang', OLD),
      choiceLine(anyScenario, second.sceneId, second.choice.id, OLD),
    ]
    await plantAttempt(page, lines)
    await enter(page, anyScenario, wayIn.goOn)
    await expect(page.getByText(playing.changedOver)).toBeVisible()
    await expect(page.getByText(playing.changedOn)).toHaveCount(0)
    await expectBeats(passageOn(page), openingOf(anyScenario))
    expect(await gaugesOn(page)).toEqual(gaugesAfter(anyScenario, []))
    await choose(page, first)
    const statements = await recorded(page)
    expect(statements.map(({ id }) => id)).toEqual(expect.arrayContaining(idsIn(lines)))
    expect(statements.slice(lines.length)).toEqual([recordOf(anyScenario, first)])
  })

  test('says nothing where every choice still fits', async ({ page }) => {
    await plantAttempt(page, attemptLines(anyScenario, row, OLD))
    await enter(page, anyScenario, wayIn.goOn)
    expect(await gaugesOn(page)).toEqual(gaugesAfter(anyScenario, row))
    await expect(page.getByText(playing.changedOn)).toHaveCount(0)
    await expect(page.getByText(playing.changedOver)).toHaveCount(0)
  })
})

test.describe('two tabs with one story', () => {
  /** Opens the story in a second tab, under way in a first one. */
  async function secondTab(context: BrowserContext): Promise<Page> {
    const page = await openTab(context, anyScenario.path)
    await wayInOn(page, wayIn.goOn).click()
    await expect(hereOn(page)).toBeFocused()
    return page
  }

  async function reopen(page: Page, button: string): Promise<string> {
    await page.reload()
    await wayInOn(page, button).click()
    await expect(hereOn(page)).toBeFocused()
    return transcriptOn(page)
  }

  /** Takes the first choice until there is none. */
  async function goToTheEnd(page: Page): Promise<void> {
    await hereOn(page).focus()
    while ((await choicesOn(page).count()) > 0) {
      const text = await choicesOn(page).first().locator('span:not([aria-hidden])').innerText()
      await page.keyboard.press('1')
      await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${text}`)
    }
    await expect(debriefOn(page)).toBeVisible()
  }

  test('show the same: a choice in one is seen in the other', async ({ context }) => {
    const here = await context.newPage()
    await enter(here, anyScenario)
    const there = await secondTab(context)
    for (const [index, step] of stepsOf(anyScenario, anyWay(anyScenario)).entries()) {
      const [acting, watching] = index % 2 === 0 ? [here, there] : [there, here]
      await hereOn(acting).focus()
      await choose(acting, step)
      await expect(hereOn(watching)).toHaveText(`${playing.chosen}: ${step.choice.text}`)
      expect(await gaugesOn(watching)).toEqual(await gaugesOn(acting))
    }
    for (const page of [here, there]) {
      await expect(debriefOn(page)).toBeVisible()
      expect(await pathOn(page)).toEqual(pathOf(anyScenario, anyWay(anyScenario)))
    }
    expect(withVerb(await recorded(here), 'completed')).toHaveLength(1)
  })

  test('in which both choose at once stay whole, and agree after a reload', async ({ context }) => {
    const here = await context.newPage()
    await enter(here, anyScenario)
    const there = await secondTab(context)
    const errors = [here, there].map(errorsOf)
    for (let turn = 0; turn < 3; turn += 1) await Promise.all([here.keyboard.press('1'), there.keyboard.press('2')])
    const told = await reopen(here, wayIn.goOn)
    expect(await reopen(there, wayIn.goOn)).toBe(told)
    await goToTheEnd(there)
    await reopen(here, wayIn.seeAgain)
    await expect(debriefOn(here)).toBeVisible()
    expect(await pathOn(here)).toEqual(await pathOn(there))
    expect(errors).toEqual([[], []])
  })

  test('that did not hear of each other for three choices agree after a reload', async ({ context }) => {
    await context.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()))
    const here = await context.newPage()
    await enter(here, anyScenario)
    const there = await secondTab(context)
    const errors = [here, there].map(errorsOf)
    await play(here, anyScenario, [0, 0, 0])
    await play(there, anyScenario, [1, 1, 1])
    const told = await reopen(here, wayIn.goOn)
    expect(told).toContain(firstOf(stepsOf(anyScenario, [0])).choice.text)
    expect(await reopen(there, wayIn.goOn)).toBe(told)
    expect(withVerb(await recorded(here), 'responded'), 'nothing is lost').toHaveLength(6)
    await goToTheEnd(here)
    await reopen(there, wayIn.seeAgain)
    await expect(debriefOn(there)).toBeVisible()
    expect(await pathOn(there)).toEqual(await pathOn(here))
    expect(errors).toEqual([[], []])
  })
})

test.describe('looking back', () => {
  /** A past in which a row of choices was taken to its end, and its debrief open. */
  async function lookBack(page: Page, scenario: CourseScenario, row: Row): Promise<void> {
    await plantAttempt(page, attemptLines(scenario, row))
    await enter(page, scenario, wayIn.seeAgain)
    await expect(debriefOn(page)).toBeVisible()
  }

  const replayHeading = (page: Page) => page.getByRole('heading', { name: debriefing.replay })

  test('names a better turn for each choice that was not right, and none for a right one', async ({ page }) => {
    for (const scenario of scenarios)
      for (const judgement of ['wrong', 'right'] as const) {
        const row = wayOf(scenario, judgement)
        const steps = stepsOf(scenario, row)
        expect(steps.some(({ choice }) => choice.judgement === judgement)).toBe(true)
        await lookBack(page, scenario, row)
        const path = await pathOn(page)
        expect(path).toEqual(pathOf(scenario, row))
        for (const [index, { choice, better }] of steps.entries()) {
          expect(path[index]?.better === undefined, choice.text).toBe(choice.judgement === 'right')
          expect(better === choice.text, choice.text).toBe(false)
        }
      }
  })

  test('keeps what a learner writes on the device, and out of the record that is taken along', async ({ page }) => {
    const secret = 'Saya malu pernah ikut menyebarkannya.'
    const row = anyWay(anyScenario)
    await lookBack(page, anyScenario, row)
    await page.getByLabel(anyScenario.head.reflection).fill(secret)
    await debriefOn(page).getByRole('button', { name: debriefing.saveReflection }).click()
    await expect(page.getByRole('status').filter({ hasText: debriefing.reflectionKept })).toBeVisible()

    await page.reload()
    await wayInOn(page, wayIn.seeAgain).click()
    await expect(page.getByLabel(anyScenario.head.reflection)).toHaveValue(secret)
    await expect(replayHeading(page), 'it was saved for this attempt').toBeVisible()
    await page.goto('kemajuan/')
    const file = await download(page, progressText.backup)
    expect(withVerb([...recordIn(file).statements.values()], 'responded')).toHaveLength(row.length)
    expect(file).not.toContain(secret)
    expect(Object.values(await stored(page)).filter((text) => text.includes(secret))).toHaveLength(1)
  })

  for (const button of [debriefing.saveReflection, debriefing.skipReflection])
    test(`lets one turn be tried another way after “${button}”, once`, async ({ page }) => {
      const row = anyWay(anyScenario)
      const steps = stepsOf(anyScenario, row)
      const turn = 2
      const { sceneId, scene, index, offered } = firstOf(steps.slice(turn))
      const node = playedBy(anyScenario, row.slice(0, turn)).node
      const other = firstOf([...edgesAt(anyScenario.graph, node).entries()].filter(([edge]) => edge !== index))
      const otherChoice = anyScenario.graph.choices[other[1].choice]
      await lookBack(page, anyScenario, row)
      await expect(replayHeading(page)).toHaveCount(0)
      await expect(page.getByRole('link', { name: anyScenario.head.nextPath })).toHaveCount(0)
      const before = await recorded(page)

      await debriefOn(page).getByRole('button', { name: button, exact: true }).click()
      await expect(replayHeading(page)).toBeVisible()
      const show = page.getByRole('button', { name: debriefing.replayShow })
      await expect(show).toBeDisabled()
      await page.getByLabel(debriefing.replayTurn).selectOption({ label: `${turn + 1}. ${scene}` })
      const options = page.getByRole('group', { name: debriefing.replayChoice }).getByRole('radio')
      await expect(options, 'all but the one that was taken').toHaveCount(offered.length - 1)
      await page.getByRole('radio', { name: otherChoice?.text ?? '' }).check()
      await show.click()
      await expect(page.getByText(debriefing.replayDone)).toBeVisible()
      await expectBeats(page.locator('.replayed'), beatsAt(anyScenario.graph, other[1].beats))
      await expect(page.locator('.replayed:focus, .replayed :focus'), 'reading goes on there').toHaveCount(1)
      expect((await recorded(page)).slice(before.length)).toEqual([
        expect.objectContaining({
          verb: 'replayed',
          object: sceneActivity(anyScenario.id, sceneId),
          result: { response: otherChoice?.id },
        }),
      ])
      await expect(replayHeading(page), 'once').toHaveCount(0)

      await page.reload()
      await wayInOn(page, wayIn.seeAgain).click()
      await expect(page.getByRole('heading', { name: debriefing.after })).toBeVisible()
      await expect(replayHeading(page), 'not after a reload either').toHaveCount(0)
      expect(await pathOn(page), 'the own path stays as it was').toEqual(pathOf(anyScenario, row))
    })

  test('sends on to a second case, once the reflection is done', async ({ page }) => {
    for (const scenario of scenarios) {
      await lookBack(page, scenario, anyWay(scenario))
      const link = page.getByRole('main').locator(`a[href="${scenario.head.nextPath}"]`)
      await expect(link.filter({ visible: true })).toHaveCount(0)
      await debriefOn(page).getByRole('button', { name: debriefing.skipReflection }).click()
      const name = await link.filter({ visible: true }).innerText()
      await link.filter({ visible: true }).click()
      await expect(page).toHaveURL(new RegExp(`${scenario.head.nextPath}$`))
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      expect(debriefing.next(await heading.innerText())).toBe(name)
    }
  })

  test('who skips the reflection by keyboard is not thrown back to the top of the page', async ({ page }) => {
    await lookBack(page, anyScenario, anyWay(anyScenario))
    await debriefOn(page).getByRole('button', { name: debriefing.skipReflection }).focus()
    await page.keyboard.press('Enter')
    await expect(replayHeading(page)).toBeVisible()
    await expect(debriefOn(page).locator(':focus')).toHaveCount(1)
  })
})

test.describe('the posts after a story', () => {
  const { posts } = scenarioWithRound
  const round = (page: Page) => page.getByRole('region', { name: rounds.round, exact: true })
  const isPostTrue = (isTrue: boolean) => posts.filter((post) => post.isTrue === isTrue).length

  async function judge(page: Page, at: number, answer: 'benar' | 'salah'): Promise<void> {
    const post = firstOf(posts.slice(at))
    const box = round(page)
    await expect(box.getByRole('heading', { name: rounds.post(at + 1, posts.length), exact: true })).toBeVisible()
    await expect(box.getByText(post.text)).toBeVisible()
    for (const other of posts) if (other !== post) await expect(box.getByText(other.text)).toHaveCount(0)
    await box.getByRole('button', { name: rounds.answers[answer], exact: true }).click()
    const verdict = box.getByRole('heading', { name: isRight(post, answer) ? rounds.right : rounds.wrong, exact: true })
    await expect(verdict).toBeFocused()
    const key = `${scenarioText.postIs[post.isTrue ? 'benar' : 'salah']}.`
    await expect(box.getByText(key, { exact: true })).toBeVisible()
    await expect(box.getByRole('button', { name: rounds.answers[answer], exact: true })).toHaveCount(0)
  }

  const goOn = (page: Page, at: number) =>
    round(page)
      .getByRole('button', { name: at === posts.length - 1 ? rounds.roundRest : rounds.nextPost })
      .click()

  for (const answer of ['salah', 'benar'] as const)
    test(`come one at a time; who calls all of them “${rounds.answers[answer]}” learns how many that was wrong for`, async ({
      page,
    }) => {
      await plantAttempt(page, attemptLines(scenarioWithRound, anyWay(scenarioWithRound)))
      await enter(page, scenarioWithRound, wayIn.seeAgain)
      const before = await recorded(page)
      for (const at of posts.keys()) {
        if (at === 4) {
          await page.reload()
          await wayInOn(page, wayIn.seeAgain).click()
        }
        await judge(page, at, answer)
        await goOn(page, at)
      }
      const right = isPostTrue(answer === 'benar')
      await expect(round(page).getByRole('heading', { name: rounds.roundDone(right, posts.length) })).toBeFocused()
      const [shown, hidden] =
        answer === 'salah'
          ? [rounds.roundSuspicious(isPostTrue(true)), rounds.roundTrusting(isPostTrue(false))]
          : [rounds.roundTrusting(isPostTrue(false)), rounds.roundSuspicious(isPostTrue(true))]
      await expect(round(page).getByText(shown)).toBeVisible()
      await expect(round(page).getByText(hidden)).toHaveCount(0)
      expect([right, posts.length], 'half of them are true').toEqual([5, 10])
      expect((await recorded(page)).slice(before.length)).toEqual(
        posts.map((post) =>
          expect.objectContaining({
            verb: 'answered',
            object: activity('post', post.id),
            parent: activity('scenario', scenarioWithRound.id),
            result: expect.objectContaining({ response: answer, success: isRight(post, answer) }),
          }),
        ),
      )

      await page.reload()
      await wayInOn(page, wayIn.seeAgain).click()
      await expect(round(page).getByText(rounds.roundDone(right, posts.length))).toBeVisible()
    })

  test('can be traced before they are judged', async ({ page }) => {
    const post = firstOf(posts)
    await plantAttempt(page, attemptLines(scenarioWithRound, anyWay(scenarioWithRound)))
    await enter(page, scenarioWithRound, wayIn.seeAgain)
    await expect(round(page).getByText(post.trace)).toBeHidden()
    await round(page).getByText(rounds.trace, { exact: true }).click()
    await expect(round(page).getByText(post.trace)).toBeVisible()
  })
})

test.describe('lines that come in one after another', () => {
  const step = firstOf(stepsOf(anyScenario, anyWay(anyScenario)))
  const lines = step.beats.filter(({ kind }) => kind === 'line')
  const skip = (page: Page) => page.getByRole('button', { name: playing.skip })
  const animated = (page: Page) =>
    page.locator('.passages').evaluate((box) => box.getAnimations({ subtree: true }).length)

  test('are in the page at once, and a button ends the pauses', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await enter(page, anyScenario)
    await expect(skip(page), 'the opening does not wait').toHaveCount(0)
    expect(await animated(page)).toBe(0)
    await choose(page, step)
    await expectBeats(passageOn(page), step.beats)
    const heard = await page.locator('.passages').ariaSnapshot()
    expect(heard.match(/\S/g)?.length ?? 0, 'who listens need not wait').toBeGreaterThan(
      lines.reduce((sum, beat) => sum + (beat.kind === 'line' ? beat.text.replace(/\s/g, '').length : 0), 0),
    )
    expect(await animated(page), 'those who look see them come').toBe(lines.length)
    await skip(page).click()
    await expect(skip(page)).toHaveCount(0)
    expect(await animated(page)).toBe(0)
    await expectBeats(passageOn(page), step.beats)
  })

  test('stand still for who asked for less motion, without a button', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await enter(page, anyScenario)
    for (const one of stepsOf(anyScenario, anyWay(anyScenario).slice(0, 3))) {
      await choose(page, one)
      await expectBeats(passageOn(page), one.beats)
      expect(await animated(page)).toBe(0)
      await expect(skip(page)).toHaveCount(0)
    }
  })

  test('who ends the pauses by keyboard goes on choosing by numbers', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const [first, second] = firstThreeOf(stepsOf(anyScenario, anyWay(anyScenario)))
    await enter(page, anyScenario)
    await choose(page, first)
    await skip(page).focus()
    await page.keyboard.press('Enter')
    await expect(skip(page)).toHaveCount(0)
    await choose(page, second)
  })
})

test.describe('where nothing can be stored', () => {
  const troubles = {
    'the device is full': { make: fillStorage, notice: notices.storage.FULL },
    'storage is blocked': {
      make: (page: Page) => blockStorage(page, ['localStorage', 'sessionStorage']),
      notice: notices.storage.BLOCKED,
    },
  }
  for (const [name, { make, notice }] of Object.entries(troubles))
    test(`since ${name}, the story is still played to its end, and the page says what is not kept`, async ({
      page,
    }) => {
      const errors = errorsOf(page)
      await make(page)
      await playToTheEnd(page, scenarioWithRound)
      await expect(noticeOn(page)).toContainText(notice)
      expect(await pathOn(page)).toEqual(pathOf(scenarioWithRound, anyWay(scenarioWithRound)))
      await page.getByLabel(scenarioWithRound.head.reflection).fill('Sampai tab ini ditutup.')
      await debriefOn(page).getByRole('button', { name: debriefing.saveReflection, exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: debriefing.reflectionLost })).toBeVisible()
      await expect(page.getByRole('heading', { name: debriefing.replay })).toBeVisible()
      expect(errors).toEqual([])
    })
})

test('the list of scenarios says in words which are under way and which are finished', async ({ page }) => {
  const [untouched, started, done] = firstThreeOf(scenarios)
  const rowOf = ({ head }: CourseScenario, state: string) =>
    page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: `${head.title}, ${state}` })
  await page.goto('simulasi/')
  for (const { head } of scenarios)
    await expect(page.getByRole('main').getByRole('link', { name: head.title })).toBeVisible()
  for (const state of [practiceState.started, practiceState.done])
    for (const scenario of scenarios) await expect(rowOf(scenario, state)).toHaveCount(0)

  await plantAttempt(page, [
    ...attemptLines(started, anyWay(started).slice(0, 2)),
    ...attemptLines(done, anyWay(done), { registration: '22222222-2222-4222-8222-222222222222' }),
  ])
  await page.goto('simulasi/')
  await expect(rowOf(started, practiceState.started)).toBeVisible()
  await expect(rowOf(done, practiceState.done)).toBeVisible()
  for (const [scenario, state] of [
    [untouched, practiceState.started],
    [untouched, practiceState.done],
    [started, practiceState.done],
    [done, practiceState.started],
  ] as const)
    await expect(rowOf(scenario, state)).toHaveCount(0)
  await rowOf(started, practiceState.started).click()
  await expect(page.getByText(wayIn.underWay(2))).toBeVisible()
})

test.describe('code that cannot be fetched', () => {
  const PLAYER = /_astro\/player\./

  test('to play is asked for again by the same button, which says what is missing', async ({ page }) => {
    await page.route(PLAYER, (route) => route.abort())
    await page.goto(anyScenario.path)
    await wayInOn(page, wayIn.start).click()
    await expect(page.getByRole('alert')).toHaveText(wayIn.missing)
    await page.unroute(PLAYER)
    await wayInOn(page, wayIn.start).click()
    await expect(hereOn(page)).toBeFocused()
    await play(page, anyScenario, [0])
    expect(withVerb(await recorded(page), 'initialized')).toHaveLength(1)
  })

  test('at first does not cost who was under way their place', async ({ page }) => {
    const row = anyWay(anyScenario).slice(0, 3)
    const last = firstOf(stepsOf(anyScenario, row).slice(-1))
    await plantAttempt(page, attemptLines(anyScenario, row))
    await page.route(PLAYER, (route) => route.abort())
    await page.goto(anyScenario.path)
    const button = page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^(${wayIn.start}|${wayIn.goOn})$`) })
      .first()
    await button.click()
    await expect(page.getByRole('alert')).toHaveText(wayIn.missing)
    await page.unroute(PLAYER)
    await button.click()
    await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${last.choice.text}`)
  })

  test('for the page’s own part leaves the story to be read', async ({ page }) => {
    await page.route(/_astro\/Scenario\./, (route) => route.abort())
    await page.goto(anyScenario.path)
    const script = page.getByRole('region', { name: scenarioText.script, exact: true })
    await expect(script).toBeVisible()
    const { scene, choice } = firstOf(stepsOf(anyScenario, [0]))
    await expect(script.getByRole('heading', { name: scene, exact: true })).toBeVisible()
    await script.getByText(choice.text, { exact: true }).click()
    await expect(script.getByText(choice.reason)).toBeVisible()
    await expect(wayInOn(page, wayIn.start), 'a button that would do nothing').toBeHidden()
  })
})

test('an ending is reached by the row of choices that the tests say leads there', () => {
  for (const scenario of scenarios)
    for (const [ending, row] of waysToEndings(scenario)) expect(endingOf(scenario, row)).toBe(ending)
})

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { expect, type Page } from 'playwright/test'
import { isRight } from '../../src/domain/discernment/post.ts'
import { decodeStatement } from '../../src/domain/record/decode.ts'
import { CHANNELS } from '../../src/domain/scenario/story.ts'
import { discernmentText } from '../../src/strings/discernment.ts'
import { item as itemWords } from '../../src/strings/item.ts'
import { labText } from '../../src/strings/lab.ts'
import { messagePage } from '../../src/strings/message-page.ts'
import { notices } from '../../src/strings/notices.ts'
import { progressText } from '../../src/strings/progress.ts'
import { quickRound } from '../../src/strings/quick-round.ts'
import { debriefing, playing, rounds, scenarioText, wayIn } from '../../src/strings/scenario.ts'
import { searchText } from '../../src/strings/search.ts'
import { settingsText } from '../../src/strings/settings.ts'
import { shell } from '../../src/strings/shell.ts'
import { walk } from '../../src/strings/walk.ts'
import { allPages, distFolder, readBuiltPage, timeFor } from '../support/built-site.ts'
import { fillStorage } from '../support/full-storage.ts'
import {
  byClick,
  debriefOn as labDebriefOn,
  labs,
  openFirst,
  openLab,
  panelOn,
  rule,
  trayOn,
  useTool,
} from '../support/labs.ts'
import { wake } from '../support/measure.ts'
import { check, linksOn, checkButton as lookButton, openMessageCheck, RICH } from '../support/message-check.ts'
import {
  answerButton,
  nextButton,
  playOn,
  postOn,
  QUICK_ROUND,
  resultOn,
  rightAnswer,
  stageOn,
  startButton,
  verdictOn,
} from '../support/quick-round.ts'
import { activeIs, answeredLine, BUDI, keyOf, line, nameIs, plant, SITI } from '../support/record-lines.ts'
import {
  anyScenario,
  anyWay,
  attemptLines,
  type CourseScenario,
  choiceLine,
  choose,
  debriefOn,
  enter,
  openingOf,
  type Row,
  scenarios,
  scenarioWithRound,
  stepsOf,
  waysToEndings,
} from '../support/scenarios.ts'
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

/** Opens a scenario with an attempt of the past, and with nothing else that was done before. */
async function resume(page: Page, scenario: CourseScenario, lines: readonly string[], button: string): Promise<void> {
  await page.evaluate(() => localStorage.clear())
  await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: lines.join('\n') })
  await enter(page, scenario, button)
}

/** For every channel that the course's stories use, a row of choices whose last one is followed by lines of it. */
function waysToChannels(): ReadonlyMap<string, { readonly scenario: CourseScenario; readonly row: Row }> {
  const found = new Map<string, { readonly scenario: CourseScenario; readonly row: Row }>()
  for (const scenario of scenarios)
    for (const way of waysToEndings(scenario).values())
      for (const [at, beats] of [openingOf(scenario), ...stepsOf(scenario, way).map((step) => step.beats)].entries())
        for (const beat of beats)
          if (beat.kind === 'line' && at > 0 && at < way.length && !found.has(beat.channel.kind))
            found.set(beat.channel.kind, { scenario, row: way.slice(0, at) })
  return found
}

test('a story is free of barriers at its start and at a choice after lines of every channel', async ({ page }) => {
  const ways = waysToChannels()
  const used = scenarios.flatMap(({ graph }) =>
    graph.beats.flatMap((beat) => (beat.kind === 'line' ? beat.channel.kind : [])),
  )
  expect(new Set(ways.keys())).toEqual(new Set(CHANNELS.filter((kind) => used.includes(kind))))
  test.setTimeout(timeFor([...ways]) * 2)
  const found: string[] = []
  await enter(page, anyScenario)
  found.push(...(await barriersOn(page, 'start', WIDTHS)))
  for (const [kind, { scenario, row }] of ways) {
    const [last] = stepsOf(scenario, row).slice(-1)
    if (last === undefined) throw new Error(`No choice leads to ${kind}`)
    const before = row.slice(0, -1)
    await resume(page, scenario, attemptLines(scenario, before), wayIn.goOn)
    await choose(page, last)
    await expect(page.locator(`.passage:last-child [data-ch="${kind}"]`).first()).toBeVisible()
    found.push(...(await barriersOn(page, `${scenario.id} after ${row}: ${kind}`, WIDTHS)))
  }
  expect(found).toEqual([])
})

test('a choice taken back, and a story that changed since, are free of barriers', async ({ page }) => {
  const row = anyWay(anyScenario)
  const { sceneId } = firstOf(stepsOf(anyScenario, row))
  const found: string[] = []
  await enter(page, anyScenario)
  await choose(page, firstOf(stepsOf(anyScenario, row)))
  await page.getByRole('button', { name: playing.takeBack }).click()
  await expect(page.getByRole('status').filter({ hasText: playing.tookBack })).toBeVisible()
  found.push(...(await barriersOn(page, 'taken back', WIDTHS)))

  const old = { content: '00000000' }
  const lines = [...attemptLines(anyScenario, [], old), choiceLine(anyScenario, sceneId, 'pilihan-yang-hilang', old)]
  await resume(page, anyScenario, lines, wayIn.goOn)
  await expect(page.getByText(playing.changedOver)).toBeVisible()
  found.push(...(await barriersOn(page, 'changed', WIDTHS)))
  expect(found).toEqual([])
})

test('an ending, the posts after it and a turn tried another way are free of barriers', async ({ page }) => {
  test.setTimeout(120_000)
  const scenario = scenarioWithRound
  const row = anyWay(scenario)
  const found: string[] = []
  await page.goto(scenario.path)
  await resume(page, scenario, attemptLines(scenario, row), wayIn.seeAgain)
  const round = page.getByRole('region', { name: rounds.round, exact: true })
  await expect(debriefOn(page)).toBeVisible()
  await expect(round).toBeVisible()
  found.push(...(await barriersOn(page, 'debrief', WIDTHS)))

  const [first, second] = scenario.posts
  for (const post of [first, second]) {
    const isSaidTrue = post === first ? post?.isTrue : !post?.isTrue
    const given = isSaidTrue ? 'benar' : 'salah'
    await round.getByText(rounds.trace, { exact: true }).click()
    await round.getByRole('button', { name: rounds.answers[given], exact: true }).click()
    const verdict = post !== undefined && isRight(post, given) ? rounds.right : rounds.wrong
    await expect(round.getByRole('heading', { name: verdict, exact: true })).toBeVisible()
    found.push(...(await barriersOn(page, `a post answered: ${verdict}`, WIDTHS)))
    await round.getByRole('button', { name: rounds.nextPost }).click()
  }

  await debriefOn(page).getByRole('button', { name: debriefing.saveReflection, exact: true }).click()
  const [step] = stepsOf(scenario, row)
  await page.getByLabel(debriefing.replayTurn).selectOption({ label: `1. ${step?.scene}` })
  await page.getByRole('group', { name: debriefing.replayChoice }).getByRole('radio').first().check()
  found.push(...(await barriersOn(page, 'a turn to try again', WIDTHS)))
  await page.getByRole('button', { name: debriefing.replayShow }).click()
  await expect(page.getByText(debriefing.replayDone)).toBeVisible()
  found.push(...(await barriersOn(page, 'a turn tried again', WIDTHS)))
  expect(found).toEqual([])
})

test('a quick round is free of barriers: a post, its trace, both verdicts, and the results of one round and of several', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const found: string[] = []
  await page.goto(QUICK_ROUND)
  await startButton(page).click()
  await stageOn(page).getByText(quickRound.trace, { exact: true }).click()
  found.push(...(await barriersOn(page, 'a post, traced', WIDTHS)))
  for (const isSaidRight of [true, false]) {
    const right = rightAnswer(await postOn(page))
    await answerButton(page, isSaidRight ? right : right === 'benar' ? 'salah' : 'benar').click()
    await expect(verdictOn(page, isSaidRight)).toBeVisible()
    found.push(...(await barriersOn(page, `answered ${isSaidRight ? 'right' : 'wrong'}`, WIDTHS)))
    await nextButton(page).click()
  }
  await playOn(page, rightAnswer, 3)
  await expect(resultOn(page, 9)).toBeVisible()
  found.push(...(await barriersOn(page, 'result of a first round', WIDTHS)))
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole('button', { name: quickRound.again }).click()
    await playOn(page, () => 'salah')
  }
  await page.getByText(discernmentText.how).click()
  found.push(...(await barriersOn(page, 'result of several', WIDTHS)))
  await page.goto('kemajuan/')
  await expect(page.getByRole('region', { name: discernmentText.title })).toBeVisible()
  found.push(...(await barriersOn(page, 'Kemajuan with it', WIDTHS)))
  expect(found).toEqual([])
})

test('the posts of the quick round, unfolded where no script comes, are free of barriers', async ({ page }) => {
  const { html } = await readBuiltPage(distFolder, QUICK_ROUND)
  const body = html.replace(/<script\b.*?<\/script>/gs, '')
  await page.route(`**/${QUICK_ROUND}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await page.goto(QUICK_ROUND)
  await expect(page.getByRole('region', { name: quickRound.all })).toBeVisible()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  expect(await barriersOn(page, `/${QUICK_ROUND}`, WIDTHS)).toEqual([])
})

test('a scenario whose scripts never come, choices unfolded, is free of barriers', async ({ page }) => {
  const found: string[] = []
  for (const { path } of scenarios) {
    const { html } = await readBuiltPage(distFolder, path)
    const body = html.replace(/<script\b.*?<\/script>/gs, '')
    await page.route(`**/${path}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await page.goto(path)
    await expect(page.getByRole('region', { name: scenarioText.script, exact: true })).toBeVisible()
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    found.push(...(await barriersOn(page, `/${path}`, WIDTHS)))
  }
  expect(found).toEqual([])
})

test('a lab is free of barriers: a tool of each kind, its drawer open, the form in error, and the debrief', async ({
  page,
}) => {
  const found: string[] = []
  const seen = new Set<string>()
  test.setTimeout(timeFor(labs) * 2)
  for (const lab of labs) {
    const isFirst = lab === labs[0]
    const fresh = openFirst(lab).filter(({ kind }) => !seen.has(kind))
    if (fresh.length === 0) continue
    await openLab(page, lab)
    for (const { id, kind } of fresh) {
      if (seen.has(kind)) continue
      seen.add(kind)
      await useTool(page, lab, id, byClick)
      found.push(...(await barriersOn(page, `${lab.id}: ${kind} open`, WIDTHS)))
    }
    if (!isFirst) continue
    // Pages are listed under their tab once one was found by its link.
    const way = panelOn(page).locator('a.open')
    if ((await way.count()) > 0) {
      await way.first().click()
      found.push(...(await barriersOn(page, `${lab.id}: a page open`, WIDTHS)))
    }
    await trayOn(page).getByRole('group').locator('summary').click()
    await expect(trayOn(page).getByRole('listitem').first()).toBeVisible()
    found.push(...(await barriersOn(page, `${lab.id}: drawer open`, WIDTHS)))
    await trayOn(page).getByRole('link', { name: labText.decide }).click()
    found.push(...(await barriersOn(page, `${lab.id}: form, drawer open`, WIDTHS)))
    await page.getByRole('button', { name: labText.lock }).click()
    await expect(page.getByRole('alert')).toHaveText(labText.incomplete)
    await page.locator('input[name="putusan"][value="salah"]').check()
    found.push(...(await barriersOn(page, `${lab.id}: form in error`, WIDTHS)))
  }
  expect(seen.size, 'kinds of tools').toBeGreaterThan(3)

  for (const lab of labs) {
    await openLab(page, lab)
    await useTool(page, lab, firstOf(openFirst(lab)).id, byClick)
    await rule(page, lab, { verdict: lab === labs[0] ? 'salah' : lab.verdict }, byClick, byClick)
    await expect(labDebriefOn(page)).toContainText(labText.is[lab.verdict])
    found.push(...(await barriersOn(page, `${lab.id}: debrief`, WIDTHS)))
  }
  expect(found).toEqual([])
})

test('“Periksa pesan” is free of barriers: nothing to look at, a message full of signs, one without, one kept', async ({
  page,
}) => {
  const found: string[] = []
  await openMessageCheck(page)
  await lookButton(page).click()
  await expect(page.getByRole('alert')).toHaveText(messagePage.empty)
  found.push(...(await barriersOn(page, 'empty', WIDTHS)))
  await check(page, `${RICH} https://contoh.co.uk/ p\u200Bin`)
  await expect(linksOn(page)).toHaveCount(3)
  await page.getByRole('button', { name: messagePage.save }).click()
  await expect(page.getByText(messagePage.saved, { exact: true })).toBeVisible()
  await page.getByText(messagePage.allSigns, { exact: true }).click()
  found.push(...(await barriersOn(page, 'full of signs', WIDTHS)))
  // Enough of it that it scrolls in its own box, by keys too.
  await check(page, `${RICH}\n`.repeat(12))
  found.push(...(await barriersOn(page, 'a long one', WIDTHS)))
  await page.reload()
  await expect(page.getByText(messagePage.savedBefore)).toBeVisible()
  await check(page, 'Rapat dipindah ke ruang tengah, pukul sepuluh.')
  await expect(page.getByText(messagePage.noSigns)).toBeVisible()
  found.push(...(await barriersOn(page, 'without signs, one kept', WIDTHS)))
  await page.route(/_astro\/look\./, (route) => route.abort())
  await openMessageCheck(page)
  await page.getByRole('textbox', { name: messagePage.label }).fill(RICH)
  await lookButton(page).click()
  await expect(page.getByText(messagePage.notLoaded)).toBeVisible()
  found.push(...(await barriersOn(page, 'its code not to be had', WIDTHS)))
  expect(found).toEqual([])
})

test('walk-throughs are free of barriers at every step, and while they play', async ({ page, course }) => {
  test.setTimeout(120_000)
  const found: string[] = []
  let steps = 0
  for (const { path } of course.lessons) {
    const { html } = await readBuiltPage(distFolder, path)
    if (!html.includes('class="walk ')) continue
    await page.goto(path)
    const next = page.getByRole('button', { name: walk.next })
    await expect(next).toBeVisible()
    for (let isMore = true; isMore; steps += 1) {
      found.push(...(await barriersOn(page, `/${path} step ${steps}`, WIDTHS)))
      isMore = (await next.getAttribute('aria-disabled')) === 'false'
      if (isMore) await next.click()
    }
    await page.getByRole('button', { name: walk.play }).click()
    await expect(page.getByRole('button', { name: walk.pause })).toBeVisible()
    found.push(...(await barriersOn(page, `/${path} playing`, WIDTHS)))
  }
  expect(steps, 'steps').toBeGreaterThan(3)
  expect(found).toEqual([])
})

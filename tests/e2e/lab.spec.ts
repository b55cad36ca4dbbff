import { expect, type Page } from 'playwright/test'
import { inquiryOf } from '../../src/domain/investigation/inquiry.ts'
import { allEvidence, VERDICTS } from '../../src/domain/investigation/investigation.ts'
import { labKey, latestAttempts, toolActivity } from '../../src/domain/record/attempts.ts'
import { activity, type Statement } from '../../src/domain/record/statement.ts'
import { toolAnchor } from '../../src/domain/text/anchors.ts'
import { labWords, labText as words } from '../../src/strings/lab.ts'
import { progressText } from '../../src/strings/progress.ts'
import { shell } from '../../src/strings/shell.ts'
import {
  anyLab,
  byClick,
  byKeyboard,
  byTap,
  type CourseLab,
  debriefOn,
  labs,
  openFirst,
  openLab,
  panelOn,
  rule,
  tabsOn,
  trayOn,
  useTool,
  type Work,
} from '../support/labs.ts'
import { cutOff, storeCourse } from '../support/offline-visit.ts'
import { test as offlineTest } from '../support/own-server.ts'
import { statementsIn, stored } from '../support/record-lines.ts'
import { download, firstOf, openTab, test } from '../support/site.ts'

/** A claim to verify, as a learner looks into it, leaves it, comes back to it, and decides. */

const PHONE = { width: 360, height: 740 }

/** Everything the record holds, the earliest first. */
async function recorded(page: Page): Promise<readonly Statement[]> {
  return [...statementsIn(await stored(page))].sort((a, b) => (a.time < b.time ? -1 : 1))
}

const minutesOf = (lab: CourseLab, ids: readonly string[]) =>
  lab.tools.reduce((sum, { id, minutes }) => sum + (ids.includes(id) ? minutes : 0), 0)

/** How many notes the drawer must hold after some tools. */
const notesOf = (lab: CourseLab, ids: readonly string[]) =>
  lab.claim.evidence.length + lab.tools.filter(({ id }) => ids.includes(id)).flatMap(({ evidence }) => evidence).length

const tally = (lab: CourseLab, ids: readonly string[]) =>
  labWords.tally(notesOf(lab, ids), minutesOf(lab, ids), lab.budget)

/** What the debrief must say of a ruling. */
async function expectDebrief(page: Page, lab: CourseLab, verdict: (typeof VERDICTS)[number], used: readonly string[]) {
  const debrief = debriefOn(page)
  const isRight = verdict === lab.verdict
  await expect(debrief).toContainText(words.is[lab.verdict])
  await expect(debrief.locator('[data-mine="verdict"]')).toContainText(isRight ? words.right : words.wrong)
  await expect(debrief.locator('[data-mine="verdict"] b')).toHaveText(words.verdicts[verdict])
  await expect(debrief.locator('[data-verdict]:visible')).toHaveCount(1)
  const names = used.map((id) => lab.tools.find((tool) => tool.id === id)?.name ?? '')
  await expect(debrief.locator('[data-fill="route"] > li')).toHaveCount(names.length)
  for (const [index, name] of names.entries())
    await expect(debrief.locator('[data-fill="route"] > li').nth(index)).toContainText(name)
  const missed = lab.tools.filter(({ id }) => !used.includes(id)).flatMap(({ evidence }) => evidence)
  await expect(debrief.locator('.missed:visible')).toHaveCount(missed.length)
  await expect(debrief.locator('.tag.decisive')).toHaveCount(
    allEvidence(lab).filter(({ isDecisive }) => isDecisive).length,
  )
}

/** Looks into a lab and gives each of the three verdicts, one after the other; checks what is shown and recorded. */
async function toEveryVerdict(page: Page, lab: CourseLab, press: Work, choose: Work) {
  const [first, second] = openFirst(lab).map(({ id }) => id)
  const used = [first ?? '', second ?? '']
  let before = 0
  for (const verdict of VERDICTS) {
    if (before > 0) {
      await press(page.getByRole('button', { name: words.again }))
      await expect(trayOn(page)).toContainText(tally(lab, []))
    }
    for (const id of used) await useTool(page, lab, id, press)
    await expect(trayOn(page)).toContainText(tally(lab, used))
    await rule(page, lab, { verdict }, choose, press)
    await expectDebrief(page, lab, verdict, used)
    const all = await recorded(page)
    const about = { object: activity('lab', lab.id), content: lab.version }
    expect(all.slice(before).map(({ verb }) => verb)).toEqual([
      'initialized',
      'responded',
      'responded',
      'answered',
      'completed',
    ])
    expect(all.slice(before)).toEqual([
      expect.objectContaining({ verb: 'initialized', ...about }),
      ...used.map((id) =>
        expect.objectContaining({ object: toolActivity(lab.id, id), parent: about.object, result: { response: id } }),
      ),
      expect.objectContaining({
        ...about,
        result: expect.objectContaining({
          success: verdict === lab.verdict,
          earned: verdict === lab.verdict ? 1 : 0,
          certainty: 2,
        }),
      }),
      expect.objectContaining({ verb: 'completed', ...about }),
    ])
    expect(new Set(all.slice(before).map(({ registration }) => registration)).size).toBe(1)
    before = all.length
  }
}

offlineTest.describe('after one visit, without a connection', () => {
  offlineTest.use({ serviceWorkers: 'allow', viewport: PHONE, hasTouch: true })

  for (const lab of labs)
    for (const [way, isTouch] of [
      ['by keyboard', false],
      ['by tap', true],
    ] as const)
      offlineTest(`“${lab.title}” is looked into ${way} to each verdict`, async ({ page, context, host }) => {
        await storeCourse(page)
        await cutOff(context, host)
        await openLab(page, lab)
        if (isTouch) await toEveryVerdict(page, lab, byTap, byTap)
        else await toEveryVerdict(page, lab, byKeyboard(page), pickByKeys(page))
      })
})

/** Reaches a group of radio buttons by Tab and moves to one by arrows, as browsers have it. */
function pickByKeys(page: Page): Work {
  return async (control) => {
    const name = await control.getAttribute('name')
    const inGroup = () => page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name)
    for (let step = 0; step < 120 && !(await inGroup()); step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    for (let step = 0; step < 20 && !(await control.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
    await expect(control).toBeChecked()
  }
}

test('every page of a lab’s small web is reached by links alone, at the cost that each says', async ({ page }) => {
  for (const lab of labs) {
    await openLab(page, lab)
    const used: string[] = []
    const walk = async () => {
      for (const link of await panelOn(page).locator('a.open').all()) {
        const id = ((await link.getAttribute('href')) ?? '').replace(`#${toolAnchor('')}`, '')
        if (used.includes(id)) continue
        const minutes = lab.tools.find((tool) => tool.id === id)?.minutes ?? 0
        await expect(link).toContainText(words.cost(minutes))
        await link.click()
        used.push(id)
        await expect(trayOn(page)).toContainText(tally(lab, used))
        await walk()
        await page.goBack()
      }
    }
    await walk()
    for (const { id } of openFirst(lab)) {
      await useTool(page, lab, id, byClick)
      if (!used.includes(id)) used.push(id)
      await walk()
    }
    expect([...used].sort(), lab.id).toEqual(lab.tools.map(({ id }) => id).sort())
    await page.evaluate(() => localStorage.clear())
  }
})

test('the browser’s way back leads through what was opened, and looking again costs nothing', async ({ page }) => {
  await openLab(page, anyLab)
  const [first, second] = openFirst(anyLab)
  await useTool(page, anyLab, first?.id ?? '', byClick)
  await useTool(page, anyLab, second?.id ?? '', byClick)
  const said = tally(anyLab, [first?.id ?? '', second?.id ?? ''])
  await page.goBack()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(words.kinds[second?.kind ?? 'search'])
  await page.goBack()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(first?.name ?? '')
  await expect(trayOn(page)).toContainText(said)
  await page.goForward()
  await page.goForward()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(second?.name ?? '')
  await expect(trayOn(page)).toContainText(said)
  await expect(tabsOn(page).locator('[aria-current]')).toHaveText(words.kinds[second?.kind ?? 'search'])
})

test('the skip link leads to the text and leaves the panel open', async ({ page }) => {
  await openLab(page, anyLab)
  const [first] = openFirst(anyLab)
  await useTool(page, anyLab, first?.id ?? '', byClick)
  const said = tally(anyLab, [first?.id ?? ''])
  const skip = page.getByRole('link', { name: shell.skip })
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#isi$/)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(first?.name ?? '')
  await page.keyboard.press('Tab')
  await page.goBack()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(first?.name ?? '')
  await expect(trayOn(page)).toContainText(said)
})

test('a reload in the middle finds the panel, the evidence and the half-filled form again', async ({ page }) => {
  await openLab(page, anyLab)
  const [first] = openFirst(anyLab)
  await useTool(page, anyLab, first?.id ?? '', byClick)
  await page.reload()
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(first?.name ?? '')
  await expect(trayOn(page)).toContainText(tally(anyLab, [first?.id ?? '']))
  await trayOn(page).getByRole('link', { name: words.decide }).click()
  await page.locator('input[name="putusan"][value="salah"]').check()
  await page.locator('input[name="kategori"][value="satire"]').check()
  await page.locator('input[name="bukti"]').last().check()
  await page.reload()
  await expect(page.locator('input[name="putusan"][value="salah"]')).toBeChecked()
  await expect(page.locator('input[name="kategori"][value="satire"]')).toBeChecked()
  await expect(page.locator('input[name="bukti"]').last()).toBeChecked()
  expect((await recorded(page)).map(({ verb }) => verb)).toEqual(['initialized', 'responded'])
})

test('two tabs look into one lab together: what one finds the other has, and the first ruling counts', async ({
  page,
  context,
}) => {
  await openLab(page, anyLab)
  const [first, second] = openFirst(anyLab).map(({ id }) => id)
  await useTool(page, anyLab, first ?? '', byClick)
  const other = await openTab(context, anyLab.path)
  await useTool(other, anyLab, second ?? '', byClick)
  await expect(trayOn(page)).toContainText(tally(anyLab, [first ?? '', second ?? '']))
  await rule(page, anyLab, { verdict: 'benar' }, byClick, byClick)
  await expect(trayOn(other)).toBeHidden()
  const attempt = latestAttempts(await recorded(page)).get(labKey(anyLab.id))
  expect(
    inquiryOf(
      attempt ?? { moves: [] },
      anyLab.tools.map((tool) => ({ ...tool, evidenceIds: [] })),
    ).ruling?.verdict,
  ).toBe('benar')
})

test('whoever comes back to a lab that is done sees the debrief, can look at everything again, and starts anew', async ({
  page,
}) => {
  await openLab(page, anyLab)
  await expect(tabsOn(page).getByRole('link', { name: words.debriefTab })).toBeHidden()
  await rule(page, anyLab, { verdict: 'benar' }, byClick, byClick)
  await page.goto('lab/')
  await page.goto(anyLab.path)
  await expect(debriefOn(page).getByText(words.is[anyLab.verdict])).toBeVisible()
  await tabsOn(page).getByRole('link', { name: words.post }).click()
  await expect(panelOn(page)).toContainText(anyLab.claim.text)
  const before = await recorded(page)
  const first = firstOf(openFirst(anyLab))
  await useTool(page, anyLab, first.id, byClick)
  expect(await recorded(page), 'looking afterwards is no part of the attempt').toEqual(before)
  await tabsOn(page).getByRole('link', { name: words.debriefTab }).click()
  await page.getByRole('button', { name: words.again }).click()
  await expect(trayOn(page)).toContainText(tally(anyLab, []))
  await expect(panelOn(page)).toContainText(anyLab.claim.text)
  await expect(tabsOn(page).getByRole('link', { name: words.debriefTab })).toBeHidden()
})

test('an unfinished form says what is missing and goes there', async ({ page }) => {
  await openLab(page, anyLab)
  await trayOn(page).getByRole('link', { name: words.decide }).click()
  await page.getByRole('button', { name: words.lock }).click()
  await expect(page.getByRole('alert')).toHaveText(words.incomplete)
  await expect(page.locator('input[name="putusan"]').first()).toBeFocused()
  await page.locator('input[name="putusan"][value="belum"]').check()
  await expect(page.locator('[data-field="kategori"]')).toBeHidden()
  await page.getByRole('button', { name: words.lock }).click()
  await expect(page.locator('[data-field="bukti"] input').first()).toBeFocused()
  expect(await recorded(page)).toEqual([])
})

test('deciding at once is possible, and the debrief says what was never looked at', async ({ page }) => {
  await openLab(page, anyLab)
  await rule(page, anyLab, { verdict: 'benar' }, byClick, byClick)
  await expect(debriefOn(page).getByText(words.noTool)).toBeVisible()
  await expectDebrief(page, anyLab, 'benar', [])
  await page.goto(`${anyLab.path}#putusan`)
  await expect(debriefOn(page)).toBeVisible()
})

test('spending more than there is, is told and not forbidden', async ({ page }) => {
  await openLab(page, anyLab)
  const ids = openFirst(anyLab).map(({ id }) => id)
  for (const id of ids) await useTool(page, anyLab, id, byClick)
  const over = minutesOf(anyLab, ids) > anyLab.budget
  expect(over, 'the tools of this lab cost more than its budget').toBe(true)
  await rule(page, anyLab, { verdict: anyLab.verdict }, byClick, byClick)
  await expect(debriefOn(page).locator('[data-fill="minutes"]')).toHaveText(
    labWords.spent(minutesOf(anyLab, ids), anyLab.budget),
  )
})

test('the list shows what was begun and done, and the record leaves and comes back whole', async ({
  page,
  context,
}) => {
  await openLab(page, anyLab)
  await useTool(page, anyLab, firstOf(openFirst(anyLab)).id, byClick)
  await page.goto('lab/')
  const row = page.getByRole('link', { name: anyLab.title })
  await expect(row).toContainText('sedang berjalan')
  await openLab(page, anyLab)
  await rule(page, anyLab, { verdict: 'salah' }, byClick, byClick)
  await page.goto('lab/')
  await expect(row).toContainText('sudah selesai')

  await page.goto('kemajuan/')
  const file = await download(page, progressText.backup)
  const statements = await recorded(page)
  await page.evaluate(() => localStorage.clear())
  const fresh = await openTab(context, 'kemajuan/')
  await fresh
    .getByLabel(progressText.restore)
    .setInputFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect.poll(async () => (await recorded(fresh)).length).toBe(statements.length)
  await fresh.goto(anyLab.path)
  await expect(fresh.locator('.lab')).toBeVisible()
  await fresh.goto(`${anyLab.path}#pembahasan`)
  await expect(debriefOn(fresh).locator('[data-mine="verdict"] b')).toHaveText(words.verdicts.salah)
})

test('targets are large enough for a thumb, and the tray never covers what has the focus', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await openLab(page, anyLab)
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.bench :is(a, button, summary, label)')]
        .filter((element) => element.checkVisibility() && element.closest('p:not(.address, .acts, .more)') === null)
        .filter((element) => element.getBoundingClientRect().height < 43.9)
        .map(
          (element) => `${element.localName} ${element.textContent?.trim()} ${element.getBoundingClientRect().height}`,
        ),
    )
  expect(await small()).toEqual([])
  for (const { id } of openFirst(anyLab)) {
    await useTool(page, anyLab, id, byClick)
    expect(await small(), id).toEqual([])
  }
  await trayOn(page).getByRole('link', { name: words.decide }).click()
  expect(await small()).toEqual([])
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const tray = document.querySelector('.tray')
      if (!(focused instanceof HTMLElement) || !tray || tray.contains(focused) || !focused.closest('.bench')) return ''
      const box = focused.getBoundingClientRect()
      return box.top >= tray.getBoundingClientRect().top - 4 && tray.checkVisibility() ? focused.outerHTML : ''
    })
    expect(covered).toBe('')
  }
})

test('without script everything can be read: claim, tools with their costs, evidence, and the debrief behind a summary', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
  const page = await context.newPage()
  for (const lab of labs) {
    await page.goto(site.url + lab.path)
    await expect(page.getByText(lab.claim.text).first()).toBeVisible()
    await expect(page.getByText(words.is[lab.verdict])).toBeHidden()
    for (const tool of lab.tools) {
      const box = page.locator(`#${toolAnchor(tool.id)}`)
      await box.getByText(`${tool.name} (${words.cost(tool.minutes)})`).click()
      for (const { text } of tool.evidence) await expect(box.getByText(text)).toBeVisible()
    }
    await page.getByText(words.debrief).first().click()
    await expect(page.getByText(words.is[lab.verdict])).toBeVisible()
    await expect(page.locator('[data-mine]:visible')).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.lock })).toBeHidden()
  }
  await context.close()
})

test('a lab whose script cannot be fetched shows all there is to read', async ({ page }) => {
  await page.route('**/_astro/lab.*.js', (route) => route.abort())
  await page.goto(anyLab.path)
  await expect(page.locator('.bench[data-failed]')).toBeAttached()
  await expect(
    page.getByText(`${firstOf(anyLab.tools).name} (${words.cost(firstOf(anyLab.tools).minutes)})`),
  ).toBeVisible()
  await expect(trayOn(page)).toBeHidden()
})

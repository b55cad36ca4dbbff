import { expect, type Locator, type Page } from 'playwright/test'
import type { Verdict } from '../../src/domain/investigation/investigation.ts'
import type { Lab } from '../../src/domain/outline/course.ts'
import { toolAnchor } from '../../src/domain/text/anchors.ts'
import { readCourse } from '../../src/integrations/read-course.ts'
import { labText as words } from '../../src/strings/lab.ts'
import { firstOf } from './site.ts'

/** A lab of the course, read from its source: what the pages must show. */
export interface CourseLab extends Lab {
  /** Below the site's base. */
  readonly path: string
}

const { raw } = readCourse('content')

export const labs: readonly CourseLab[] = raw.labs.map(({ id, lab }) => {
  if (lab === undefined) throw new Error(`Lab "${id}" cannot be read`)
  return { ...lab, path: `lab/${id}/` }
})

/** For tests that need only one: a false claim, whose kind is asked too. */
export const anyLab = firstOf(labs.filter(({ verdict }) => verdict === 'salah'))

/** Tools that need no page to be opened first, in the order of their tabs' first. */
export const openFirst = ({ tools }: CourseLab) => tools.filter(({ kind }) => kind !== 'page')

export const tabsOn = (page: Page): Locator => page.getByRole('navigation', { name: words.tabs })
export const trayOn = (page: Page): Locator => page.locator('.tray')
/** The panel in sight. */
export const panelOn = (page: Page): Locator => page.locator('.panel.on')
export const debriefOn = (page: Page): Locator => page.locator('#pembahasan')

/** Opens a lab and waits until it works. */
export async function openLab(page: Page, { path }: CourseLab): Promise<void> {
  await page.goto(path)
  await expect(trayOn(page)).toContainText(/bukti/)
}

/** What a learner picks when deciding. */
export interface Picks {
  readonly verdict: Verdict
  readonly certainty?: 1 | 2 | 3
}

/** How a control is worked: a click, a tap, or keys alone. */
export type Work = (control: Locator) => Promise<void>
export const byClick: Work = (control) => control.click()
export const byTap: Work = (control) => control.tap()

/** Moves the focus there by Tab, from wherever it is, and presses a key. */
export function byKeyboard(page: Page, key = 'Enter'): Work {
  return async (control) => {
    for (let step = 0; step < 120; step += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press(key)
        return
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${control}`)
  }
}

/** Uses one of the tools that are open from the start, through its tab. */
export async function useTool(page: Page, lab: CourseLab, toolId: string, work: Work): Promise<void> {
  const tool = lab.tools.find(({ id }) => id === toolId)
  if (tool === undefined) throw new Error(`No tool "${toolId}"`)
  await work(tabsOn(page).getByRole('link', { name: words.kinds[tool.kind] }))
  await expect(panelOn(page).getByRole('heading', { level: 2 })).toHaveText(words.kinds[tool.kind])
  await work(panelOn(page).getByRole('link', { name: tool.name }))
  await expect(page.locator(`#${toolAnchor(toolId)}`)).toBeVisible()
  await expect(panelOn(page).getByRole('heading', { name: tool.name })).toBeFocused()
}

/** The radio button of a question in the ruling's form. */
const radio = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`)

/** Fills in the ruling's form and locks it. Radio buttons are chosen the way a hand, or the keys, would. */
export async function rule(page: Page, lab: CourseLab, { verdict, certainty = 2 }: Picks, choose: Work, press: Work) {
  await press(trayOn(page).getByRole('link', { name: words.decide }))
  await expect(page.getByRole('heading', { name: words.verdictForm })).toBeFocused()
  await choose(radio(page, 'putusan', verdict))
  if (verdict === 'salah') await choose(radio(page, 'kategori', lab.categories[0] ?? 'fabrikasi'))
  await choose(page.locator('input[name="bukti"]').first())
  await choose(radio(page, 'yakin', String(certainty)))
  await choose(radio(page, 'tindakan', 'diamkan'))
  await press(page.getByRole('button', { name: words.lock }))
  await expect(debriefOn(page).getByRole('heading', { name: words.debrief, exact: true })).toBeFocused()
}

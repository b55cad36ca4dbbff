import { expect, type Page } from 'playwright/test'
import { deviceKey } from '../../src/domain/record/storage-key.ts'
import { notices } from '../../src/strings/notices.ts'
import { allPages, distFolder, timeFor } from '../support/built-site.ts'
import { fillStorage } from '../support/full-storage.ts'
import { wake } from '../support/measure.ts'
import { activeIs, answeredLine, BASE, keyOf, plant, SITI } from '../support/record-lines.ts'
import { answer, firstOf, readyItem, test, usualItem } from '../support/site.ts'

/** Pages fit the screen at any text size, can be hit with a thumb, and show where the keyboard is. */

const PHONE = { width: 360, height: 740 }

/** Runs in the page. What reaches past the screen's right edge, unless it scrolls inside itself; empty when nothing does. */
function sidewaysParts(): string[] {
  const { scrollWidth } = document.documentElement
  if (scrollWidth <= innerWidth) return []
  const parts = [...document.querySelectorAll('body *')].filter(
    (part) => part.getBoundingClientRect().right > innerWidth + 1 && part.closest('.scroll, [popover]') === null,
  )
  const named = parts.slice(0, 3).map((part) => part.outerHTML.slice(0, 80))
  return [`${scrollWidth} of ${innerWidth} px: ${named.join(' | ')}`]
}

test('no page scrolls sideways: on the smallest phone with text twice as large, at the largest size of the course, on a wide screen', async ({
  page,
}) => {
  const pages = await allPages(distFolder)
  test.setTimeout(timeFor(pages))
  const looks = [
    { name: 'text at 200 %', width: 320, fontSize: '200%', size: '' },
    { name: 'the course at 150 %', width: 320, fontSize: '', size: '150' },
    { name: 'a wide screen', width: 1440, fontSize: '', size: '' },
  ]
  const sideways: string[] = []
  for (const { path } of pages) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await wake(page)
    for (const { name, width, fontSize, size } of looks) {
      await page.setViewportSize({ width, height: 640 })
      await page.evaluate(
        (look) => {
          document.documentElement.style.fontSize = look.fontSize
          document.documentElement.dataset['size'] = look.size
        },
        { fontSize, size },
      )
      for (const parts of await page.evaluate(sidewaysParts)) sideways.push(`/${path} ${name}: ${parts}`)
    }
  }
  expect(sideways).toEqual([])
})

test('the largest text that one can choose is used before the first paint', async ({ page }) => {
  await plant(page, { [deviceKey(BASE, 'setelan')]: JSON.stringify({ textSize: 150 }) })
  await page.goto('')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
})

test('feedback, open panels and the menu fit the smallest phone with text twice as large', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(unit.path)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThanOrEqual(0)
  await answer(page, item, { isRight: false, certainty: 3 })
  await wake(page)
  expect(await page.evaluate(sidewaysParts)).toEqual([])
  for (const opener of await page.locator('button[popovertarget]:not([popovertargetaction]):visible').all()) {
    const id = await opener.getAttribute('popovertarget')
    await opener.click()
    const panel = page.locator(`[id="${id}"]`)
    await expect(panel).toBeVisible()
    expect(await panel.evaluate((box) => box.scrollWidth <= box.clientWidth), `${id} fits its own width`).toBe(true)
    const box = await panel.boundingBox()
    expect(box?.x, id ?? '').toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0), id ?? '').toBeLessThanOrEqual(320)
    await page.keyboard.press('Escape')
  }
})

/**
 * Runs in the page. Everything to press that is smaller than a thumb; WCAG leaves out links and buttons that stand inside a
 * sentence. An input counts with the label around it.
 */
function smallTargets(): string[] {
  const isInSentence = (control: Element) => {
    const line = control.closest('p, li, dd, dt, td, h1, h2, h3, figcaption')
    // Chromium calls an inline button an inline-block.
    if (line === null || !getComputedStyle(control).display.startsWith('inline')) return false
    return [...line.childNodes].some((node) => !node.contains(control) && node.textContent?.trim() !== '')
  }
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  return controls.flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches('.skip')) return []
    const target = control.matches('[type="radio"], [type="checkbox"]')
      ? (control.closest('label') ?? control)
      : control
    const { width, height } = target.getBoundingClientRect()
    // Half a pixel of rounding.
    if ((width >= 43.5 && height >= 43.5) || isInSentence(control)) return []
    return [`${Math.round(width)} × ${Math.round(height)} px ${control.outerHTML.slice(0, 100)}`]
  })
}

test('everything to press is as large as a thumb', async ({ page, course }) => {
  const pages = await allPages(distFolder)
  test.setTimeout(timeFor(pages))
  const small: string[] = []
  const look = async (where: string) => {
    for (const target of await page.evaluate(smallTargets)) small.push(`${where}: ${target}`)
  }
  await page.setViewportSize(PHONE)
  const { unit, item } = usualItem(course)
  await plant(page, {
    ...activeIs(SITI),
    [keyOf(SITI)]: [...unit.items.slice(1).map(({ id }) => answeredLine(id, SURE_AND_WRONG)), '{"terpotong'].join('\n'),
  })
  for (const { path } of pages) {
    await page.goto(path)
    await wake(page)
    await look(`/${path}`)
  }
  await page.goto('cari/?q=data')
  await expect(page.getByRole('status').filter({ hasText: 'hasil untuk' })).toBeVisible()
  await look('search results')
  await page.locator('[popovertarget="menu"]').click()
  await look('menu')
  await page.goto(unit.path)
  await answer(page, item, { isRight: false })
  await look('feedback')
  await page.locator('.cite:visible').first().click()
  await look('citation panel')
  expect([...new Set(small)]).toEqual([])
})

const SURE_AND_WRONG = {
  success: false,
  result: { success: false, earned: 0, total: 1, response: 'a', certainty: 3 },
} as const

/** Presses Tab until the page ends; at each stop asks what is wrong with it. */
async function faultsOnTheWay(page: Page): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  const faults: string[] = []
  let stops = 0
  for (; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    const [isAtEnd, ...found] = await page.evaluate(lookAtFocus)
    if (isAtEnd === 'end') break
    faults.push(...found)
  }
  return { stops, faults }
}

/** Runs in the page. `end` when focus has left it; otherwise `stop` and what is wrong with the stop. */
function lookAtFocus(): string[] {
  const control = document.activeElement
  if (control === null || control === document.body) return ['end']
  if (control.hasAttribute('data-met')) return ['end']
  control.setAttribute('data-met', '')
  // An option shows its outline around its whole label.
  const { outlineStyle, outlineWidth } = getComputedStyle(control.closest('.option, .sure label') ?? control)
  const { top, bottom, left, right } = control.getBoundingClientRect()
  const bar = document.querySelector('#pemberitahuan')
  const isUnderBar = bar?.checkVisibility() === true && !bar.contains(control)
  const foot = isUnderBar ? bar.getBoundingClientRect().top : innerHeight
  const name = control.outerHTML.slice(0, 100)
  const faults = ['stop']
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`no outline: ${name}`)
  if (top >= foot || bottom <= 0 || left >= innerWidth || right <= 0) faults.push(`out of sight: ${name}`)
  // A box that fits the screen is seen whole.
  else if (bottom - top < foot && (bottom > foot + 1 || top < -1)) faults.push(`half hidden: ${name}`)
  return faults
}

test('with the keyboard one always sees where one is, on the way down and under a notice too', async ({
  page,
  course,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { unit, item } = usualItem(course)
  for (const path of ['', unit.path]) {
    await page.goto(path)
    await wake(page)
    const { stops, faults } = await faultsOnTheWay(page)
    expect(faults, `/${path}`).toEqual([])
    expect(stops, `/${path}`).toBeGreaterThan(10)
  }

  await fillStorage(page)
  await page.goto(unit.path)
  await wake(page)
  const box = await readyItem(page, item)
  await box
    .getByRole(item.multiple ? 'checkbox' : 'radio')
    .first()
    .check()
  await expect(page.getByText(notices.storage.FULL)).toBeVisible()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await page.locator('.skip').focus()
  const { stops, faults } = await faultsOnTheWay(page)
  expect(faults, 'under a notice').toEqual([])
  expect(stops, 'under a notice').toBeGreaterThan(10)
})

test('nothing moves by itself for those who asked for less motion', async ({ page, course }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = () =>
    [...document.querySelectorAll('*')].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part)
      const isStill = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto'
      return isStill ? [] : [part.outerHTML.slice(0, 80)]
    })
  for (const path of ['', firstOf(course.lessons).path, 'kemajuan/']) {
    await page.goto(path)
    await wake(page)
    expect(await page.evaluate(moving), `/${path}`).toEqual([])
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('')
  expect(await page.evaluate(moving), 'others see the water rise').not.toEqual([])
})

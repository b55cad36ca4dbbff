import { expect, type Locator, type Page } from 'playwright/test'
import { stayOf } from '../../src/islands/walk/walk.ts'
import { walk as words } from '../../src/strings/walk.ts'
import { distFolder, readBuiltPage } from '../support/built-site.ts'
import { tabTo } from '../support/keyboard.ts'
import { test } from '../support/site.ts'

/** Walk-throughs: something shown step by step, by hand or by itself, and a list to read where there is no script. */

/** Milliseconds that a character takes who reads fast. */
const FASTEST = 50

const PHONE = { width: 360, height: 740 }
const LESSONS = ['gambar', 'alamat'].map((id) => `modul/verifikasi-hoaks/${id}/`)

/** A walk-through as it was built. */
interface BuiltWalk {
  readonly name: string
  /** The bold line each step begins with. */
  readonly steps: readonly string[]
}

async function builtWalk(path: string): Promise<BuiltWalk> {
  const { html } = await readBuiltPage(distFolder, path)
  const [, name = '', inner = ''] = /<section class="walk[^>]*aria-label="([^"]*)">(.*?)<\/section>/s.exec(html) ?? []
  const steps = [...inner.matchAll(/<p><b>(.*?)<\/b><\/p>/g)].map(([, title = '']) => title)
  if (steps.length < 3) throw new Error(`/${path} has no walk-through`)
  return { name, steps }
}

/** A walk-through on its page, and what works it. */
function walkOn(page: Page, { name }: BuiltWalk) {
  const box = page.getByRole('region', { name, exact: true })
  const button = (label: string) => box.getByRole('button', { name: label, exact: true })
  return {
    box,
    /** Those in sight. */
    steps: box.getByRole('listitem'),
    back: button(words.back),
    next: button(words.next),
    play: button(words.play),
    pause: button(words.pause),
  }
}
type Walk = ReturnType<typeof walkOn>

/** That one step is in sight, and which. */
async function expectAt(walk: Walk, { steps }: BuiltWalk, at: number): Promise<void> {
  await expect(walk.steps).toHaveCount(1)
  await expect(walk.steps).toContainText(steps[at] ?? '')
  await expect(walk.box).toContainText(words.at(at + 1, steps.length))
  for (const [button, isOff] of [
    [walk.back, at === 0],
    [walk.next, at === steps.length - 1],
  ] as const)
    await expect(button).toHaveAttribute('aria-disabled', String(isOff))
}

async function open(page: Page, path: string): Promise<{ readonly built: BuiltWalk; readonly walk: Walk }> {
  const built = await builtWalk(path)
  await page.goto(path)
  const walk = walkOn(page, built)
  await expect(walk.play).toBeVisible()
  return { built, walk }
}

/** Forth to the end, once too often, and back to the start, once too often. */
async function walkThrough(walk: Walk, built: BuiltWalk, press: (button: Locator) => Promise<void>): Promise<void> {
  const last = built.steps.length - 1
  await expectAt(walk, built, 0)
  for (let at = 1; at <= last; at += 1) {
    await press(walk.next)
    await expectAt(walk, built, at)
  }
  await press(walk.next)
  await expectAt(walk, built, last)
  for (let at = last - 1; at >= 0; at -= 1) {
    await press(walk.back)
    await expectAt(walk, built, at)
  }
  await press(walk.back)
  await expectAt(walk, built, 0)
}

test.use({ viewport: PHONE })

for (const path of LESSONS)
  test.describe(`/${path}`, () => {
    test('step by step by keys', async ({ page }) => {
      const { built, walk } = await open(page, path)
      const isOn = (button: Locator) => () => button.evaluate((element) => element === document.activeElement)
      let presses = 0
      await tabTo(page, isOn(walk.back))
      await walkThrough(walk, built, async (button) => {
        // The three buttons stand beside one another, and none loses the focus by being pressed.
        for (let step = 0; step < 2 && !(await isOn(button)()); step += 1)
          await page.keyboard.press(button === walk.next ? 'Tab' : 'Shift+Tab')
        await expect(button).toBeFocused()
        presses += 1
        await page.keyboard.press(presses % 2 === 0 ? 'Enter' : 'Space')
        await expect(button).toBeFocused()
      })
    })

    test.describe('by tap', () => {
      test.use({ hasTouch: true })

      test('step by step, each target as large as a thumb', async ({ page }) => {
        const { built, walk } = await open(page, path)
        // Forced, since Playwright waits for a button that says it is off; a thumb does not.
        await walkThrough(walk, built, (button) => button.tap({ force: true }))
        for (const button of [walk.back, walk.play, walk.next]) {
          const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        }
        await walk.play.tap()
        await walk.pause.tap()
        await expect(walk.play).toBeVisible()
        await expectAt(walk, built, 0)
      })
    })

    test.describe('by itself', () => {
      /** Opens the lesson with a clock that stands still. */
      async function openStill(page: Page) {
        await page.clock.install()
        const opened = await open(page, path)
        await page.clock.pauseAt(Date.now() + 3_600_000)
        return opened
      }
      /** As long as the step in sight stays. */
      const stay = async ({ steps }: Walk) => stayOf((await steps.textContent()) ?? '')

      test('each step stays as long as it takes to read, the last one for good; played again it starts over', async ({
        page,
      }) => {
        const { built, walk } = await openStill(page)
        const last = built.steps.length - 1
        for (const round of [1, 2]) {
          await walk.play.click()
          for (let at = 0; at < last; at += 1) {
            await expectAt(walk, built, at)
            await expect(walk.pause, `round ${round}`).toBeVisible()
            const text = (await walk.steps.textContent()) ?? ''
            await page.clock.runFor(text.trim().length * FASTEST)
            await expectAt(walk, built, at)
            await page.clock.runFor(stayOf(text) - text.trim().length * FASTEST)
          }
          await expectAt(walk, built, last)
          await page.clock.runFor('10:00')
          await expectAt(walk, built, last)
          await expect(walk.play).toBeVisible()
        }
      })

      test('it can be paused at any moment, and goes on from there', async ({ page }) => {
        const { built, walk } = await openStill(page)
        await walk.play.click()
        await page.clock.runFor(await stay(walk))
        await expectAt(walk, built, 1)
        await walk.pause.click()
        await page.clock.runFor('10:00')
        await expectAt(walk, built, 1)
        await walk.play.click()
        await page.clock.runFor(await stay(walk))
        await expectAt(walk, built, 2)
      })

      test('who takes a step by hand has taken over', async ({ page }) => {
        const { built, walk } = await openStill(page)
        await walk.play.click()
        await walk.next.click()
        await expectAt(walk, built, 1)
        await expect(walk.play).toBeVisible()
        await page.clock.runFor('10:00')
        await expectAt(walk, built, 1)
      })

      test('nothing plays before it is asked to', async ({ page }) => {
        const { built, walk } = await openStill(page)
        await page.clock.runFor('10:00')
        await expectAt(walk, built, 0)
      })
    })

    test('on paper stand all its steps, and no button', async ({ page }) => {
      const { built, walk } = await open(page, path)
      await walk.next.click()
      await page.emulateMedia({ media: 'print' })
      await expect(walk.steps).toHaveCount(built.steps.length)
      for (const [index, title] of built.steps.entries()) await expect(walk.steps.nth(index)).toContainText(title)
      await expect(walk.box.getByRole('button')).toHaveCount(0)
    })

    test('who wants less motion gets the same steps', async ({ page }) => {
      const seen: string[][] = []
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        await page.emulateMedia({ reducedMotion })
        const { built, walk } = await open(page, path)
        const texts: string[] = []
        for (let at = 0; at < built.steps.length; at += 1) {
          await expectAt(walk, built, at)
          texts.push(await walk.box.innerText())
          if (at < built.steps.length - 1) await walk.next.click()
        }
        seen.push(texts)
      }
      expect(seen[1]).toEqual(seen[0])
    })

    test('a step is told to those who hear the page when it comes', async ({ page }) => {
      const { built, walk } = await open(page, path)
      await expect(walk.box.getByRole('list')).toHaveAttribute('aria-live', 'polite')
      await walk.next.click()
      await expect(walk.box.getByRole('list')).toContainText(built.steps[1] ?? '')
    })

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false })

      test('it is a list that reads from the first step to the last', async ({ page }) => {
        const built = await builtWalk(path)
        await page.goto(path)
        const walk = walkOn(page, built)
        await expect(walk.steps).toHaveCount(built.steps.length)
        for (const [index, title] of built.steps.entries()) {
          await expect(walk.steps.nth(index)).toContainText(title)
          // A title alone would be no step: it says something to it.
          expect((await walk.steps.nth(index).innerText()).length).toBeGreaterThan(title.length + 40)
        }
        await expect(walk.box.getByRole('button')).toHaveCount(0)
      })
    })

    test('a script that cannot be fetched leaves the list', async ({ page }) => {
      const built = await builtWalk(path)
      await page.route('**/_astro/Peragaan.*', (route) => route.abort())
      await page.goto(path)
      const walk = walkOn(page, built)
      await expect(walk.steps).toHaveCount(built.steps.length)
      await expect(walk.box.getByRole('button')).toHaveCount(0)
    })
  })

test('a part of an address that a step speaks of is highlighted in it', async ({ page }) => {
  const { built, walk } = await open(page, 'modul/verifikasi-hoaks/alamat/')
  for (let at = 0; at < built.steps.length; at += 1) {
    await expectAt(walk, built, at)
    const mark = walk.steps.locator('mark')
    await expect(mark).toHaveCount(1)
    expect((await mark.innerText()).length).toBeGreaterThan(0)
    if (at < built.steps.length - 1) await walk.next.click()
  }
})

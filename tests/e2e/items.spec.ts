import { expect, type Page } from 'playwright/test'
import { item as words } from '../../src/strings/item.ts'
import { shell } from '../../src/strings/shell.ts'
import { tabTo } from '../support/keyboard.ts'
import { answersIn, stored } from '../support/record-lines.ts'
import {
  answer,
  checkButton,
  findItem,
  firstOf,
  itemOn,
  optionOf,
  readyItem,
  rightOptions,
  test,
  usualItem,
  verdictOf,
  wrongOption,
} from '../support/site.ts'

test('a learner who is right sees why, and reads on from the verdict', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.goto(unit.path)
  const box = await answer(page, item, { certainty: 2 })

  await expect(verdictOf(box)).toHaveText(words.right)
  await expect(verdictOf(box)).toBeFocused()
  const right = firstOf(rightOptions(item))
  await expect(box.getByRole('listitem').filter({ hasText: words.rightAndYours })).toContainText(right.text)
  await expect(box.getByText(right.feedback)).toBeVisible()
  await expect(box.getByText(words.wrongAndYours)).toHaveCount(0)
})

test('a learner who is wrong sees why for the own choice and for the right one', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  const wrong = wrongOption(item)
  const right = firstOf(rightOptions(item))
  await page.goto(unit.path)
  const box = await answer(page, item, { isRight: false, certainty: 3 })

  await expect(verdictOf(box)).toHaveText(words.wrong)
  await expect(verdictOf(box)).toBeFocused()
  await expect(box.getByText(words.calibration.sureWrong)).toBeVisible()
  const own = box.getByRole('listitem').filter({ hasText: words.wrongAndYours })
  await expect(own).toContainText(wrong.text)
  await expect(own.getByText(wrong.feedback)).toBeVisible()
  const key = box.getByRole('listitem').filter({ hasText: words.rightOption })
  await expect(key).toContainText(right.text)
  await expect(key.getByText(right.feedback)).toBeVisible()

  const rest = item.options.filter((option) => !option.isRight && option !== wrong)
  await expect(box.getByText(words.why)).toHaveCount(rest.length)
  for (const option of rest) {
    const entry = box.getByRole('listitem').filter({ hasText: option.text })
    await expect(entry.getByText(option.feedback)).toBeHidden()
    await entry.getByText(words.why).click()
    await expect(entry.getByText(option.feedback)).toBeVisible()
  }
})

test('a lucky guess is told to check its reasons', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.goto(unit.path)
  const box = await answer(page, item, { certainty: 1 })
  await expect(box.getByText(words.calibration.guessRight)).toBeVisible()
})

test('trying again starts afresh, with nothing picked and the first option in focus', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.goto(unit.path)
  const box = await answer(page, item, { isRight: false })
  await box.getByRole('button', { name: words.again }).click()

  await expect(box.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(optionOf(box, item, firstOf(item.options))).toBeFocused()
  await answer(page, item)
  await expect(verdictOf(box)).toHaveText(words.right)
})

test('checking too early says what is missing and keeps what was picked', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  const right = firstOf(rightOptions(item))
  await page.goto(unit.path)
  const box = await readyItem(page, item)

  await checkButton(box).click()
  await expect(box.getByRole('alert')).toHaveText(words.notReady.NOTHING_PICKED)
  await expect(verdictOf(box)).toHaveCount(0)

  await optionOf(box, item, right).check()
  await expect(box.getByRole('alert')).toBeHidden()
  await checkButton(box).click()
  await expect(box.getByRole('alert')).toHaveText(words.noCertainty)
  await expect(optionOf(box, item, right)).toBeChecked()

  await box.getByRole('radio', { name: words.certainty[1] }).check()
  await checkButton(box).click()
  await expect(verdictOf(box)).toHaveText(words.right)
})

test('arrow keys choose between options and never check the answer', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.goto(unit.path)
  const box = await readyItem(page, item)
  await box.getByRole('radio', { name: words.certainty[3] }).check()
  await optionOf(box, item, firstOf(item.options)).check()

  for (const option of [...item.options.slice(1), firstOf(item.options)]) {
    await page.keyboard.press('ArrowDown')
    await expect(optionOf(box, item, option)).toBeChecked()
  }
  await page.keyboard.press('ArrowUp')
  await expect(box.getByRole('radio', { checked: true })).toHaveCount(2)
  await expect(verdictOf(box)).toHaveCount(0)
  await expect(box.getByRole('alert')).toBeHidden()
  expect(await page.evaluate(() => Object.values(localStorage).filter((text) => text.includes('answered')))).toEqual([])
})

test('an item is answered and tried again with the keyboard alone', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  const isKeyAt = item.options.findIndex((option) => option.isRight)
  await page.goto(unit.path)
  const box = itemOn(page, item)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: shell.skip })).toBeFocused()
  await page.keyboard.press('Enter')

  const isFocused = (selector: string) => () =>
    box.evaluate((element, within) => element.querySelector(within) === document.activeElement, selector)
  await tabTo(page, isFocused('.options input'))
  await expect(checkButton(box)).toBeEnabled()
  await page.keyboard.press('Space')
  for (let step = 0; step < isKeyAt; step++) await page.keyboard.press('ArrowDown')
  await expect(optionOf(box, item, firstOf(rightOptions(item)))).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(box.getByRole('radio', { name: words.certainty[2] })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(checkButton(box)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(verdictOf(box)).toBeFocused()
  await expect(verdictOf(box)).toHaveText(words.right)

  const again = box.getByRole('button', { name: words.again })
  await tabTo(page, () => again.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(optionOf(box, item, firstOf(item.options))).toBeFocused()

  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(verdictOf(box), 'Enter on a picked option checks the answer').toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  test('an item is answered and tried again by tapping', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await box.getByText(wrongOption(item).text).tap()
    await box.getByText(words.certainty[3]).tap()
    await checkButton(box).tap()
    await expect(verdictOf(box)).toHaveText(words.wrong)
    await box.getByText(words.why).first().tap()
    await box.getByRole('button', { name: words.again }).tap()
    await box.getByText(firstOf(rightOptions(item)).text).tap()
    await box.getByText(words.certainty[1]).tap()
    await checkButton(box).tap()
    await expect(verdictOf(box)).toHaveText(words.right)
  })
})

test('several right options are all asked for, and missed ones are shown', async ({ page, course }) => {
  const { unit, item } = findItem(course, ({ multiple }) => multiple)
  const [first, ...missed] = rightOptions(item)
  if (first === undefined) throw new Error('no key')
  const wrong = wrongOption(item)
  await page.goto(unit.path)
  const box = await readyItem(page, item)
  await expect(box.getByRole('group').first()).toContainText(words.several)

  await checkButton(box).click()
  await expect(box.getByRole('alert')).toHaveText(words.notReady.NOTHING_PICKED)
  await optionOf(box, item, first).check()
  await optionOf(box, item, wrong).check()
  await checkButton(box).click()
  const earned = item.options.length - 1 - missed.length
  await expect(verdictOf(box)).toHaveText(words.partly(earned, item.options.length))
  for (const option of missed)
    await expect(box.getByRole('listitem').filter({ hasText: option.text })).toContainText(words.missed)
  await expect(box.getByRole('listitem').filter({ hasText: wrong.text })).toContainText(words.wrongAndYours)

  await box.getByRole('button', { name: words.again }).click()
  await optionOf(box, item, wrong).check()
  await optionOf(box, item, wrong).uncheck()
  await answer(page, item)
  await expect(verdictOf(box)).toHaveText(words.right)
})

/** Keeps scripts whose address fits from arriving until the returned function is called. */
async function holdBack(page: Page, scripts: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route(scripts, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test.describe('while the script is still on its way', () => {
  for (const isMultiple of [false, true])
    test(`${isMultiple ? 'ticks' : 'a choice and its certainty'} made early count`, async ({ page, course }) => {
      const { unit, item } = findItem(course, (one) => one.multiple === isMultiple && one.asksCertainty !== isMultiple)
      const release = await holdBack(page, /_astro\/.*\.js$/)
      await page.goto(unit.path, { waitUntil: 'commit' })
      const box = itemOn(page, item)
      for (const option of rightOptions(item)) await optionOf(box, item, option).check()
      if (item.asksCertainty) await box.getByRole('radio', { name: words.certainty[3] }).check()
      await expect(checkButton(box)).toBeDisabled()
      await page.keyboard.press('Enter')
      expect(page.url(), 'an early Enter does not send the form').not.toContain('?')

      release()
      await expect(checkButton(box)).toBeEnabled()
      for (const option of rightOptions(item)) await expect(optionOf(box, item, option)).toBeChecked()
      if (item.asksCertainty) await expect(box.getByRole('radio', { name: words.certainty[3] })).toBeChecked()
      await checkButton(box).click()
      await expect(verdictOf(box)).toHaveText(words.right)
    })

  test('an early choice outlives a reload right after', async ({ page, course }) => {
    const { unit, item } = usualItem(course)
    const right = firstOf(rightOptions(item))
    const release = await holdBack(page, /_astro\/.*\.js$/)
    await page.goto(unit.path, { waitUntil: 'commit' })
    const box = itemOn(page, item)
    await optionOf(box, item, right).check()
    release()
    await expect(checkButton(box)).toBeEnabled()
    await page.reload()
    await readyItem(page, item)
    await expect(optionOf(box, item, right)).toBeChecked()
  })

  test('a mind changed after checking does not mix two answers', async ({ page, course }) => {
    const { unit, item } = findItem(course, ({ multiple, asksCertainty }) => !multiple && !asksCertainty)
    const wrong = wrongOption(item)
    const right = firstOf(rightOptions(item))
    const release = await holdBack(page, /_astro\/recorder/)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    await optionOf(box, item, wrong).check()
    await checkButton(box).click()
    await optionOf(box, item, right).check()
    release()
    await expect(verdictOf(box)).toHaveText(words.wrong)
    await expect(box.getByRole('listitem').filter({ hasText: words.wrongAndYours })).toContainText(wrong.text)
    expect(answersIn(await stored(page)).map(({ result }) => result)).toEqual([
      expect.objectContaining({ success: false, response: wrong.id }),
    ])
  })
})

test('an answer that cannot be kept yet is not lost, and can be checked once the connection is back', async ({
  page,
  course,
}) => {
  const { unit, item } = usualItem(course)
  await page.route(/_astro\/recorder/, (route) => route.abort())
  await page.goto(unit.path)
  const box = await readyItem(page, item)
  await optionOf(box, item, firstOf(rightOptions(item))).check()
  await box.getByRole('radio', { name: words.certainty[2] }).check()
  await checkButton(box).click()
  await expect(box.getByRole('alert')).toHaveText(words.notKept)
  await page.unroute(/_astro\/recorder/)
  await checkButton(box).click()
  await expect(verdictOf(box)).toHaveText(words.right)
  expect(answersIn(await stored(page))).toHaveLength(1)
})

test('a citation in the feedback opens what the law says; Escape closes it where one was', async ({ page, course }) => {
  const { unit, item } = findItem(course, (one) => !one.multiple && firstOf(rightOptions(one)).citations.length > 0)
  const right = firstOf(rightOptions(item))
  const name = firstOf(right.citations)
  await page.goto(unit.path)
  const box = await answer(page, item)
  const cite = box.getByRole('listitem').filter({ hasText: right.feedback }).getByRole('button', { name }).first()
  const panel = page.getByRole('dialog')
  await expect(panel).toHaveCount(0)

  await cite.click()
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('heading')).toHaveText(/\d/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(cite).toBeFocused()

  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: shell.close }).click()
  await expect(panel).toHaveCount(0)
})

test('who listens hears the question as the group’s name and each option’s words', async ({ page, course }) => {
  for (const isMultiple of [false, true]) {
    const { unit, item } = findItem(course, (one) => one.multiple === isMultiple)
    await page.goto(unit.path)
    const box = await readyItem(page, item)
    const group = box.getByRole('group', { name: item.question })
    await expect(group).toHaveCount(1)
    expect(
      await group.evaluate(({ localName, firstElementChild }) => [localName, firstElementChild?.localName]),
    ).toEqual(['fieldset', 'legend'])
    const options = group.getByRole(item.multiple ? 'checkbox' : 'radio')
    await expect(options).toHaveCount(item.options.length)
    for (const [index, option] of item.options.entries())
      await expect(options.nth(index)).toHaveAccessibleName(`${words.letter(index)}. ${option.text}`)
    const sure = box.getByRole('group', { name: words.sure })
    await expect(sure).toHaveCount(item.asksCertainty ? 1 : 0)
    if (item.asksCertainty)
      for (const level of [1, 2, 3] as const)
        await expect(sure.getByRole('radio').nth(level - 1)).toHaveAccessibleName(words.certainty[level])
  }
})

test('an item whose script cannot be fetched offers its key instead of dead controls', async ({ page, course }) => {
  const { unit, item } = usualItem(course)
  await page.route('**/_astro/Item.*.js', (route) => route.abort())
  await page.goto(unit.path)
  const box = itemOn(page, item)
  await box.scrollIntoViewIfNeeded()
  await box.getByText(words.key).click()
  await expect(box.getByText(firstOf(rightOptions(item)).feedback)).toBeVisible()
  await expect(checkButton(box)).toBeHidden()
})

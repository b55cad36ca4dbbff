import { expect, type Page } from 'playwright/test'
import { isRight } from '../../src/domain/discernment/post.ts'
import { activity, type Statement } from '../../src/domain/record/statement.ts'
import { discernmentSaid, discernmentText } from '../../src/strings/discernment.ts'
import { progressText } from '../../src/strings/progress.ts'
import { quickRoundSaid, quickRound as words } from '../../src/strings/quick-round.ts'
import { shell } from '../../src/strings/shell.ts'
import { test as built } from '../support/built-site.ts'
import { blockStorage } from '../support/full-storage.ts'
import { tabTo } from '../support/keyboard.ts'
import { settle, watchShifts } from '../support/measure.ts'
import { cutOff, reconnect, storeCourse } from '../support/offline-visit.ts'
import {
  answerButton,
  nextButton,
  placeOn,
  playOn,
  pool,
  postOn,
  QUICK_ROUND,
  resultOn,
  rightAnswer,
  stageOn,
  startButton,
  verdictOn,
} from '../support/quick-round.ts'
import { activeIs, answersIn, keyOf, line, plant, SITI, statementsIn, stored } from '../support/record-lines.ts'
import { firstOf, openTab, test } from '../support/site.ts'
import { startStaticServer } from '../support/static-server.ts'

/** "Tebak cepat": ten posts, share or hold back, and how sharply one tells them apart. */

const PHONE = { width: 360, height: 740 }

const discernmentOn = (page: Page) => page.getByRole('region', { name: discernmentText.title })
const begunIn = async (page: Page) => statementsIn(await stored(page)).filter(({ verb }) => verb === 'initialized')

async function begin(page: Page): Promise<void> {
  await page.goto(QUICK_ROUND)
  await startButton(page).click()
}

/** Lines of a past in which so many posts of each kind were judged for the first time, all right or all held back. */
function judgedBefore(count: number, how: 'right' | 'hold', more: Partial<Statement> = {}): readonly string[] {
  const posts = [...pool.values()]
  const some = [true, false].flatMap((isTrue) => posts.filter((post) => post.isTrue === isTrue).slice(0, count))
  return some.map((post) => {
    const response = how === 'hold' ? 'salah' : rightAnswer(post)
    const success = isRight(post, response)
    return line({ verb: 'answered', object: activity('post', post.id), result: { response, success }, ...more })
  })
}

test.use({ viewport: PHONE })

test.describe('by keyboard', () => {
  test('a whole round: one hears each post, the verdict, and the result', async ({ page }) => {
    const isOn = (name: string) => () =>
      page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name)
    await page.goto(QUICK_ROUND)
    await tabTo(page, isOn(words.start))
    await page.keyboard.press('Enter')
    let right = 0
    for (let number = 1; number <= 10; number += 1) {
      await expect(placeOn(page, number)).toBeFocused()
      const post = await postOn(page)
      const answer = number % 3 === 0 ? 'benar' : 'salah'
      await tabTo(page, isOn(answer === 'benar' ? words.share : words.hold))
      await page.keyboard.press(number % 2 === 0 ? 'Enter' : 'Space')
      const isAnswerRight = isRight(post, answer)
      if (isAnswerRight) right += 1
      await expect(verdictOn(page, isAnswerRight)).toBeFocused()
      await expect(stageOn(page)).toContainText(quickRoundSaid.outcome[answer][isAnswerRight ? 'right' : 'wrong'])
      await expect(stageOn(page)).toContainText(post.trace)
      await tabTo(page, isOn(number === 10 ? quickRoundSaid.toResult : quickRoundSaid.next))
      await page.keyboard.press('Enter')
    }
    await expect(resultOn(page, right)).toBeFocused()
    await expect(discernmentOn(page)).toBeVisible()
    await tabTo(page, isOn(words.again))
  })
})

test.describe('by tap', () => {
  test.use({ hasTouch: true })

  test('a whole round, each answer kept at once, and every target as large as a thumb', async ({ page }) => {
    await page.goto(QUICK_ROUND)
    await startButton(page).tap()
    for (let number = 1; number <= 10; number += 1) {
      const post = await postOn(page)
      const button = answerButton(page, rightAnswer(post))
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      await button.tap()
      await expect(verdictOn(page, true)).toBeVisible()
      const answers = answersIn(await stored(page))
      expect(answers).toHaveLength(number)
      expect(answers.at(-1)).toMatchObject({
        object: activity('post', post.id),
        parent: 'round:tebak',
        result: { response: rightAnswer(post), success: true, earned: 1, total: 1 },
      })
      await nextButton(page).tap()
    }
    await expect(resultOn(page, 10)).toBeVisible()
    const [round] = await begunIn(page)
    const answers = answersIn(await stored(page))
    expect(new Set(answers.map(({ registration }) => registration))).toEqual(new Set([round?.registration]))
    expect(answers.map(({ object }) => object.replace('post:', '')).join(' ')).toBe(round?.result?.response)
    await expect(stageOn(page).getByRole('listitem')).toHaveText([
      quickRoundSaid.falseShared(0),
      quickRoundSaid.trueHeld(0),
      quickRoundSaid.opened(0),
    ])
  })

  test('a post and its two answers fit the first screen', async ({ page }) => {
    await begin(page)
    await expect(answerButton(page, 'benar')).toBeInViewport({ ratio: 1 })
    await expect(stageOn(page).locator('[data-part="post"]')).toBeInViewport({ ratio: 1 })
  })
})

test('leaving the post for a moment shows what one finds, and the result says how often one did', async ({ page }) => {
  await begin(page)
  for (let number = 1; number <= 10; number += 1) {
    const post = await postOn(page)
    await expect(stageOn(page).getByText(post.trace)).toBeHidden()
    if (number <= 3) {
      await stageOn(page).getByText(words.trace, { exact: true }).click()
      await expect(stageOn(page).getByText(post.trace)).toBeVisible()
    }
    await answerButton(page, 'salah').click()
    await nextButton(page).click()
    // Remembered over a reload too.
    if (number === 5) await page.reload()
  }
  await expect(stageOn(page)).toContainText(quickRoundSaid.opened(3))
})

test.describe('nothing is lost', () => {
  test('a reload in the middle comes back to the same round, at the first post without an answer', async ({ page }) => {
    await begin(page)
    const first = await postOn(page)
    await page.reload()
    await expect(placeOn(page, 1)).toBeVisible()
    expect((await postOn(page)).id).toBe(first.id)
    for (let number = 1; number <= 4; number += 1) {
      await answerButton(page, rightAnswer(await postOn(page))).click()
      if (number < 4) await nextButton(page).click()
    }
    // The feedback on the fourth is in sight; after a reload its answer is kept, and the fifth comes.
    await page.reload()
    await expect(placeOn(page, 5)).toBeVisible()
    await playOn(page, rightAnswer, 5)
    await expect(resultOn(page, 10)).toBeVisible()
    await page.reload()
    await expect(resultOn(page, 10)).toBeVisible()
    expect(await begunIn(page)).toHaveLength(1)
    expect(answersIn(await stored(page))).toHaveLength(10)
  })

  test('two tabs play the same round; a post answered in one is not answered again in the other', async ({
    page,
    context,
  }) => {
    await begin(page)
    const other = await openTab(context, QUICK_ROUND)
    await expect(placeOn(other, 1)).toBeVisible()
    const post = await postOn(page)
    expect((await postOn(other)).id).toBe(post.id)
    await answerButton(page, rightAnswer(post)).click()
    // Against the right answer, but too late: the feedback is about the one that stands.
    await answerButton(other, post.isTrue ? 'salah' : 'benar').click()
    await expect(verdictOn(other, true)).toBeVisible()
    await nextButton(other).click()
    await expect(placeOn(other, 2)).toBeVisible()
    expect(answersIn(await stored(page))).toHaveLength(1)
    await playOn(other, rightAnswer, 2)
    await expect(resultOn(other, 10)).toBeVisible()
    // A new round in one tab does not take the other's away.
    await other.getByRole('button', { name: words.again }).click()
    await nextButton(page).click()
    await expect(resultOn(page, 10)).toBeVisible()
  })

  test('where the browser forbids storing, a round can still be played to its end', async ({ page }) => {
    await blockStorage(page, ['localStorage', 'sessionStorage'])
    await begin(page)
    await stageOn(page).getByText(words.trace, { exact: true }).click()
    await playOn(page, rightAnswer)
    await expect(resultOn(page, 10)).toBeVisible()
    await expect(stageOn(page)).toContainText(quickRoundSaid.opened(1))
  })

  test('a post that was taken out of the course since costs only itself', async ({ page }) => {
    const [one, two] = [...pool.values()]
    const begun: Partial<Statement> = { registration: 'putaran-lama' }
    await plant(page, {
      ...activeIs(SITI),
      [keyOf(SITI)]: line({
        verb: 'initialized',
        object: 'round:tebak',
        ...begun,
        result: { response: `${one?.id} kiriman-yang-hilang ${two?.id}` },
      }),
    })
    await page.goto(QUICK_ROUND)
    await expect(page.getByRole('heading', { name: quickRoundSaid.place(1, 2) })).toBeVisible()
    expect((await postOn(page)).id).toBe(one?.id)
  })
})

test('a new round brings posts that were never seen, and the first ones only when all were', async ({ page }) => {
  test.setTimeout(120_000)
  await begin(page)
  const first = await playOn(page, rightAnswer)
  await page.getByRole('button', { name: words.again }).click()
  await expect(placeOn(page, 1)).toBeFocused()
  const second = await playOn(page, rightAnswer)
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(20)
  for (const posts of [first, second]) {
    const right = posts.filter(({ isTrue }) => isTrue).length
    expect(right).toBeGreaterThanOrEqual(4)
    expect(right).toBeLessThanOrEqual(6)
  }
})

test.describe('how sharply one tells them apart', () => {
  test('whoever holds everything back is told "terlalu curiga": of the round, and of all so far', async ({ page }) => {
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: judgedBefore(5, 'hold').join('\n') })
    await page.goto(QUICK_ROUND)
    await expect(discernmentOn(page)).toContainText(discernmentSaid.lean['too-suspicious'])
    await startButton(page).click()
    await expect(discernmentOn(page)).toBeHidden()
    const posts = await playOn(page, () => 'salah')
    const held = posts.filter(({ isTrue }) => isTrue).length
    await expect(resultOn(page, 10 - held)).toBeVisible()
    await expect(stageOn(page)).toContainText(quickRoundSaid.same.salah)
    await expect(stageOn(page)).toContainText(quickRoundSaid.trueHeld(held))
    const measure = discernmentOn(page)
    await expect(measure.getByText(discernmentSaid.sharpness.blurred, { exact: true }).first()).toBeVisible()
    await expect(measure.getByText(discernmentSaid.lean['too-suspicious'], { exact: true }).first()).toBeVisible()
    await expect(measure).toContainText(discernmentSaid.practice.confirm)
    await measure.getByText(discernmentText.how).click()
    await expect(measure.getByText(/c = −\d/)).toBeVisible()
  })

  test('whoever shares everything is told "terlalu percaya"', async ({ page }) => {
    await begin(page)
    await playOn(page, () => 'benar')
    await expect(stageOn(page)).toContainText(quickRoundSaid.same.benar)
  })

  test('before there is enough, no number is given, but how many are wanting', async ({ page }) => {
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: judgedBefore(3, 'right').join('\n') })
    await page.goto(QUICK_ROUND)
    await expect(discernmentOn(page)).toHaveText(new RegExp(discernmentSaid.few(4).slice(0, 50)))
    await expect(discernmentOn(page).getByText(discernmentText.how)).toBeHidden()
  })

  test('always right on many posts: very sharp, balanced, with a band for what is not yet certain', async ({
    page,
  }) => {
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: judgedBefore(20, 'right').join('\n') })
    await page.goto(QUICK_ROUND)
    const measure = discernmentOn(page)
    await expect(measure).toContainText(discernmentSaid.sharpness['very-sharp'])
    await expect(measure).toContainText(discernmentSaid.wrongOnes(20, 20))
    await expect(measure).toContainText(discernmentSaid.rightOnes(0, 20))
    for (const band of await measure.locator('.band').all())
      expect(Number(await band.getAttribute('width'))).toBeGreaterThan(20)
    const [, lean] = await measure.locator('.mark').all()
    expect(Number(await lean?.getAttribute('x'))).toBe(196)
  })

  test('Kemajuan shows it among the rest, after the record was summed up too; to others it says nothing of it', async ({
    page,
  }) => {
    await page.goto('kemajuan/')
    await expect(page.getByText(progressText.empty)).toBeVisible()
    await expect(discernmentOn(page)).toBeHidden()

    // So long that the room is nearly full, which is when a record may be summed up.
    const long = { rest: { catatan: 'x'.repeat(180_000) } }
    await plant(page, { ...activeIs(SITI), [keyOf(SITI)]: judgedBefore(12, 'right', long).join('\n') })
    await page.goto('kemajuan/')
    await expect(discernmentOn(page)).toContainText(discernmentSaid.wrongOnes(12, 12))
    await page.getByRole('button', { name: progressText.compact }).click()
    await expect(page.getByText(progressText.compacted)).toBeVisible()
    await page.reload()
    await expect(discernmentOn(page)).toContainText(discernmentSaid.wrongOnes(12, 12))
    expect(answersIn(await stored(page))).toHaveLength(0)
  })
})

test('the menu leads there, and search finds it', async ({ page }) => {
  await page.goto('')
  await page.getByRole('button', { name: shell.menu }).click()
  await page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name: words.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  await page.goto('cari/?q=tebak')
  await expect(page.getByRole('link', { name: words.title }).first()).toBeVisible()
})

test('when its script never comes, the posts and their keys come back', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto(QUICK_ROUND)
  await expect(page.getByRole('heading', { name: words.all })).toBeHidden()
  await expect(page.getByRole('heading', { name: words.all })).toBeVisible()
  await expect(page.getByText(firstOf([...pool.keys()]))).toBeVisible()
})

test('nothing jumps while the page comes to life', async ({ page }) => {
  const shift = await watchShifts(page)
  await page.goto(QUICK_ROUND)
  await expect(startButton(page)).toBeEnabled()
  await settle(page)
  expect(await shift()).toBeLessThan(0.02)
})

test('on the smallest phone with text twice as large nothing is cut off or scrolls sideways', async ({ page }) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.setViewportSize({ width: 320, height: 640 })
  await begin(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await overflow(), 'a post').toBeLessThanOrEqual(0)
  await answerButton(page, 'salah').click()
  expect(await overflow(), 'its feedback').toBeLessThanOrEqual(0)
  await nextButton(page).click()
  await playOn(page, rightAnswer, 2)
  expect(await overflow(), 'a result without a number').toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: words.again }).click()
  await playOn(page, rightAnswer)
  await discernmentOn(page).getByText(discernmentText.how).click()
  expect(await overflow(), 'a result with its drawings').toBeLessThanOrEqual(0)
})

test('on paper stand all posts', async ({ page }) => {
  await page.goto(QUICK_ROUND)
  await expect(startButton(page)).toBeEnabled()
  await page.emulateMedia({ media: 'print' })
  for (const text of pool.keys()) await expect(page.getByText(text, { exact: true })).toBeVisible()
  await expect(startButton(page)).toBeHidden()
})

built.describe('without internet', () => {
  built.use({ serviceWorkers: 'allow' })

  built('a round is played as with it', async ({ browser }) => {
    built.setTimeout(120_000)
    const server = await startStaticServer({ folder: 'dist' })
    const context = await browser.newContext({ baseURL: server.url, serviceWorkers: 'allow' })
    const page = await context.newPage()
    await storeCourse(page)
    await cutOff(context, server)
    await begin(page)
    await playOn(page, rightAnswer)
    await expect(resultOn(page, 10)).toBeVisible()
    await page.goto('kemajuan/')
    await expect(discernmentOn(page)).toBeVisible()
    await reconnect(context, server)
    await context.close()
    await server.close()
  })
})

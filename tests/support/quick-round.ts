import { expect, type Locator, type Page } from 'playwright/test'
import type { Post, PostAnswer } from '../../src/domain/discernment/post.ts'
import { readCourse } from '../../src/integrations/read-course.ts'
import { quickRoundSaid, quickRound as words } from '../../src/strings/quick-round.ts'

/** Below the site's base. */
export const QUICK_ROUND = 'tebak/'

/** Every post that rounds are drawn from, by its text. */
export const pool: ReadonlyMap<string, Post> = new Map(
  (readCourse('content').raw.rounds.find(({ id }) => id === 'tebak')?.posts ?? []).map(({ value }) => [
    value.text,
    value,
  ]),
)

export const stageOn = (page: Page): Locator => page.getByRole('region', { name: words.round, exact: true })
export const startButton = (page: Page): Locator => page.getByRole('button', { name: words.start })
export const answerButton = (page: Page, answer: PostAnswer): Locator =>
  page.getByRole('button', { name: answer === 'benar' ? words.share : words.hold, exact: true })
/** On to the next post, or to the result. */
export const nextButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${quickRoundSaid.next}|${quickRoundSaid.toResult})$`) })
export const placeOn = (page: Page, number: number): Locator =>
  page.getByRole('heading', { name: quickRoundSaid.place(number, 10) })
export const resultOn = (page: Page, right: number): Locator =>
  page.getByRole('heading', { name: quickRoundSaid.done(right, 10) })
export const verdictOn = (page: Page, isRight: boolean): Locator =>
  stageOn(page).getByRole('heading', { name: isRight ? words.right : words.wrong, exact: true })

/** The post in sight. */
export async function postOn(page: Page): Promise<Post> {
  const shown = stageOn(page).locator('[data-part="post"]')
  for (const line of await shown.locator('p').allInnerTexts()) {
    const post = pool.get(line)
    if (post !== undefined) return post
  }
  throw new Error(`No such post: ${await shown.innerText()}`)
}

/** Plays the rest of a round, each post answered as told. Returns the posts in the order they came. */
export async function playOn(page: Page, answerTo: (post: Post) => PostAnswer, from = 1): Promise<readonly Post[]> {
  const posts: Post[] = []
  for (let number = from; number <= 10; number += 1) {
    await expect(placeOn(page, number)).toBeVisible()
    const post = await postOn(page)
    posts.push(post)
    await answerButton(page, answerTo(post)).click()
    await nextButton(page).click()
  }
  return posts
}

export const rightAnswer = (post: Post): PostAnswer => (post.isTrue ? 'benar' : 'salah')

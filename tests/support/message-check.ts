import { expect, type Locator, type Page } from 'playwright/test'
import { linkRuleTexts, messageRuleTexts } from '../../src/strings/message-check.ts'
import { messagePage as words } from '../../src/strings/message-page.ts'

declare global {
  interface Window {
    /** Set by code of a message, if any of it ever ran. */
    ran?: string
  }
}

/** Below the site's base. */
export const MESSAGE_CHECK = 'periksa/'

/**
 * A message with signs of many kinds and two links that carry signs as well. It has words that stand nowhere else in the course
 * (`PRIVATE`), by which it is known again wherever it should not be.
 */
export const RICH = `*MENDESAK!!!* Diteruskan dari grup sebelah. BKN membuka pendataan ulang Kwartakembara, paling lambat malam ini.
Isi NIK dan kode OTP di https://bkn.go.id.zirkonbiru.example/formulir?id=7 atau http://bit.ly/kwartakembara, hubungi 0812-3456-7890. NIK 3171234567890001.
Sebarkan ke semua grup!`

export const PRIVATE = ['kwartakembara', 'zirkonbiru', '3171234567890001', '0812-3456-7890']

/** A message without any sign and without a link. */
export const PLAIN = 'Rapat dipindah ke ruang tengah, pukul sepuluh.'

export const fieldOn = (page: Page): Locator => page.getByRole('textbox', { name: words.label })
export const checkButton = (page: Page): Locator => page.getByRole('button', { name: words.check, exact: true })
/** All that was found in the message. */
export const resultOn = (page: Page): Locator => page.getByRole('region', { name: words.seen, exact: true })
/** The message as it is shown, with what was found highlighted. */
export const shownOn = (page: Page): Locator => page.locator('[data-fill="message"]')
/** What was found in the message's own words, a row for each sign. */
export const signsOn = (page: Page): Locator => page.locator('[data-fill="signs"] > li')
/** The addresses of the message, a row for each. */
export const linksOn = (page: Page): Locator => page.locator('[data-fill="links"] > li')
export const searchWordsOn = (page: Page): Locator => page.locator('[data-fill="search-words"]')

/** A part of an address taken apart, by the name that the page gives it. */
export const partOf = (link: Locator, name: string): Locator =>
  link
    .locator('dl > div')
    .filter({ has: link.page().getByRole('term').filter({ hasText: name }) })
    .getByRole('definition')

/** Opens the page and waits until it works. */
export async function openMessageCheck(page: Page): Promise<void> {
  await page.goto(MESSAGE_CHECK)
  await expect(checkButton(page)).toBeEnabled()
}

/** Has a message looked at, as a learner does who pastes it. */
export async function check(page: Page, text: string): Promise<void> {
  await fieldOn(page).fill(text)
  await checkButton(page).click()
  await expectLooked(page)
}

/** Waits until the page says what it saw; its heading has the focus then. */
export async function expectLooked(page: Page): Promise<void> {
  await expect(resultOn(page).getByRole('heading', { name: words.seen, exact: true })).toBeFocused()
}

/** What the page says of a rule, or throws when it has no such rule. */
export function ruleText(id: string): { readonly name: string; readonly why: string } {
  const found = [...Object.entries(messageRuleTexts), ...Object.entries(linkRuleTexts)].find(([known]) => known === id)
  if (found === undefined) throw new Error(`No rule "${id}"`)
  return found[1]
}

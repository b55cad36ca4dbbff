import type { Page } from 'playwright/test'

/** Moves on with Tab until `isThere`; fails when the page ends before. */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Tab never got there')
}

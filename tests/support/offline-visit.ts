import { type BrowserContext, expect, type Locator, type Page } from 'playwright/test'
import { offlineText as words } from '../../src/strings/offline.ts'
import type { StaticServer } from './static-server.ts'

/** The part of the settings that keeps the course on the device. */
export const offlineCard = (page: Page): Locator => page.getByRole('region', { name: words.title })

/** Waits on the settings page until the whole course is on the device. */
export async function storeCourse(page: Page): Promise<void> {
  await page.goto('setelan/')
  await expect(offlineCard(page)).toContainText(words.ready(''))
}

export async function cutOff(context: BrowserContext, { faults }: StaticServer): Promise<void> {
  faults.isDown = true
  await context.setOffline(true)
}

export async function reconnect(context: BrowserContext, { faults }: StaticServer): Promise<void> {
  faults.isDown = false
  await context.setOffline(false)
}

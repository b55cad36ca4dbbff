import { defineConfig } from 'playwright/test'
import { browserArguments, requireBrowser } from './support/browser.ts'

/** Tests of the built site in a real Chromium. `dist/` must have been built; each test serves it itself. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  // Ample, for machines that do much else: what is waited for comes at once or never.
  expect: { timeout: 15_000 },
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  outputDir: '../test-results',
  use: {
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: { executablePath: requireBrowser(), args: browserArguments },
  },
})

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Where a Chromium may stand that the system brought: Debian's, Google's, a Mac's, Windows'. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** No sandbox, since containers run as root; the rest keeps the browser from calling anyone. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** A Chromium on this machine: the one named by `CHROMIUM_PATH`, Playwright's own, or the system's. */
export function findBrowser(): string | undefined {
  const own = process.env['CHROMIUM_PATH']
  return [...(own === undefined ? [] : [own]), chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) =>
    existsSync(path),
  )
}

/**
 * Finds a browser or gets one: Playwright's download first, then Debian's package where we may install it.
 *
 * @throws with what to do by hand when neither works
 */
export function requireBrowser(): string {
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('No Chromium here yet; getting one …')
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji']],
  ]
  for (const [command, args] of ways) {
    if (command === 'apt-get' && process.getuid?.() !== 0) continue
    try {
      execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    } catch {
      console.log(`"${command} ${args.join(' ')}" did not work.`)
    }
    const got = findBrowser()
    if (got !== undefined) return got
  }
  throw new Error(
    'The tests need Chromium. Install it (Debian: "sudo apt-get install chromium"; elsewhere: "npx playwright install chromium") or name one with CHROMIUM_PATH.',
  )
}

import { chromium } from 'playwright'
import { startStaticServer } from './tests/support/static-server.ts'

const server = await startStaticServer({ folder: 'dist' })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const [, , out, ...specs] = process.argv
let i = 0
for (const spec of specs) {
  // path|width|height|scheme|full
  const [path, w = '360', h = '740', scheme = 'light', full = '1', action = ''] = spec.split('|')
  const ctx = await browser.newContext({
    viewport: { width: +w, height: +h },
    colorScheme: scheme,
    serviceWorkers: 'block',
  })
  const page = await ctx.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('ERR', path, m.text()))
  page.on('pageerror', (e) => console.log('PAGEERR', path, e.message))
  await page.goto(server.url + path)
  await page.waitForTimeout(600)
  if (action) await page.evaluate(action)
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${out}-${i++}.png`, fullPage: full === '1' })
  await ctx.close()
}
await browser.close()
await server.close()

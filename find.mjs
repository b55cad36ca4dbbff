import { chromium } from 'playwright'
import { startStaticServer } from './tests/support/static-server.ts'

const server = await startStaticServer({ folder: 'dist' })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
for (const q of process.argv.slice(2)) {
  await page.goto(server.url + 'cari/?q=' + encodeURIComponent(q))
  await page.waitForTimeout(900)
  console.log('##', q, '|', await page.getByRole('main').getByRole('status').textContent())
  for (const li of await page.locator('.found li').all())
    console.log(
      '  -',
      (await li.innerText()).replace(/\n/g, ' | ').slice(0, 230),
      await li.locator('a').first().getAttribute('href'),
    )
}
await browser.close()
await server.close()

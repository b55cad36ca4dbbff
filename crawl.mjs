import { chromium } from 'playwright'
import { allPages } from './tests/support/built-site.ts'
import { numberedLaw, textOutsideCitations } from './tests/support/legal-text.ts'
import { startStaticServer } from './tests/support/static-server.ts'

const server = await startStaticServer({ folder: 'dist' })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const ctx = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' })
const page = await ctx.newPage()
for (const { path } of await allPages('dist')) {
  if (path.startsWith('rujukan/') || path.startsWith('perubahan-hukum/')) continue
  await page.goto(server.url + path)
  const seen = new Set()
  for (const t of await textOutsideCitations(page))
    for (const f of numberedLaw(t))
      if (!seen.has(f)) {
        seen.add(f)
        console.log(path, '|', f, '|', t.slice(0, 140))
      }
}
await browser.close()
await server.close()

import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { startStaticServer } from './tests/support/static-server.ts'

const src = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const server = await startStaticServer({ folder: process.env.DIST ?? 'dist' })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const path of process.argv.slice(2))
  for (const w of [320, 1280]) {
    const page = await (
      await browser.newContext({ serviceWorkers: 'block', viewport: { width: w, height: 800 } })
    ).newPage()
    await page.goto(server.url + path)
    await page.waitForTimeout(500)
    await page.evaluate(src)
    const { violations } = await page.evaluate(() =>
      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    for (const v of violations)
      for (const n of v.nodes.slice(0, 3))
        console.log(
          path,
          w,
          v.id,
          n.target.join(' '),
          n.html.slice(0, 200),
          n.any
            .map((a) => a.message)
            .join(';')
            .slice(0, 200),
        )
  }
await browser.close()
await server.close()

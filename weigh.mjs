import { chromium } from 'playwright'
import { isCase, isLesson, sitemapPaths } from './tests/support/built-site.ts'
import { weighPage } from './tests/support/measure.ts'
import { startStaticServer } from './tests/support/static-server.ts'

const server = await startStaticServer({ folder: 'dist' })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
for (const path of await sitemapPaths('dist')) {
  if (process.argv[2] ? !new RegExp(process.argv[2]).test(path) : path.startsWith('rujukan/') && path !== 'rujukan/')
    continue
  const ctx = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  const w = await weighPage(await ctx.newPage(), server.url + path)
  console.log(path.padEnd(45), w.total, 'html', w.html, 'css', w.css, 'js', w.js, w.showsItem ? 'ITEM' : '')
  await ctx.close()
}
await browser.close()
await server.close()

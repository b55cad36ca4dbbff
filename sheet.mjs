import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'

const [, , out, ...files] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await b.newPage({ viewport: { width: 1800, height: 900 } })
await p.setContent(
  `<body style="margin:0;display:flex;flex-wrap:wrap;gap:12px;background:#888">${files.map((f) => `<img style="height:${process.env.H ?? 1500}px" src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')}</body>`,
)
await p.waitForTimeout(300)
await p.screenshot({ path: out, fullPage: true })
await b.close()

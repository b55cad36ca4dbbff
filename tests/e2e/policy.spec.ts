import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { allPages, distFolder, timeFor } from '../support/built-site.ts'
import { scrollThrough } from '../support/measure.ts'
import { answer, test } from '../support/site.ts'

/** What pages may load and run: their own files and nothing else, and they say so in a policy that nothing breaks. */

declare global {
  interface Window {
    brokenPolicies: string[]
  }
}

/** Playwright says this itself where it keeps service workers out. */
const FROM_PLAYWRIGHT = 'Service Worker registration blocked by Playwright'

/** Notes what a page does that it should not: breaks its policy, complains, asks strangers or for what is not there. */
async function watch(page: Page, origin: string): Promise<() => Promise<readonly string[]>> {
  const faults: string[] = []
  await page.addInitScript(() => {
    window.brokenPolicies = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.brokenPolicies.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type()) && !message.text().includes(FROM_PLAYWRIGHT))
      faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      faults.push(`stranger: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  return async () => [...faults.splice(0), ...(await page.evaluate(() => window.brokenPolicies))]
}

test('reading, answering and searching break no policy, raise no complaint and ask no stranger', async ({
  page,
  site,
  course,
}) => {
  const pages = await allPages(distFolder)
  test.setTimeout(timeFor(pages))
  const faultsOf = await watch(page, site.url)
  const units = new Map([...course.lessons, ...course.cases].map((unit) => [unit.path, unit]))
  let answered = 0
  for (const { path } of pages) {
    await page.goto(path)
    await scrollThrough(page)
    const [first] = units.get(path)?.items ?? []
    if (first !== undefined) {
      await answer(page, first)
      answered += 1
    }
    expect.soft(await faultsOf(), `/${path}`).toEqual([])
  }
  expect(answered).toBeGreaterThan(3)

  await page.goto('cari/?q=data')
  await expect(page.getByRole('status').filter({ hasText: 'hasil untuk' })).toBeVisible()
  expect(await faultsOf(), 'search').toEqual([])
  await page.goto('kemajuan/')
  await scrollThrough(page)
  expect(await faultsOf(), 'Kemajuan with a record').toEqual([])
})

test('the policy is kept by the browser: a script from a page or a stranger does not run', async ({ page }) => {
  await page.goto('')
  const blocked = await page.evaluate(async () => {
    const seen: string[] = []
    const violation = () =>
      new Promise<void>((done) =>
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => {
            seen.push(effectiveDirective)
            done()
          },
          { once: true },
        ),
      )
    for (const [tag, attribute, value] of [
      ['script', 'text', 'window.name = "ran"'],
      ['script', 'src', 'https://example.com/a.js'],
      ['img', 'src', 'https://example.com/a.png'],
      ['p', 'style', 'color: red'],
    ] as const) {
      const element = document.createElement(tag)
      const stopped = violation()
      if (attribute === 'text') element.textContent = value
      else element.setAttribute(attribute, value)
      document.body.append(element)
      await stopped
    }
    return { seen, name: window.name }
  })
  expect(blocked).toEqual({ seen: ['script-src-elem', 'script-src-elem', 'img-src', 'style-src-attr'], name: '' })
})

/** Every HTML file of the site, whether a page links to it or not. */
async function htmlFiles(): Promise<readonly { readonly file: string; readonly html: string }[]> {
  const files = (await readdir(distFolder, { recursive: true })).filter((file) => file.endsWith('.html'))
  return Promise.all(
    files.map(async (name) => ({
      file: name.replaceAll('\\', '/'),
      html: await readFile(join(distFolder, name), 'utf8'),
    })),
  )
}

test('every page carries the policy, and its one inline script is the one that the policy names', async () => {
  const policies = new Set<string>()
  for (const { file, html } of await htmlFiles()) {
    const found = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/g)]
    expect(found, file).toHaveLength(1)
    const policy = (found[0]?.[1] ?? '').replaceAll('&#39;', "'")
    policies.add(policy)
    const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)]
    expect(scripts, `${file}: inline scripts`).toHaveLength(1)
    const [script] = scripts
    const hash = createHash('sha256')
      .update(script?.[1] ?? '')
      .digest('base64')
    expect(
      [...policy.matchAll(/'sha256-([^']*)'/g)].map(([, value]) => value),
      file,
    ).toEqual([hash])
    expect(html.indexOf('content-security-policy'), `${file}: the policy comes before what it rules`).toBeLessThan(
      html.search(/<(script|link)\b/),
    )
  }
  expect(policies.size, 'one policy for the whole site').toBe(1)
  const [policy = ''] = policies
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:/)
})

test('no page has inline styles or handlers, or loads from anywhere else', async () => {
  const faults: string[] = []
  for (const { file, html } of await htmlFiles()) {
    const tags = [...html.replace(/<script\b.*?<\/script>/gs, '').matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag)
    for (const tag of tags) {
      if (/^<style\b|\s(style|on[a-z]+)=/i.test(tag)) faults.push(`${file}: ${tag}`)
      // Links out are for the learner to follow; nothing may be fetched from elsewhere.
      if (!/^<a\b/i.test(tag) && /\s(src|href|srcset|action|poster|data)="(https?:)?\/\//i.test(tag))
        if (!/^<link rel="canonical"/.test(tag)) faults.push(`${file}: ${tag}`)
    }
    for (const [script] of html.matchAll(/<script\b[^>]*>/g))
      if (/src="(https?:)?\/\//.test(script)) faults.push(`${file}: ${script}`)
  }
  const files = await readdir(distFolder, { recursive: true })
  for (const sheet of files.filter((name) => name.endsWith('.css')))
    for (const [load] of (await readFile(join(distFolder, sheet), 'utf8')).matchAll(
      /(url\(|@import)\s*["']?(https?:)?\/\/[^)]*/g,
    ))
      faults.push(`${sheet}: ${load}`)
  expect(faults).toEqual([])
})

test('every link and anchor leads somewhere', async () => {
  const files = await htmlFiles()
  const idsOf = new Map(
    files.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  )
  const dead: string[] = []
  let followed = 0
  for (const { file, html } of files) {
    const here = new URL(file.replace(/index\.html$/, ''), 'http://site/')
    for (const [, , value = ''] of html.matchAll(/\s(href|src)="([^"]*)"/g)) {
      const url = new URL(value.replaceAll('&amp;', '&'), here)
      if (url.origin !== here.origin) continue
      followed += 1
      const path = decodeURIComponent(url.pathname.slice(1))
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
      const anchor = decodeURIComponent(url.hash.slice(1))
      // A page that the host hands out for any address has no address of its own.
      const isHere = value.startsWith('#') || value === ''
      const ids = idsOf.get(isHere ? file : target)
      if (!isHere && !existsSync(join(distFolder, target))) dead.push(`${file}: ${value} (no such file)`)
      else if (anchor !== '' && ids?.has(anchor) !== true) dead.push(`${file}: ${value} (no such place)`)
    }
  }
  expect([...new Set(dead)]).toEqual([])
  expect(followed).toBeGreaterThan(files.length * 10)
})

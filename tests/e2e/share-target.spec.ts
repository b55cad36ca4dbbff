import { expect, type Page } from 'playwright/test'
import { SHARE_FIELDS, sharedText } from '../../src/domain/message-check/shared-text.ts'
import { messagePage as words } from '../../src/strings/message-page.ts'
import { test as base, type HeardSite, listenBefore, requestsOf, wordsIn } from '../support/heard-site.ts'
import {
  checkButton,
  expectLooked,
  fieldOn,
  linksOn,
  MESSAGE_CHECK,
  PRIVATE,
  partOf,
  RICH,
  resultOn,
  shownOn,
  signsOn,
} from '../support/message-check.ts'
import { cutOff, reconnect, storeCourse } from '../support/offline-visit.ts'
import { startStaticServer } from '../support/static-server.ts'
import { buildUnder } from '../support/sub-path-site.ts'

/**
 * A message shared from another app to the installed course. The phone sends a form to the address in the manifest; here a form
 * in a page does, by the same words of the manifest. The worker answers it, so that no server ever sees the message.
 */

/** What a phone shares; each may be left out. */
interface Shared {
  readonly title?: string
  readonly text?: string
  readonly url?: string
}

interface ShareTarget {
  readonly action: string
  readonly method: string
  readonly enctype: string
  readonly params: Readonly<Record<keyof Shared, string>>
}

async function shareTarget(page: Page): Promise<ShareTarget> {
  const link = page.locator('link[rel="manifest"]')
  const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  const target: ShareTarget | undefined = (await (await page.request.get(url)).json()).share_target
  if (target === undefined) throw new Error('The manifest takes no shares')
  return { ...target, action: new URL(target.action, url).href }
}

/** Shares to the course from the page that is open, as the phone would. */
async function share(page: Page, target: ShareTarget, shared: Shared): Promise<void> {
  const fields = (['title', 'text', 'url'] as const).flatMap((part) => {
    const value = shared[part]
    return value === undefined ? [] : [[target.params[part], value] as const]
  })
  const isThere = page.waitForEvent('load')
  await page.evaluate(
    ({ action, method, enctype, fields }) => {
      const form = document.createElement('form')
      Object.assign(form, { action, method, enctype, hidden: true })
      for (const [name, value] of fields) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value })
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    },
    { ...target, fields },
  )
  await isThere
}

/** Waits until the worker answers this page's requests. */
async function controlled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** What the page must show of something shared. */
async function expectShown(page: Page, { title, text, url }: Shared): Promise<void> {
  const whole = sharedText([title, text, url])
  await expectLooked(page)
  await expect(fieldOn(page)).toHaveValue(whole)
  await expect(shownOn(page)).toHaveText(whole)
}

/** That no server was told anything, by no one. */
function expectSilent(host: HeardSite, requests: readonly string[]): void {
  expect(host.heard.length, 'the server was asked').toBeGreaterThan(5)
  expect(host.heard.filter(({ method }) => method !== 'GET')).toEqual([])
  expect(
    wordsIn(
      host.heard.map((one) => JSON.stringify(one)),
      PRIVATE,
    ),
  ).toEqual([])
  // The one request that carries the message is the form itself, which the worker takes.
  const others = requests.filter((one) => !one.includes('form-data'))
  expect(requests.length - others.length, 'shares').toBeGreaterThan(0)
  expect(wordsIn(others, PRIVATE)).toEqual([])
}

const TITLE = 'Info dari grup'
const LINK = 'https://bkn.go.id.zirkonbiru.example/formulir'

base.use({ serviceWorkers: 'allow', viewport: { width: 320, height: 640 } })

base.describe('with the course on the phone', () => {
  for (const [where, isOffline] of [
    ['on line', false],
    ['without a connection', true],
  ] as const)
    base(`what is shared is shown and looked at, ${where}, and goes nowhere`, async ({ page, context, host }) => {
      const requests = requestsOf(context)
      await storeCourse(page)
      await controlled(page)
      const target = await shareTarget(page)
      expect(Object.values(target.params)).toEqual([...SHARE_FIELDS])
      if (isOffline) await cutOff(context, host)

      const shared = { title: TITLE, text: RICH, url: LINK }
      await share(page, target, shared)
      expect(page.url()).toBe(host.url + MESSAGE_CHECK)
      await expectShown(page, shared)
      expect(await signsOn(page).count()).toBeGreaterThan(3)
      await expect(partOf(linksOn(page).first(), words.owner)).toHaveText('zirkonbiru.example')
      expectSilent(host, requests)
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      )
      expect(wordsIn([kept, page.url(), ...(await cachedTexts(page))], PRIVATE)).toEqual([])

      // The page goes on as any other.
      await fieldOn(page).fill('Rapat pukul sepuluh')
      await checkButton(page).click()
      await expect(shownOn(page)).toHaveText('Rapat pukul sepuluh')
    })

  base('only a link, only a title, or the same twice', async ({ page, context, host }) => {
    await storeCourse(page)
    await controlled(page)
    const target = await shareTarget(page)
    await cutOff(context, host)
    await share(page, target, { url: LINK })
    await expectShown(page, { url: LINK })
    await expect(fieldOn(page)).toHaveValue(LINK)
    await expect(linksOn(page)).toHaveCount(1)

    await share(page, target, { title: TITLE })
    await expectShown(page, { title: TITLE })
    await expect(fieldOn(page)).toHaveValue(TITLE)
    await expect(linksOn(page)).toHaveCount(0)

    // As chat apps do: the link stands in the text as well.
    await share(page, target, { title: TITLE, text: `Lihat ${LINK}`, url: LINK })
    await expect(fieldOn(page)).toHaveValue(`${TITLE}\nLihat ${LINK}`)
    await expect(linksOn(page)).toHaveCount(1)
  })

  base('an empty share gives the empty page', async ({ page, context, host }) => {
    await storeCourse(page)
    await controlled(page)
    const target = await shareTarget(page)
    await cutOff(context, host)
    for (const nothing of [{}, { title: '', text: '', url: '' }, { text: ' \n ' }]) {
      await share(page, target, nothing)
      await expect(checkButton(page)).toBeEnabled()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
      await expect(fieldOn(page)).toHaveValue('')
      await expect(resultOn(page)).toBeHidden()
      await expect(page.getByRole('alert')).toBeHidden()
    }
  })

  base('hostile text arrives as text', async ({ page, context, host }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await storeCourse(page)
    await controlled(page)
    const target = await shareTarget(page)
    await cutOff(context, host)
    const tricks = [
      '"><script>window.ran="attribute"</script>',
      '</textarea><script>window.ran="textarea"</script>',
      '\' onclick=window.ran=1 "autofocus onfocus="window.ran=1" x="',
      '</article></main></body></html><img src=x onerror=window.ran=1>',
      '&quot;&gt;&lt;script&gt;window.ran=1&lt;/script&gt; &#34;><img src=x onerror=window.ran=1> &amp;amp;',
      'data-shared="" $& $1 $` $\'',
      '<!-- --><template data-part="sign"><li><img src=x onerror=window.ran=1></li></template>',
      'satu\n\n  dua\tdi baris ketiga\u2028empat',
      '\u202Edi.og.nkb//:sptth\u2066 p\u200Bin',
    ]
    const elements = 'main :is(script, img, iframe, article, textarea, template, [onerror], [onclick], [onfocus])'
    await page.goto(MESSAGE_CHECK)
    const usual = await page.locator(elements).count()
    for (const text of [...tricks, tricks.join('\n')]) {
      await share(page, target, { text })
      await expectLooked(page)
      await expect(fieldOn(page)).toHaveValue(text)
      await expect(page.locator(elements)).toHaveCount(usual)
      expect(await page.evaluate(() => window.ran)).toBeUndefined()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    expect(dialogs).toEqual([])
  })

  base('120,000 characters are taken, and what is longer is cut', async ({ page, context, host }) => {
    await storeCourse(page)
    await controlled(page)
    const target = await shareTarget(page)
    await cutOff(context, host)
    for (const text of ['"<'.repeat(60_000), 'segera sebarkan '.repeat(20_000)]) {
      await share(page, target, { text })
      await expectLooked(page)
      const shown = await fieldOn(page).inputValue()
      expect(shown.length).toBe(120_000)
      expect(text.startsWith(shown)).toBe(true)
      await expect(page.getByText(words.truncated, { exact: true })).toBeVisible()
    }
  })
})

base.describe('installed, with no more stored than the worker needs', () => {
  base.beforeEach(({ context }) =>
    // Who saves data is not given the whole course unasked.
    context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    ),
  )

  base('what looks at messages is fetched for it, without the message', async ({ page, context, host }) => {
    const requests = requestsOf(context)
    await page.goto('')
    await controlled(page)
    await share(page, await shareTarget(page), { text: RICH })
    await expectShown(page, { text: RICH })
    expect(host.heard.some(({ url }) => /_astro\/look\./.test(url))).toBe(true)
    expectSilent(host, requests)
  })

  base(
    'without a connection the message is kept in the page, which says what is missing',
    async ({ page, context, host }) => {
      await page.goto('')
      await controlled(page)
      const target = await shareTarget(page)
      await cutOff(context, host)
      await share(page, target, { text: RICH })
      await expect(page.getByText(words.notLoaded, { exact: true })).toBeVisible()
      await expect(fieldOn(page)).toHaveValue(RICH)
      await expect(resultOn(page)).toBeHidden()
      // Once there is a connection, the same page goes on.
      await reconnect(context, host)
      await checkButton(page).click()
      await expectShown(page, { text: RICH })
      expect(host.heard.filter(({ method }) => method !== 'GET')).toEqual([])
    },
  )
})

/** The texts that the worker has put away. */
const cachedTexts = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return texts
  })

const BIMTEK = '/bimtek/'

const underPath = base.extend<object, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
    async ({}, use) => {
      const { folder, remove } = await buildUnder(BIMTEK)
      await use(folder)
      await remove()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  host: async ({ folder }, use) => {
    const host = await listenBefore(await startStaticServer({ folder, base: BIMTEK }))
    await use(host)
    await host.close()
  },
})

underPath('it works the same under a path', async ({ page, context, host }) => {
  const requests = requestsOf(context)
  await storeCourse(page)
  await controlled(page)
  const target = await shareTarget(page)
  expect(target.action).toBe(`${host.url}${MESSAGE_CHECK}`)
  await cutOff(context, host)
  const shared = { title: TITLE, text: RICH }
  await share(page, target, shared)
  await expectShown(page, shared)
  expectSilent(host, requests)
})

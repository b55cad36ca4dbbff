import { expect, type Page } from 'playwright/test'
import { checkMessage } from '../../src/domain/message-check/check-message.ts'
import { MOST_LINKS } from '../../src/domain/message-check/find-links.ts'
import { LONGEST } from '../../src/domain/message-check/normalise.ts'
import { linkRuleTexts, messageRuleTexts } from '../../src/strings/message-check.ts'
import { messagePage as words } from '../../src/strings/message-page.ts'
import { progressText } from '../../src/strings/progress.ts'
import { blockStorage, fillStorage } from '../support/full-storage.ts'
import { test as heardTest, requestsOf, wordsIn } from '../support/heard-site.ts'
import { tabTo } from '../support/keyboard.ts'
import {
  check,
  checkButton,
  expectLooked,
  fieldOn,
  linksOn,
  MESSAGE_CHECK,
  openMessageCheck,
  PLAIN,
  PRIVATE,
  partOf,
  RICH,
  resultOn,
  ruleText,
  searchWordsOn,
  shownOn,
  signsOn,
} from '../support/message-check.ts'
import { cutOff, storeCourse } from '../support/offline-visit.ts'
import { firstOf, test } from '../support/site.ts'
import { splitHost } from '../support/split-host.ts'

/** "Periksa pesan": what a learner is shown of a message, and that it stays on the device. */

const PHONE = { width: 360, height: 740 }
/** The narrowest screen the course is made for. */
const NARROW = { width: 320, height: 640 }

/** An address whose ending stands in the full list alone, and who owns it. */
const ABROAD = [
  { text: 'Lihat https://promo.contoh.co.uk/x', owner: 'contoh.co.uk' },
  { text: 'Lihat https://promo.toko.jp/x', owner: 'toko.jp' },
] as const

const sayOn = (page: Page, text: string) => page.getByText(text, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What the rules find in a text, by the same code but not through the page. */
const found = (text: string) => checkMessage(text, splitHost)

/** The words of a place in a message, as the page quotes them. */
const quoted = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `“${text.slice(start, end)}”`

test.use({ viewport: PHONE })

test.describe('a message with many signs', () => {
  test('each sign is named, explained and quoted, and highlighted in the message', async ({ page }) => {
    await openMessageCheck(page)
    await check(page, RICH)
    const { signs } = found(RICH)
    // What a reader sees with bare eyes must be among them, whatever else the rules learn to find.
    for (const id of ['mendesak', 'sebarkan', 'diteruskan', 'minta-data', 'catut-lembaga', 'nomor-pribadi'])
      expect(signs.map(({ ruleId }) => String(ruleId))).toContain(id)
    await expect(signsOn(page)).toHaveCount(signs.length)
    for (const [index, { ruleId, ranges }] of signs.entries()) {
      const row = signsOn(page).nth(index)
      const { name, why } = ruleText(ruleId)
      await expect(row).toContainText(name)
      await expect(row).toContainText(why)
      for (const range of ranges.slice(0, 3)) await expect(row).toContainText(quoted(RICH, range))
    }
    await expect(shownOn(page)).toHaveText(RICH)
    const marks = (await shownOn(page).locator('mark').allTextContents()).join('\n')
    for (const place of ['MENDESAK', 'kode OTP', '0812-3456-7890', 'Sebarkan']) expect(marks).toContain(place)
    expect(marks).not.toContain('malam ini.')
    await expect(sayOn(page, words.noSigns)).toBeHidden()
  })

  test('each link is taken apart into owner, ending, what stands in front, and page', async ({ page }) => {
    await openMessageCheck(page)
    await check(page, RICH)
    await expect(linksOn(page)).toHaveCount(2)
    const [deceiving, short] = [linksOn(page).first(), linksOn(page).last()]
    await expect(deceiving).toContainText('https://bkn.go.id.zirkonbiru.example/formulir?id=7')
    await expect(partOf(deceiving, words.owner)).toHaveText('zirkonbiru.example')
    await expect(partOf(deceiving, words.suffix)).toHaveText('.example')
    await expect(partOf(deceiving, words.inFront)).toHaveText('bkn.go.id')
    await expect(partOf(deceiving, words.path)).toHaveText('/formulir?id=7')
    await expect(deceiving.locator('mark').first()).toHaveText('zirkonbiru.example')
    await expect(deceiving).toContainText(linkRuleTexts['tiru-go-id'].name)
    await expect(deceiving).toContainText(linkRuleTexts['tiru-go-id'].why)

    await expect(partOf(short, words.owner)).toHaveText('bit.ly')
    await expect(partOf(short, words.suffix)).toHaveText('.ly')
    await expect(partOf(short, words.inFront), 'nothing stands in front').toHaveCount(0)
    for (const id of ['pemendek', 'tanpa-https'] as const) await expect(short).toContainText(linkRuleTexts[id].name)
    await expect(short).not.toContainText(linkRuleTexts['tiru-go-id'].name)
    await expect(resultOn(page).getByText(words.noLinkSigns).filter({ visible: true })).toHaveCount(0)
  })

  test('in an address the name of the owner is highlighted, not the same letters elsewhere', async ({ page }) => {
    await openMessageCheck(page)
    await check(page, 'https://bri.co.id.masuk.bri.co/halaman')
    const link = linksOn(page).first()
    await expect(partOf(link, words.owner)).toHaveText('bri.co')
    const before = await link.locator('[data-address]').evaluate((address) => {
      const mark = address.querySelector('mark')
      return mark?.previousSibling?.textContent ?? ''
    })
    expect(before).toBe('https://bri.co.id.masuk.')
  })

  test('words to search for are offered and copied, never a number that is somebody’s', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openMessageCheck(page)
    await check(page, RICH)
    const offered = await searchWordsOn(page).innerText()
    expect(offered.split(' ')).toEqual(found(RICH).searchWords)
    expect(offered).toContain('Kwartakembara')
    await expect(sayOn(page, words.copied)).toBeHidden()
    await button(page, words.copy).click()
    await expect(sayOn(page, words.copied)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(offered)

    for (const number of ['3171234567890001', '0812-3456-7890', '+6281234567890', '1234 5678 9012', '00123'])
      for (const text of [
        `Transfer ke rekening ${number} atas nama Bendahara Sagara`,
        `NIK${number} Bendahara`,
        number,
      ]) {
        await check(page, text)
        expect(await searchWordsOn(page).innerText(), text).not.toMatch(/\d{3}/)
      }
  })

  test('four steps follow, and the page says that it never decides', async ({ page }) => {
    await openMessageCheck(page)
    for (const text of [RICH, PLAIN]) {
      await check(page, text)
      await expect(sayOn(page, words.noVerdict)).toBeVisible()
      const steps = resultOn(page).getByRole('list').filter({ hasText: words.stop }).getByRole('listitem')
      await expect(steps).toHaveText([words.stop, words.investigate, words.find, words.trace].map(startOf))
    }
  })

  test('no address in it can be followed', async ({ page }) => {
    await openMessageCheck(page)
    const links = page.getByRole('link')
    const before = await links.count()
    await check(
      page,
      `${RICH} www.contoh.com javascript:alert(1) mailto:a@contoh.com tel:0812 <a href="https://a.id">a</a>`,
    )
    expect(await linksOn(page).count()).toBeGreaterThan(2)
    await expect(links).toHaveCount(before)
  })
})

/** A text that begins so. */
function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

test('a message without signs is said to have none, which is no verdict', async ({ page }) => {
  await openMessageCheck(page)
  await check(page, PLAIN)
  await expect(sayOn(page, words.noSigns)).toBeVisible()
  await expect(signsOn(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: words.links })).toBeHidden()
  await expect(shownOn(page)).toHaveText(PLAIN)
  await expect(shownOn(page).locator('mark')).toHaveCount(0)

  await check(page, 'Pengumuman ada di https://bkn.go.id/pengumuman')
  await expect(linksOn(page)).toHaveCount(1)
  await expect(linksOn(page).getByText(words.noLinkSigns)).toBeVisible()
  await expect(partOf(linksOn(page), words.owner)).toHaveText('bkn.go.id')
})

test('one message after another: nothing of the first stays', async ({ page }) => {
  await openMessageCheck(page)
  await check(page, RICH)
  await button(page, words.save).click()
  await check(page, PLAIN)
  await expect(signsOn(page)).toHaveCount(0)
  await expect(linksOn(page)).toHaveCount(0)
  await expect(resultOn(page)).not.toContainText('Kwartakembara')
  await expect(sayOn(page, words.saved)).toBeHidden()
})

test('nothing to look at is told, and the focus goes where to write', async ({ page }) => {
  await openMessageCheck(page)
  for (const nothing of ['', '  \n ']) {
    await fieldOn(page).fill(nothing)
    await checkButton(page).click()
    await expect(page.getByRole('alert')).toHaveText(words.empty)
    await expect(fieldOn(page)).toBeFocused()
    await expect(resultOn(page)).toBeHidden()
  }
  await check(page, PLAIN)
  await expect(page.getByRole('alert')).toBeHidden()

  // What was found in a message does not stand beside an empty field either.
  await button(page, words.clear).click()
  await expect(fieldOn(page)).toBeFocused()
  await expect(fieldOn(page)).toHaveValue('')
  await expect(resultOn(page)).toBeHidden()
})

test('emptying the field takes the complaint about an empty field away', async ({ page }) => {
  await openMessageCheck(page)
  await checkButton(page).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await button(page, words.clear).click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('the button "Tempel" takes what was copied; refused, it leaves what stands there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMessageCheck(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), RICH)
  await button(page, words.paste).click()
  await expect(fieldOn(page)).toHaveValue(RICH)
  await expect(fieldOn(page)).toBeFocused()

  await context.clearPermissions()
  await page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await fieldOn(page).fill(PLAIN)
  await button(page, words.paste).click()
  await expect(fieldOn(page)).toBeFocused()
  await expect(fieldOn(page)).toHaveValue(PLAIN)
})

/** From the address bar on by keys alone: a message written, looked at, its search words copied. */
async function workByKeys(page: Page): Promise<void> {
  const isOn = (name: string) => () =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name)
  await tabTo(page, () => fieldOn(page).evaluate((field) => field === document.activeElement))
  // What a paste by keys gives the field.
  await page.keyboard.insertText(RICH)
  await tabTo(page, isOn(words.check))
  await page.keyboard.press('Enter')
  await expectLooked(page)
  await expect(signsOn(page)).toHaveCount(found(RICH).signs.length)
  await expect(linksOn(page)).toHaveCount(2)
  await tabTo(page, isOn(words.copy))
  await tabTo(page, isOn(words.save))
  await page.keyboard.press('Space')
  await expect(sayOn(page, words.saved)).toBeVisible()
}

test('it is worked by keys alone', async ({ page }) => {
  await openMessageCheck(page)
  await workByKeys(page)
})

test('a message with no word to search for offers none, and one of nothing but an address offers its owner', async ({
  page,
}) => {
  await openMessageCheck(page)
  await fieldOn(page).fill('!!!')
  await checkButton(page).click()
  await expectLooked(page)
  await expect(button(page, words.copy)).toBeHidden()
  await fieldOn(page).fill('https://bkn.go.id.cek-nip.example/formulir')
  await checkButton(page).click()
  await expect(page.locator('.search-words')).toHaveText('cek-nip.example')
  await expect(button(page, words.copy)).toBeVisible()
})

test.describe('by tap', () => {
  test.use({ hasTouch: true })

  test('it is worked with a thumb', async ({ page }) => {
    await openMessageCheck(page)
    await fieldOn(page).tap()
    await page.keyboard.type('Bendungan Ranu Jati jebol. Sebarkan segera ke semua grup')
    await checkButton(page).tap()
    await expectLooked(page)
    await expect(signsOn(page).filter({ hasText: messageRuleTexts.sebarkan.name })).toHaveCount(1)
    for (const name of [words.check, words.clear, words.copy, words.save]) {
      const { width = 0, height = 0 } = (await button(page, name).boundingBox()) ?? {}
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44)
    }
  })
})

test.describe('the full list of endings', () => {
  const FULL = /_astro\/split-host\./

  test('is fetched only for an address whose ending the short one lacks', async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => void (FULL.test(request.url()) && fetched.push(request.url())))
    await openMessageCheck(page)
    await check(page, `${RICH} bkn.go.id www.contoh.com sekolah.sch.id s.id/abc 192.168.1.1`)
    await check(page, PLAIN)
    expect(fetched).toEqual([])
    for (const { text, owner } of ABROAD) {
      await check(page, text)
      await expect(partOf(linksOn(page), words.owner)).toHaveText(owner)
      await expect(partOf(linksOn(page), words.inFront)).toHaveText('promo')
      await expect(sayOn(page, words.shortList)).toBeHidden()
    }
    expect(fetched).toHaveLength(1)
  })

  test('not to be had, is said to be missing where it was wanted, and only there', async ({ page }) => {
    await page.route(FULL, (route) => route.abort())
    await openMessageCheck(page)
    for (const { text } of ABROAD) {
      await check(page, text)
      await expect(sayOn(page, words.shortList)).toBeVisible()
      await expect(linksOn(page)).toHaveCount(1)
    }
    await check(page, RICH)
    await expect(sayOn(page, words.shortList)).toBeHidden()
    await page.unroute(FULL)
    const { text, owner } = firstOf(ABROAD)
    await check(page, text)
    await expect(sayOn(page, words.shortList)).toBeHidden()
    await expect(partOf(linksOn(page), words.owner)).toHaveText(owner)
  })
})

test.describe('code that cannot be fetched', () => {
  test('to look at messages: the page says so, keeps the text, and the same button tries again', async ({ page }) => {
    const engine = /_astro\/look\./
    await page.route(engine, (route) => route.abort())
    await openMessageCheck(page)
    await fieldOn(page).fill(RICH)
    await checkButton(page).click()
    await expect(sayOn(page, words.notLoaded)).toBeVisible()
    await expect(fieldOn(page)).toHaveValue(RICH)
    await expect(resultOn(page)).toBeHidden()

    await page.unroute(engine)
    await checkButton(page).click()
    await expectLooked(page)
    await expect(sayOn(page, words.notLoaded)).toBeHidden()
  })

  test('for the page itself: it says so, and the signs can be read', async ({ page }) => {
    await page.route(/_astro\/message-check\./, (route) => route.abort())
    await page.goto(MESSAGE_CHECK)
    await expect(sayOn(page, words.notLoaded)).toBeVisible()
    await expect(checkButton(page), 'a button that would do nothing').toBeHidden()
    await page.getByText(words.allSigns, { exact: true }).click()
    for (const { name, why } of [...Object.values(messageRuleTexts), ...Object.values(linkRuleTexts)]) {
      await expect(page.getByRole('term').filter({ hasText: name }).first()).toBeVisible()
      await expect(page.getByRole('definition').filter({ hasText: why })).toBeVisible()
    }
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('the page says what it cannot do, and lists the signs to look for', async ({ page }) => {
      await page.goto(MESSAGE_CHECK)
      await expect(sayOn(page, words.noScript)).toBeVisible()
      await expect(fieldOn(page)).toBeHidden()
      await page.getByText(words.allSigns, { exact: true }).click()
      const all = [...Object.values(messageRuleTexts), ...Object.values(linkRuleTexts)]
      await expect(page.getByRole('term').filter({ visible: true })).toHaveText(all.map(({ name }) => name))
    })
  })
})

test.describe('a message that is kept', () => {
  test('is there after a reload, is opened, and is gone when deleted', async ({ page }) => {
    await openMessageCheck(page)
    await expect(sayOn(page, words.savedBefore)).toBeHidden()
    await check(page, RICH)
    await button(page, words.save).click()
    await expect(sayOn(page, words.saved)).toBeVisible()
    await page.reload()
    await expect(sayOn(page, words.savedBefore)).toBeVisible()
    await expect(fieldOn(page)).toHaveValue('')
    await button(page, words.open).click()
    await expectLooked(page)
    await expect(fieldOn(page)).toHaveValue(RICH)
    await expect(shownOn(page)).toHaveText(RICH)

    await button(page, words.drop).click()
    await expect(sayOn(page, words.savedBefore)).toBeHidden()
    expect(wordsIn(await keptOn(page), PRIVATE)).toEqual([])
    await page.reload()
    await expect(checkButton(page)).toBeEnabled()
    await expect(sayOn(page, words.savedBefore)).toBeHidden()
  })

  test('goes with the rest of what a learner has here', async ({ page }) => {
    await openMessageCheck(page)
    await check(page, RICH)
    await button(page, words.save).click()
    await expect(sayOn(page, words.saved)).toBeVisible()
    await page.goto('kemajuan/')
    await page.getByRole('button', { name: progressText.erase }).click()
    await page.getByRole('button', { name: progressText.eraseConfirm }).click()
    await expect.poll(async () => wordsIn(await keptOn(page), PRIVATE)).toEqual([])
  })

  test('takes the place of the one before', async ({ page }) => {
    await openMessageCheck(page)
    for (const text of [RICH, PLAIN]) {
      await check(page, text)
      await button(page, words.save).click()
      await expect(sayOn(page, words.saved)).toBeVisible()
    }
    expect(wordsIn(await keptOn(page), PRIVATE)).toEqual([])
    await page.reload()
    await button(page, words.open).click()
    await expect(shownOn(page)).toHaveText(PLAIN)
  })

  for (const [name, trouble] of [
    ['the device is full', fillStorage],
    ['storing is forbidden', (page: Page) => blockStorage(page, ['localStorage', 'sessionStorage'])],
  ] as const)
    test(`is not, since ${name}: the page says so and goes on looking at messages`, async ({ page }) => {
      await trouble(page)
      await openMessageCheck(page)
      await check(page, RICH)
      await button(page, words.save).click()
      await expect(sayOn(page, words.notSaved)).toBeVisible()
      await expect(sayOn(page, words.saved)).toBeHidden()
      await check(page, PLAIN)
      await expect(sayOn(page, words.notSaved)).toBeHidden()
    })
})

/** All that a page has put anywhere it could be found again, as texts. */
async function keptOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const texts = [location.href, document.title, JSON.stringify(history.state), document.cookie]
    for (const area of [localStorage, sessionStorage]) texts.push(JSON.stringify({ ...area }))
    for (const { name } of await indexedDB.databases()) texts.push(`indexedDB ${name}`)
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return texts
  })
}

/** What the device's storage has entries for. */
const keysOn = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())

heardTest.describe('on the device alone', () => {
  heardTest.use({ serviceWorkers: 'allow', viewport: PHONE })

  heardTest('nothing of a message leaves it, and nothing is kept until one asks', async ({ page, context, host }) => {
    heardTest.setTimeout(120_000)
    const requests = requestsOf(context)
    await storeCourse(page)
    await openMessageCheck(page)
    expect(wordsIn(await keptOn(page), PRIVATE), 'words that the course itself has').toEqual([])
    const steps = await page.evaluate(() => history.length)
    const before = await keysOn(page)

    await fieldOn(page).pressSequentially('kwartakembara ')
    for (const text of [RICH, `${RICH} https://zirkonbiru.contoh.co.uk/kwartakembara`, PLAIN, RICH])
      await check(page, text)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await button(page, words.copy).click()
    expect(wordsIn(await keptOn(page), PRIVATE)).toEqual([])
    expect(await keysOn(page)).toEqual(before)
    expect(await page.evaluate(() => history.length)).toBe(steps)

    // Nor on the way out, nor by coming back: the browser restores no text of its own either.
    await page.goto('glosarium/')
    await page.goBack()
    await expect(checkButton(page)).toBeEnabled()
    await page.reload()
    await expect(fieldOn(page)).toHaveValue('')
    expect(wordsIn(await keptOn(page), PRIVATE)).toEqual([])

    await check(page, RICH)
    await button(page, words.save).click()
    await expect(sayOn(page, words.saved)).toBeVisible()
    expect(wordsIn(await keptOn(page), PRIVATE), 'kept when asked').toEqual(PRIVATE)
    await page.reload()
    await button(page, words.open).click()
    await expectLooked(page)

    expect(requests.length, 'requests were seen').toBeGreaterThan(20)
    expect(wordsIn(requests, PRIVATE), 'asked for').toEqual([])
    expect(host.heard.length, 'the server was asked').toBeGreaterThan(20)
    expect(
      wordsIn(
        host.heard.map((one) => JSON.stringify(one)),
        PRIVATE,
      ),
      'heard by the server',
    ).toEqual([])
    expect(host.heard.filter(({ method }) => method !== 'GET')).toEqual([])
    const origin = new URL(host.url).origin
    expect(
      requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url)),
      'strangers',
    ).toEqual([])
  })

  heardTest('after one visit all of it works without a connection, by keys alone', async ({ page, context, host }) => {
    await storeCourse(page)
    await cutOff(context, host)
    await openMessageCheck(page)
    await workByKeys(page)
    for (const { text, owner } of ABROAD) {
      await check(page, text)
      await expect(partOf(linksOn(page), words.owner)).toHaveText(owner)
      await expect(sayOn(page, words.shortList)).toBeHidden()
    }
    await page.reload()
    await button(page, words.open).click()
    await expect(shownOn(page)).toHaveText(RICH)
  })
})

test.describe('whatever the message is made of', () => {
  test.use({ viewport: NARROW })

  /** Parts that would show if any of a message had become more than text. */
  const ALIEN =
    'a, img, iframe, object, embed, form, input, textarea, script, style, link, meta, base, video, audio, math, [style], [onerror], [onload], [onclick], [srcdoc]'

  /** Fails when anything of the message ran, became an element, or pushed the page wider than the screen. */
  async function expectOnlyText(page: Page, dialogs: readonly string[]): Promise<void> {
    expect(dialogs).toEqual([])
    expect(await page.evaluate(() => window.ran)).toBeUndefined()
    await expect(resultOn(page).locator(ALIEN)).toHaveCount(0)
    await expect(page.locator('textarea')).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width)
  }

  function dialogsOf(page: Page): readonly string[] {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    return dialogs
  }

  const MARKUP = [
    '<img src=x onerror="window.ran=\'img\';alert(1)">',
    '</textarea><script>window.ran="script"</script>',
    '</p></div></section></template><svg onload="window.ran=\'svg\'"><style>*{display:none}</style>',
    '"><iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
    '<a href="javascript:window.ran=1">https://contoh.com</a>',
    'https://contoh.com/"onmouseover="window.ran=1" https://contoh.com/<b>x</b>',
    'javascript:window.ran=1//https://a"><img/src=x onerror=window.ran=1>.bkn.go.id.contoh.com/',
    '{{constructor.constructor("window.ran=1")()}} &lt;img&gt; &amp; &#60;script&#62; \\u003cimg\\u003e',
    '__proto__ constructor https://__proto__.contoh.com/constructor toString hasOwnProperty',
  ]

  test('markup and code in it are shown as they are written', async ({ page }) => {
    const dialogs = dialogsOf(page)
    await openMessageCheck(page)
    for (const text of [...MARKUP, MARKUP.join('\n')]) {
      await check(page, text)
      await expect(shownOn(page)).toHaveText(text)
      await expectOnlyText(page, dialogs)
    }
    await button(page, words.save).click()
    await page.reload()
    await button(page, words.open).click()
    await expectLooked(page)
    await expectOnlyText(page, dialogs)
  })

  test('marks that turn the writing around, and ones nobody sees, are shown in their place', async ({ page }) => {
    await openMessageCheck(page)
    await check(
      page,
      'Buka https://contoh.com/\u202Edi.og.nkb di sini, p\u200Bi\u200Bn Anda, \u2066lalu\u2069 \uFEFFkirim',
    )
    await expect(shownOn(page)).toContainText('Buka https://contoh.com/␣di.og.nkb di sini, p␣i␣n Anda')
    expect(await resultOn(page).innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/)
    await expect(signsOn(page).filter({ hasText: messageRuleTexts['karakter-tersembunyi'].name })).toHaveCount(1)
  })

  /** What a message of the largest size may be made of; each is repeated until it is as long. */
  const PIECES: Readonly<Record<string, string>> = {
    'one letter': 'a',
    words: 'segera sebarkan BKN transfer ke 081234567890 ',
    'signs all over': 'SEBARKAN!!! ',
    links: 'https://bkn.go.id.cek.example/a?b=c ',
    'links abroad': 'https://a.contoh.co.uk/ ',
    'one address': 'https://a.',
    dots: '.',
    'at signs': 'a@',
    slashes: '/',
    brackets: '([{<',
    'percent signs': 'http://%25%2',
    digits: '0812-',
    'line ends': '\n',
    pictures: '🙏🏽',
    'a family joined': '👨‍👩‍👧‍👦',
    'lone halves of pairs': '\uD83D',
    'halves the wrong way round': '\uDE4F\uD83D',
    'marks that turn the writing': '\u202E\u2066',
    'characters nobody sees': 'a\u200B',
    'marks on marks': 'a\u0301\u0301\u0301',
    markup: '<img src=x onerror="window.ran=1">',
    'letters of another script': 'bаnк ',
    'encoded names': 'xn--a.id ',
    zeros: '\0',
  }

  for (const [name, piece] of Object.entries(PIECES))
    test(`${LONGEST} characters of it are answered: ${name}`, async ({ page }) => {
      const dialogs = dialogsOf(page)
      await openMessageCheck(page)
      // Put together in the page: half a pair would not survive the way there.
      await fieldOn(page).evaluate(
        (field, { codes, length }) => {
          const text = String.fromCharCode(...codes)
          if (field instanceof HTMLTextAreaElement) field.value = text.repeat(length / text.length + 1).slice(0, length)
        },
        { codes: [...piece].flatMap((one) => one.split('').map((unit) => unit.charCodeAt(0))), length: LONGEST },
      )
      await checkButton(page).click()
      if (piece.trim() === '') {
        await expect(page.getByRole('alert')).toHaveText(words.empty)
        return
      }
      await expectLooked(page)
      await expect(resultOn(page)).toBeVisible()
      await expect(sayOn(page, words.truncated)).toBeHidden()
      await expectOnlyText(page, dialogs)
      // It goes on working.
      await check(page, PLAIN)
      await expect(shownOn(page)).toHaveText(PLAIN)
    })

  test('what is more than can be looked at, in characters or links, is said to be', async ({ page }) => {
    await openMessageCheck(page)
    await check(page, 'a'.repeat(LONGEST + 1))
    await expect(sayOn(page, words.truncated)).toBeVisible()
    await expect(sayOn(page, words.manyLinks)).toBeHidden()
    await check(page, 'https://contoh.com/ '.repeat(MOST_LINKS + 1))
    await expect(sayOn(page, words.truncated)).toBeHidden()
    await expect(sayOn(page, words.manyLinks)).toBeVisible()
    await expect(linksOn(page)).toHaveCount(MOST_LINKS)
    await expectOnlyText(page, [])
  })

  test('a long address without a break does not widen the page', async ({ page }) => {
    await openMessageCheck(page)
    const label = 'a'.repeat(60)
    await check(page, `https://${label}.${label}.${label}.example/${'b'.repeat(400)}?${'c'.repeat(400)}`)
    await expect(linksOn(page)).toHaveCount(1)
    await expectOnlyText(page, [])
  })
})

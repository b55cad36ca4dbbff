import { SHARE_FIELDS, sharedText, withSharedText } from '../domain/message-check/shared-text.ts'
import type { Route } from './routes.ts'

/** Where a shared message goes: the page itself, asked for by POST. The manifest says so to the phone. */
const PATH = 'periksa/'

/**
 * Answers a message shared to the installed course with the page that looks at it, the message in it. It goes from the phone's
 * share sheet to the page without passing any server, and is kept nowhere.
 */
export const shareTarget: Route = {
  matches: ({ method }, path) => method === 'POST' && path === PATH,
  async respond({ request }, { site, files }) {
    try {
      const form = await request.formData()
      const text = sharedText(SHARE_FIELDS.map((name) => form.get(name)))
      const file = (await files.byPath()).get(PATH)
      const page = (file && (await files.read(file))) ?? (await fetch(site.url(PATH)))
      if (!page.ok) return page
      const html = withSharedText(await page.text(), text)
      return new Response(html, {
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
      })
    } catch {
      // Nothing to read, or no page to be had: the empty page, or what stands in for it, is better than an error.
      return Response.redirect(site.url(PATH), 303)
    }
  },
}

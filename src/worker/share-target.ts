import { SHARE_FIELDS, sharedText, withSharedText } from '../domain/message-check/shared-text.ts'
import type { Files } from './files.ts'
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
      const page = (await kept(files)) ?? (await fetch(site.url(PATH)))
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

/** The page as it is on the device; broken storage must not lose the message. */
async function kept(files: Files): Promise<Response | undefined> {
  try {
    const file = (await files.byPath()).get(PATH)
    return file && (await files.read(file))
  } catch {
    return undefined
  }
}

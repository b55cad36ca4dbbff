import { createServer, type IncomingHttpHeaders, request as pass } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { BrowserContext, Page } from 'playwright/test'
import { test as base, distFolder } from './built-site.ts'
import { type StaticServer, startStaticServer } from './static-server.ts'

/** One request as a server gets it, whole. */
interface Heard {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** The course on a server of the test's own that remembers all it is sent, also what it is sent while it is down. */
export interface HeardSite extends StaticServer {
  readonly heard: readonly Heard[]
}

/** Stands in front of a server, passes everything on, and remembers it. */
export async function listenBefore(server: StaticServer): Promise<HeardSite> {
  const heard: Heard[] = []
  const front = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    void buffer(request)
      .then((body) => {
        heard.push({ method, url, headers, body: body.toString() })
        const onward = pass({ port: server.port, method, path: url, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        })
        onward.on('error', () => request.socket.destroy()).end(body)
      })
      .catch(() => request.socket.destroy())
  })
  await new Promise<void>((done, fail) => front.once('error', fail).listen(0, '127.0.0.1', done))
  const address = front.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  const url = new URL(server.url)
  url.port = String(address.port)
  return {
    ...server,
    url: url.href,
    port: address.port,
    heard,
    close: async () => {
      await new Promise<void>((done) => {
        front.close(() => done())
        front.closeAllConnections()
      })
      await server.close()
    },
  }
}

/** Tests whose server tells afterwards what it was sent. */
export const test = base.extend<{ host: HeardSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
  host: async ({}, use) => {
    const host = await listenBefore(await startStaticServer({ folder: distFolder }))
    await use(host)
    await host.close()
  },
  baseURL: ({ host }, use) => use(host.url),
})

/** Notes every request of a context, its worker's included, whoever it goes to: address and body as one text. */
export function requestsOf(context: BrowserContext): readonly string[] {
  const requests: string[] = []
  context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  const listen = (page: Page) => void page.on('websocket', (socket) => requests.push(socket.url()))
  context.pages().forEach(listen)
  context.on('page', listen)
  return requests
}

/** Those of some words that stand in any of some texts, in whatever case, percent-encoded or not. */
export function wordsIn(texts: readonly string[], words: readonly string[]): readonly string[] {
  const all = texts.flatMap((text) => [text, undoPercent(text)]).map((text) => text.toLowerCase())
  return words.filter((word) => all.some((text) => text.includes(word.toLowerCase())))
}

function undoPercent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

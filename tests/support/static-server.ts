import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export interface StaticServerOptions {
  readonly folder: string
  /** Path the folder is served under, with both slashes. */
  readonly base?: string
  /** Address to listen on; `0.0.0.0` for the whole network. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
}

/** Troubles to make, changed at any time. Paths are relative to the base and decoded, as `modul/etika/`. */
export interface Faults {
  latencyMs: number
  /** Breaks every connection. */
  isDown: boolean
  /** Paths that are asked for and never answered. */
  holdBack: (path: string) => boolean
  /** Status to fail a path with; undefined leaves it well. */
  failWith: (path: string) => number | undefined
}

export interface StaticServer {
  /** Address of the site on this machine, base included. */
  readonly url: string
  readonly port: number
  readonly faults: Faults
  /** Paths asked for since the last `forget`, in order, without queries. Requests made while down are not counted. */
  readonly requests: readonly string[]
  forget(): void
  /** Serves another folder from now on, as a new deploy does. */
  deploy(folder: string): void
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
}
const COMPRESSED = /^(text\/|application\/(json|manifest|xml|wasm)|image\/svg)/
const compress = promisify(gzip)

/** Serves a built site the way a common static host does: gzip, ETags, a ten-minute cache, `/x` sent on to `/x/`, its own 404 page. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { base = '/', host = '127.0.0.1', port = 0 } = options
  const faults: Faults = { latencyMs: 0, isDown: false, holdBack: () => false, failWith: () => undefined }
  const requests: string[] = []
  let folder = options.folder

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (faults.latencyMs > 0) await wait(faults.latencyMs)
    if (faults.isDown) return void request.socket.destroy()
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(base)) return send(request, response, 404, '.txt', Buffer.from('outside the site'))

    const path = decodePath(pathname.slice(base.length))
    requests.push(path)
    if (faults.holdBack(path)) return
    const status = faults.failWith(path)
    if (status !== undefined) return send(request, response, status, '.txt', Buffer.from('failing on purpose'))

    const file = await findFile(folder, path)
    if (file === 'folder') return void response.writeHead(301, { location: `${pathname}/${search}` }).end()
    if (file) return send(request, response, 200, extname(file), await readFile(file), cacheControl(path))
    const page = await readFile(join(folder, '404.html')).catch(() => Buffer.from('not found'))
    return send(request, response, 404, '.html', page)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')

  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${address.port}${base}`,
    port: address.port,
    faults,
    requests,
    forget: () => void requests.splice(0),
    deploy: (next) => {
      folder = next
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The file for a path; 'folder' when the path lacks its closing slash; undefined when there is none. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const root = resolve(folder)
  const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(root + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  return found?.isFile() ? file : undefined
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extension: string,
  content: Buffer,
  cache = 'no-store',
): Promise<void> {
  const type = TYPES[extension] ?? 'application/octet-stream'
  const etag = `"${createHash('sha1').update(content).digest('base64url')}"`
  const headers = { 'content-type': type, 'cache-control': cache, etag, vary: 'Accept-Encoding' }
  if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  const isSmall = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  const body = isSmall ? await compress(content) : content
  response.writeHead(status, {
    ...headers,
    'content-length': body.length,
    ...(isSmall && { 'content-encoding': 'gzip' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** GitHub Pages caches pages for ten minutes; hashed files never change. */
function cacheControl(path: string): string {
  return path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600'
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

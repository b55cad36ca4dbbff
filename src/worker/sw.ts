/** The service worker: puts the parts together and hands each event to its task. */
import { decodeToWorker } from '../domain/offline/decode-to-worker.ts'
import type { ToWorker } from '../domain/offline/messages.ts'
import { activate } from './activate.ts'
import { openFiles } from './files.ts'
import { install } from './install.ts'
import { openMeta } from './meta.ts'
import { createPackRunner } from './pack-runner.ts'
import { openPages } from './pages.ts'
import type { Parts } from './parts.ts'
import { isCacheable, respond } from './respond.ts'
import { routes } from './routes.ts'
import type { ExtendableMessageEvent, WorkerScope } from './scope.ts'
import { createSite } from './site.ts'
import { sweep } from './sweep.ts'
import { takeOver, takeOverIfIdle } from './take-over.ts'

declare const self: WorkerScope
/** Put in by the build, see `integrations/offline/bundle-worker.ts`. */
declare const PACK_VERSION: string

const site = createSite(self.registration.scope, PACK_VERSION)
const parts: Parts = {
  worker: self,
  site,
  files: openFiles(site),
  meta: openMeta(site),
  pages: openPages(self, site),
}
const pack = createPackRunner(parts)

self.addEventListener('install', (event) => event.waitUntil(install(parts)))
self.addEventListener('activate', (event) => event.waitUntil(activate(parts)))
self.addEventListener('message', (event) => {
  const message = decodeToWorker(event.data)
  if (message) event.waitUntil(handle(message, event.source))
})
self.addEventListener('fetch', (event) => {
  const path = site.relative(event.request.url)
  if (path === undefined) return
  const route = routes.find(({ matches }) => matches(event.request, path))
  if (route) event.respondWith(route.respond(event, parts))
  else if (isCacheable(event.request)) event.respondWith(respond(event, parts, path))
})

/** Leftovers do no harm; the next page tries again. */
const ignore = () => undefined

function handle(message: ToWorker, from: ExtendableMessageEvent['source']): Promise<void> {
  switch (message.type) {
    case 'resume':
      return sweep(parts)
        .catch(ignore)
        .then(() => pack.resume(message.alone))
    case 'status':
      return pack.tell()
    case 'start':
      return pack.start()
    case 'pause':
      return pack.pause()
    case 'remove':
      return pack.remove()
    case 'take-over':
      return takeOver(parts)
    case 'take-over-if-idle':
      return takeOverIfIdle(parts, from)
    case 'stand-down':
      return pack.standDown()
  }
}

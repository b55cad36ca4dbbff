import type { ViteDevServer } from 'vite'

/** A worker that ends itself and shows its pages anew. */
const SCRIPT = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', async () => {
  await self.registration.unregister()
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url)
})`

/**
 * Has the development server end a worker that an earlier preview left on the same address: it would show an author the
 * built pages instead of what they are writing.
 */
export function retireWorker(server: Pick<ViteDevServer, 'middlewares'>): void {
  server.middlewares.use((request, response, next) => {
    if (!request.url?.split('?')[0]?.endsWith('/sw.js')) return next()
    response.setHeader('content-type', 'text/javascript')
    response.end(SCRIPT)
  })
}

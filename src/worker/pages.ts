import type { FromWorker } from '../domain/offline/messages.ts'
import type { Client, WorkerScope } from './scope.ts'
import type { Site } from './site.ts'

/** How long a page may take to say whether it is busy, in ms. A frozen tab says nothing. */
const ANSWER_MS = 1500

/** The pages of the site that are open, whichever worker serves them. */
export interface Pages {
  /** Their percent-encoded paths. */
  paths(): Promise<string[]>
  tell(message: FromWorker): Promise<void>
  /** Whether every page says that nothing is under way. */
  areIdle(): Promise<boolean>
}

export function openPages(worker: WorkerScope, site: Site): Pages {
  const all = async () => {
    const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
    return clients.filter((client) => site.relative(client.url) !== undefined)
  }
  return {
    paths: async () => (await all()).flatMap((client) => site.relative(client.url) ?? []),
    tell: async (message) => {
      for (const client of await all()) client.postMessage(message)
    },
    areIdle: async () => (await Promise.all((await all()).map(isBusy))).every((busy) => !busy),
  }
}

function isBusy(client: Client): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const settle = (busy: boolean) => {
      clearTimeout(timer)
      port1.close()
      resolve(busy)
    }
    const timer = setTimeout(settle, ANSWER_MS, true)
    port1.onmessage = ({ data }) => settle(data !== false)
    client.postMessage({ type: 'busy?' } satisfies FromWorker, [port2])
  })
}

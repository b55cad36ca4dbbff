import { distFolder } from './built-site.ts'
import { test as base } from './site.ts'
import { type StaticServer, startStaticServer } from './static-server.ts'

/** Tests whose server is their own, so that it can be taken down. */
export const test = base.extend<{ host: StaticServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern which fixtures are needed
  host: async ({}, use) => {
    const server = await startStaticServer({ folder: distFolder })
    await use(server)
    await server.close()
  },
  baseURL: ({ host }, use) => use(host.url),
})

import type { Files } from './files.ts'
import type { MetaStore } from './meta.ts'
import type { Pages } from './pages.ts'
import type { WorkerScope } from './scope.ts'
import type { Site } from './site.ts'

/** What every task of the worker is made of; put together once, in `sw.ts`. */
export interface Parts {
  readonly worker: WorkerScope
  readonly site: Site
  readonly files: Files
  readonly meta: MetaStore
  readonly pages: Pages
}

import type { Parts } from './parts.ts'
import type { FetchEvent } from './scope.ts'
import { shareTarget } from './share-target.ts'

/** Something the worker answers itself, before cache and network are asked; of any method. */
export interface Route {
  /** @param path percent-encoded, below the site's base */
  matches(request: Request, path: string): boolean
  respond(event: FetchEvent, parts: Parts): Promise<Response>
}

export const routes: readonly Route[] = [shareTarget]

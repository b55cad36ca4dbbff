import type { FetchEvent } from './scope.ts'

/** Something the worker answers itself, before cache and network are asked; of any method, so a share target fits. */
export interface Route {
  /** @param path percent-encoded, below the site's base */
  matches(request: Request, path: string): boolean
  respond(event: FetchEvent): Promise<Response>
}

export const routes: readonly Route[] = []

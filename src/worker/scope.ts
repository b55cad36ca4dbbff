/**
 * The few worker globals used here. TypeScript's `webworker` library cannot be loaded beside `DOM`, which the rest of the
 * site needs.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: Clients
  readonly navigator: { readonly onLine: boolean }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void
}

export interface WorkerEvents {
  readonly install: ExtendableEvent
  readonly activate: ExtendableEvent
  readonly message: ExtendableMessageEvent
  readonly fetch: FetchEvent
}

/** The browser may stop the worker once all that it was asked to wait for has settled. */
export interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  /** The page that asks; '' for a navigation. */
  readonly clientId: string
  respondWith(response: Promise<Response>): void
}

export interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown
  readonly source: Pick<Client, 'postMessage'> | null
}

export interface Client {
  readonly url: string
  postMessage(message: unknown, transfer?: Transferable[]): void
}

export interface Clients {
  get(id: string): Promise<Client | undefined>
  matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>
  claim(): Promise<void>
}

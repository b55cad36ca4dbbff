import type { OfflineState } from './state.ts'

/** What pages, and a newer worker, say to a worker. */
export type ToWorker =
  /** A page is up and idle: go on with what is under way. `alone`: the pack may start without the learner's word. */
  | { readonly type: 'resume'; readonly alone: boolean }
  /** Only tell the state. */
  | { readonly type: 'status' }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'remove' }
  /** To a waiting worker: the learner agreed to the new version. */
  | { readonly type: 'take-over' }
  /** To a waiting worker: take over if no page is busy, else answer `still-waiting`. */
  | { readonly type: 'take-over-if-idle' }
  /** From the worker that takes over: let go of any download, a running one would hold the change up. */
  | { readonly type: 'stand-down' }

/** What a worker says to pages. */
export type FromWorker =
  | { readonly type: 'state'; readonly state: OfflineState }
  /** Answer true or false on the port that came along; silence counts as busy. */
  | { readonly type: 'busy?' }
  | { readonly type: 'still-waiting' }
  /** A script this page asked for exists no more: it belongs to a version that is gone. */
  | { readonly type: 'stale' }

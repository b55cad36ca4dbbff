import { atom } from 'nanostores'

/** Why what the learner does is not being kept: no room left, or the browser does not let us. */
export type StorageTrouble = 'FULL' | 'BLOCKED'

/** Undefined while all is well. Apart from the storage itself, so that a page can watch for trouble without bringing it along. */
export const storageTrouble = atom<StorageTrouble | undefined>(undefined)

export type NotReadyReason = 'NOTHING_PICKED' | 'UNKNOWN_OPTION' | 'TOO_MANY_PICKED'

/** The outcome of checking a response. "Not answered yet" is a normal outcome, apart from "wrong". */
export type Score =
  | { readonly kind: 'not-ready'; readonly reason: NotReadyReason }
  /** Points run 0..total; `success` only at full points. */
  | { readonly kind: 'scored'; readonly earned: number; readonly total: number; readonly success: boolean }

/** 1 guessing, 2 fairly sure, 3 very sure: the three levels of certainty-based marking (Gardner-Medwin 2006). */
export type Certainty = 1 | 2 | 3

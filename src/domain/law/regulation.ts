import type { RichParagraphs, RichText } from '../text/rich-text.ts'

/** Where a text stands: in force, amended, partly out of force, revoked, or ended by its own terms. */
export type RegulationStatus = 'in-force' | 'amended' | 'partial' | 'revoked' | 'ended'

/** A confirmed by a stored source; B solid but unconfirmed; C unsure, shown as "perlu verifikasi". */
export type Confidence = 'A' | 'B' | 'C'

/** What became of a text. */
export interface Fate {
  readonly status: RegulationStatus
  /** ISO date since when; where a text simply holds, nothing. */
  readonly since: string | undefined
  /** Ids of the regulations that did it, as far as the register has them. */
  readonly by: readonly string[]
  /** What to cite instead: ids of provisions or of whole regulations. */
  readonly successors: readonly string[]
}

export interface Provision {
  /** `<regulation>:<provision>`, for example `pp-94-2021:3f`. */
  readonly id: string
  readonly regulationId: string
  /** For example "Pasal 3 huruf f". */
  readonly article: string
  readonly binds: string
  readonly paraphrase: string
  readonly sanction: string | undefined
  readonly confidence: Confidence
  /** ISO date of the last check, `YYYY-MM-DD`. */
  readonly checkedOn: string
  readonly source: string
  /** Only where its fate is not that of its regulation: a new text whose one article was deleted, say. */
  readonly ownFate: Fate | undefined
  /** What to cite instead of this very provision; where none is named, what its fate names. */
  readonly successors: readonly string[]
}

/** One dated change of a regulation, or of what the register says about it. */
export interface HistoryEntry {
  /** ISO date. */
  readonly date: string
  readonly text: RichText
  /** The regulation's own provisions it touches; none means all of it. */
  readonly provisionIds: readonly string[]
  /** Something every civil servant should hear of; such entries make the page of changes. */
  readonly isMajor: boolean
  /** A correction of the register, not a change of the law. */
  readonly isRegister: boolean
}

export interface Regulation {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** What readers look it up for, most important first. */
  readonly themeIds: readonly string[]
  /** ISO date of enactment where known. */
  readonly date: string | undefined
  readonly gazette: string | undefined
  readonly fate: Fate
  /** How sure we are of the fate, apart from what the provisions say. */
  readonly fateConfidence: Confidence
  /** What holds now. */
  readonly note: RichParagraphs
  /** Oldest first. */
  readonly history: readonly HistoryEntry[]
  readonly site: string
  readonly provisions: readonly Provision[]
}

/** A question readers bring to the register. */
export interface LawTheme {
  readonly id: string
  readonly question: string
}

/** The part of an id after its regulation's: `3f` of `pp-94-2021:3f`; nothing for a whole regulation. */
export function localId(citationId: string): string {
  return citationId.split(':')[1] ?? ''
}

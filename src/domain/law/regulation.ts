/** Where a regulation stands: in force, amended, partly out of force, revoked, or ended by its own terms. */
export type RegulationStatus = 'in-force' | 'amended' | 'partial' | 'revoked' | 'ended'

/** A confirmed by a stored source; B solid but unconfirmed; C unsure, shown as "perlu verifikasi". */
export type Confidence = 'A' | 'B' | 'C'

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
}

export interface Regulation {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** ISO date of enactment where known. */
  readonly date: string | undefined
  readonly gazette: string | undefined
  readonly status: RegulationStatus
  readonly statusNote: string | undefined
  readonly site: string
  readonly provisions: readonly Provision[]
}

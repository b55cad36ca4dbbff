import type { Fate, Provision, Regulation } from './regulation.ts'

/** The register as look-ups need it. */
export interface Law {
  readonly regulations: ReadonlyMap<string, Regulation>
  readonly provisions: ReadonlyMap<string, Provision>
}

/** What a citation points at: one provision, or a regulation as a whole. */
export interface Citation {
  readonly id: string
  readonly regulation: Regulation
  readonly provision: Provision | undefined
  /** For example "PP 94/2021 Pasal 3 huruf f", or "PP 94/2021". */
  readonly name: string
  readonly standing: Standing
}

export interface Standing extends Fate {
  /** We could not confirm what it says or whether it still holds: readers see "perlu verifikasi". */
  readonly isUnsure: boolean
  /** We could not confirm what it says; nothing may rest on it. */
  readonly isDoubtful: boolean
  /** Revoked or ended: still met everywhere, binding no one. */
  readonly isOutdated: boolean
}

const HOLDS: Fate = { status: 'in-force', since: undefined, by: [], successors: [] }
const isOver = ({ status }: Fate) => status === 'revoked' || status === 'ended'

/**
 * Where a provision stands: its own fate where it has one; gone when its regulation is gone; otherwise in force, however
 * much of its regulation was amended. Without a provision: where the regulation stands.
 */
export function standingOf(regulation: Regulation, provision?: Provision): Standing {
  const fate = provision ? (provision.ownFate ?? (isOver(regulation.fate) ? regulation.fate : HOLDS)) : regulation.fate
  const isDoubtful = provision?.confidence === 'C'
  return {
    ...fate,
    ...(provision && provision.successors.length > 0 && { successors: provision.successors }),
    isDoubtful,
    isUnsure: isDoubtful || (regulation.fateConfidence === 'C' && !isOver(provision?.ownFate ?? HOLDS)),
    isOutdated: isOver(fate),
  }
}

/** What an id of a citation points at; nothing when the register has no such id. */
export function citationOf({ regulations, provisions }: Law, id: string): Citation | undefined {
  const provision = provisions.get(id)
  const regulation = regulations.get(provision?.regulationId ?? id)
  if (!regulation) return undefined
  const name = provision ? `${regulation.shortName} ${provision.article}` : regulation.shortName
  return { id, regulation, provision, name, standing: standingOf(regulation, provision) }
}

import type { BodyUse } from './course.ts'

export type UseKind = 'item' | 'case' | 'lab' | 'citation' | 'term' | 'source'

/** One place where a body leans on something by its id. */
export interface Use {
  readonly kind: UseKind
  readonly id: string
  /** 1-based line in the file. */
  readonly line: number
  /** After the first `##`. */
  readonly afterHeading: boolean
}

export interface Heading {
  /** 1..6 */
  readonly depth: number
  readonly text: string
  /** The id the page gives it. */
  readonly anchor: string
  readonly line: number
}

export interface Link {
  /** As the author wrote it. */
  readonly target: string
  readonly line: number
}

/** A component that must stand a certain number of times, and how many list items it holds. */
export interface Part {
  readonly kind: 'situation' | 'takeaway' | 'review'
  readonly line: number
  readonly listItems: number
}

/** What the course needs to know about an MDX body, in order of appearance. */
export interface Body {
  readonly uses: readonly Use[]
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly parts: readonly Part[]
  /** Whether a situation is the very first thing. */
  readonly opensWithSituation: boolean
}

/** The ids a body leans on, each once, in order of appearance. */
export function bodyUse({ uses }: Body): BodyUse {
  const idsOf = (kind: UseKind) => [...new Set(uses.filter((use) => use.kind === kind).map((use) => use.id))]
  return {
    itemIds: idsOf('item'),
    caseIds: idsOf('case'),
    labIds: idsOf('lab'),
    citationIds: idsOf('citation'),
    termIds: idsOf('term'),
    sourceIds: idsOf('source'),
  }
}

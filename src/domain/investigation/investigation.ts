import type { RichParagraphs, RichText } from '../text/rich-text.ts'
import type { Block } from './block.ts'

/** What a claim turns out to be, as the record keeps it. */
export const VERDICTS = ['benar', 'salah', 'belum'] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * The seven kinds of mis- and disinformation, in the order of Claire Wardle, "Fake news. It's complicated." (First Draft,
 * 2017): from the least intent to deceive to the most. As the record keeps them.
 */
export const CATEGORIES = [
  'satire',
  'koneksi-salah',
  'menyesatkan',
  'konteks-salah',
  'tiruan',
  'manipulasi',
  'fabrikasi',
] as const
export type Category = (typeof CATEGORIES)[number]

/** What one may do with a claim once it is judged, as the record keeps it. */
export const ACTIONS = ['diamkan', 'balas-pribadi', 'klarifikasi', 'laporkan', 'bagikan'] as const
export type Action = (typeof ACTIONS)[number]

export const TOOL_KINDS = ['search', 'page', 'picture', 'domain', 'archive', 'fact-check', 'official', 'ask'] as const
export type ToolKind = (typeof TOOL_KINDS)[number]

/** The moves of SIFT (Mike Caulfield, 2019) that leave the post; "stop" comes before all of them. */
export type SiftMove = 'investigate' | 'find' | 'trace'

/** Which way a piece of evidence points: the claim holds, it fails, something is still missing, or neither. */
export type Direction = 'for' | 'against' | 'missing' | 'neither'

export interface Evidence {
  /** Never changes once published. */
  readonly id: string
  /** What was seen, without a judgement. */
  readonly text: string
  readonly points: Direction
  /** Enough, by itself or with the others like it, to settle the verdict. */
  readonly isDecisive: boolean
  /** It seems to settle the matter and does not. */
  readonly isHerring: boolean
  /** What it is worth, told afterwards. */
  readonly meaning: RichText
}

/** Something one can do to find out more. */
export interface Tool {
  /** Never changes once published. */
  readonly id: string
  readonly kind: ToolKind
  /** On its button, for example `Cari "rekrutmen kader"`. */
  readonly name: string
  /** What it costs, whole minutes, at least one. */
  readonly minutes: number
  readonly sift: SiftMove
  /** What it shows. */
  readonly blocks: readonly Block[]
  readonly evidence: readonly Evidence[]
}

/** What was met, before anything was looked up. */
export interface Claim {
  /** The claim to be judged, in one sentence. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly evidence: readonly Evidence[]
}

export type Fitness = 'right' | 'weak' | 'wrong'

export interface ActionAdvice {
  readonly fitness: Fitness
  readonly feedback: RichText
}

/** One step of a professional's way. */
export interface RouteStep {
  readonly toolId: string
  readonly reason: RichText
}

/** What an investigation is about, without its place in the course. */
export interface Investigation {
  readonly claim: Claim
  readonly tools: readonly Tool[]
  /** Minutes a careful person would give it; less than all tools together cost. */
  readonly budget: number
  /** What in the post pulls at its readers: the reason to stop first. */
  readonly pull: RichText
  readonly verdict: Verdict
  /** Of a false claim: the kind it is, and others that may be defended. The first is the one. */
  readonly categories: readonly Category[]
  readonly feedback: Readonly<Record<Verdict, RichText>>
  readonly actions: Readonly<Record<Action, ActionAdvice>>
  readonly route: readonly RouteStep[]
  /** What to keep from it. */
  readonly gist: RichParagraphs
}

/** All evidence: that in the post first, then by tool. */
export function allEvidence({ claim, tools }: Pick<Investigation, 'claim' | 'tools'>): readonly Evidence[] {
  return [...claim.evidence, ...tools.flatMap(({ evidence }) => evidence)]
}

import type { Beat, Choice, Outcome, StuckNode } from './story.ts'

/** A choice on offer, before it is taken. */
export interface Offer {
  readonly id: string
  readonly text: string
}

/** What the tags below a choice say of it. */
export type Verdict = Pick<Choice, 'judgement' | 'reason' | 'citationIds' | 'sourceIds'>

/** Where a story stands after a choice, or at its start. */
export interface Moment<State> {
  /** To go on from here; opaque. */
  readonly state: State
  /** Equal for states from which the story can only go on the same way. */
  readonly key: string
  /** Shown since the choice before. */
  readonly beats: readonly Beat[]
  /** On the choice that led here; nothing at the start. */
  readonly verdict: Verdict
  readonly offers: readonly Offer[]
  /** In the order the gauges are declared. */
  readonly gauges: readonly number[]
  readonly outcome: Outcome | undefined
  /** Why the story cannot go on, where it neither offers a choice nor ends. */
  readonly stuck: Pick<StuckNode, 'why' | 'detail'> | undefined
  /** What the story remembers, by variable: to say what multiplies the states. */
  readonly memory: ReadonlyMap<string, boolean | number | string>
}

/** A story that can be played: the build has one on top of ink's runtime, tests have small ones of their own. */
export interface Machine<State> {
  readonly start: () => Moment<State>
  /** @param index of an offer at that state */
  readonly choose: (state: State, index: number) => Moment<State>
}

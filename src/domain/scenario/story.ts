/** How a line reaches the learner. */
export const CHANNELS = ['narration', 'group', 'private', 'feed', 'letter', 'call', 'face'] as const
export type ChannelKind = (typeof CHANNELS)[number]

/** A channel and what stands above it: the group's name, who is on the phone, what a letter is about. */
export interface Channel {
  readonly kind: ChannelKind
  /** Empty where there is none. */
  readonly title: string
}

/** One line of a scene. */
export interface Line {
  readonly kind: 'line'
  readonly channel: Channel
  readonly text: string
  /** Id of a role, or {@link LEARNER}; missing for narration. */
  readonly from?: string
  /** As a clock shows it, for example `20.05`. */
  readonly time?: string
  readonly forwarded?: 'once' | 'often'
  /** The line describes an attachment: its file name or address. */
  readonly card?: string
  /** A comment below a post. */
  readonly isComment?: boolean
  /** On which paths the line appears, in the author's words. */
  readonly when?: string
}

/** The opening of a scene. */
export interface SceneOpening {
  readonly kind: 'scene'
  /** The knot's name; never changes once published. */
  readonly id: string
  readonly title: string
}

/** What the learner meets between two choices is a row of these. */
export type Beat = SceneOpening | Line

/** The learner's own id among the roles. */
export const LEARNER = 'anda'

export const JUDGEMENTS = ['right', 'weak', 'wrong'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

export const OUTCOMES = ['good', 'mixed', 'bad'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A choice as it is offered and, after the story, judged. */
export interface Choice {
  /** Unique within its scene; never changes once published. */
  readonly id: string
  readonly text: string
  /** Missing only in stories that the check refuses. */
  readonly judgement?: Judgement
  readonly reason: string
  readonly citationIds: readonly string[]
  readonly sourceIds: readonly string[]
}

/** A choice in a node: what it shows, what it does to the gauges, where it leads. */
export interface Edge {
  /** Index into the graph's choices. */
  readonly choice: number
  /** Indices into the graph's beats, in the order shown. */
  readonly beats: readonly number[]
  /** What is added to each gauge. */
  readonly gauges: readonly number[]
  /** Index of a node. */
  readonly to: number
}

export interface TurnNode {
  readonly kind: 'turn'
  /** Id of the scene in which the choices are offered. */
  readonly sceneId: string
  /** Two to four. */
  readonly edges: readonly Edge[]
}

export interface EndingNode {
  readonly kind: 'ending'
  /** Id of the scene that ends the story. */
  readonly sceneId: string
  readonly outcome: Outcome
}

/** A place where a faulty story stops without an ending; only stories that the check refuses have one. */
export interface StuckNode {
  readonly kind: 'stuck'
  readonly sceneId: string
  readonly why: 'DEAD_END' | 'ENDLESS' | 'RUNTIME_ERROR'
  readonly detail: string
}

export type StoryNode = TurnNode | EndingNode | StuckNode

/** Every playthrough of a story. */
export interface StoryGraph {
  readonly beats: readonly Beat[]
  readonly choices: readonly Choice[]
  /** The first node is where the first choice is made. */
  readonly nodes: readonly StoryNode[]
  /** What is shown before the first choice, as indices into the beats. */
  readonly opening: readonly number[]
  /** Each gauge's value at the first choice. */
  readonly gauges: readonly number[]
}

/** Somebody in the story. */
export interface Role {
  readonly id: string
  readonly name: string
  /** Who that is to the learner. */
  readonly as: string
  /** One or two letters for the mocked avatar; missing where the name's initials will do. */
  readonly face?: string
}

/** A number of the story that is shown. */
export interface Gauge {
  /** Name of the variable. */
  readonly id: string
  readonly name: string
  readonly min: number
  readonly max: number
  /** What values are called, from the lowest to the highest, in even steps. */
  readonly words: readonly string[]
  /** Which way is good. */
  readonly better: 'up' | 'down'
}

/** Share of a gauge's range that a value fills, 0..1. */
export function gaugeFill({ min, max }: Gauge, value: number): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0
}

/** What a gauge's value is called. */
export function gaugeWord(gauge: Gauge, value: number): string {
  const last = gauge.words.length - 1
  return gauge.words[Math.min(last, Math.floor(gaugeFill(gauge, value) * gauge.words.length))] ?? ''
}

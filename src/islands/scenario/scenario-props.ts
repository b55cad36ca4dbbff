import type { Gauge } from '../../domain/scenario/story.ts'

/** What a scenario's page tells the island; the story itself stands in the page. */
export interface ScenarioProps {
  readonly id: string
  readonly version: string
  readonly gauges: readonly Gauge[]
  /** An open question, asked after the end. */
  readonly reflection: string
  /** A second, different case. */
  readonly next: { readonly title: string; readonly href: string }
  /** Posts to judge after the story; missing where there are none. */
  readonly postCount?: number | undefined
}

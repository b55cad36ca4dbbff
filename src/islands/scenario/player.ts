import { type ComponentProps, mount } from 'svelte'
import { replay } from '../../domain/scenario/replay.ts'
import Play from './Play.svelte'
import { attemptAt, loadRecord } from './play-record.ts'
import { readStory } from './story-source.ts'

/** What playing a scenario needs beyond its first screen: fetched when the learner begins, or has begun before. */
export { beginAttempt } from './play-record.ts'

/** Puts the story on its stage. */
export function play(target: HTMLElement, props: ComponentProps<typeof Play>): void {
  mount(Play, { target, props })
}

/** How far the learner came on an earlier visit; undefined when it was not begun. */
export function playedBefore(
  scenarioId: string,
  version: string,
): { readonly decisions: number; readonly isOver: boolean } | undefined {
  const attempt = attemptAt(loadRecord(), scenarioId)
  if (attempt === undefined) return undefined
  const { graph } = readStory()
  const { played } = replay(graph, version, attempt.moves)
  return { decisions: played.turns.length, isOver: graph.nodes[played.node]?.kind === 'ending' }
}

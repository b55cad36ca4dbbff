import { replay } from '../../domain/scenario/attempt.ts'
import { attemptAt, loadRecord } from './play-record.ts'
import { readStory } from './story-source.ts'

/** What playing a scenario needs beyond its first screen: fetched when the learner begins, or has begun before. */
export { default as Play } from './Play.svelte'
export { beginAttempt } from './play-record.ts'

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

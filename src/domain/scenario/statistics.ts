import type { StoryGraph } from './story.ts'

export interface StoryStatistics {
  /** Choices on the shortest playthrough. */
  readonly fewestDecisions: number
  /** Choices on the longest; infinite where the story can be walked in circles. */
  readonly mostDecisions: number
  /** Scenes in which something is decided. */
  readonly decisionScenes: number
  /** Different rows of choices from start to end; infinite where the story can be walked in circles. */
  readonly playthroughs: number
  /** Different endings. */
  readonly endings: number
}

interface Reach {
  readonly most: number
  readonly count: number
}

/** Counts a story's playthroughs without playing them: over nodes, each once. */
export function statisticsOf(graph: StoryGraph): StoryStatistics {
  const { order, isCircular } = finishingOrder(graph)
  const reaches = new Map<number, Reach>()
  for (const index of order) {
    const node = graph.nodes[index]
    const after = node?.kind === 'turn' ? node.edges.flatMap(({ to }) => reaches.get(to) ?? []) : []
    reaches.set(index, {
      most: node?.kind === 'turn' ? 1 + Math.max(0, ...after.map(({ most }) => most)) : 0,
      count: node?.kind === 'turn' ? after.reduce((sum, { count }) => sum + count, 0) : 1,
    })
  }
  const all = reaches.get(0) ?? { most: 0, count: 0 }
  const scenes = (kind: 'turn' | 'ending') =>
    new Set(graph.nodes.flatMap((node) => (node.kind === kind ? [node.sceneId] : []))).size
  return {
    fewestDecisions: fewestDecisions(graph),
    mostDecisions: isCircular ? Number.POSITIVE_INFINITY : all.most,
    decisionScenes: scenes('turn'),
    playthroughs: isCircular ? Number.POSITIVE_INFINITY : all.count,
    endings: scenes('ending'),
  }
}

/** Choices to the nearest ending; 0 where there is none. */
function fewestDecisions(graph: StoryGraph): number {
  const distances = new Map([[0, 0]])
  // A map grows while it is walked, in the order of its distances.
  for (const [index, distance] of distances) {
    const node = graph.nodes[index]
    if (node?.kind === 'ending') return distance
    if (node?.kind !== 'turn') continue
    for (const { to } of node.edges) if (!distances.has(to)) distances.set(to, distance + 1)
  }
  return 0
}

/** Nodes so that each comes after those it leads to. Without recursion, since a faulty story may be thousands of nodes deep. */
function finishingOrder(graph: StoryGraph): { readonly order: readonly number[]; readonly isCircular: boolean } {
  const order: number[] = []
  const met = new Set([0])
  const open = new Set([0])
  const stack = graph.nodes.length > 0 ? [{ node: 0, next: 0 }] : []
  let isCircular = false
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = graph.nodes[top.node]
    const to = node?.kind === 'turn' ? node.edges[top.next]?.to : undefined
    top.next += 1
    if (to === undefined) {
      stack.pop()
      open.delete(top.node)
      order.push(top.node)
    } else if (open.has(to)) isCircular = true
    else if (!met.has(to)) {
      met.add(to)
      open.add(to)
      stack.push({ node: to, next: 0 })
    }
  }
  return { order, isCircular }
}

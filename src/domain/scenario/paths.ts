import type { Arrival } from './explore.ts'
import type { Choice, Edge, StoryGraph, StoryNode } from './story.ts'

/** A choice taken in a scene. */
export interface Step {
  readonly sceneId: string
  readonly choiceId: string
}

const edgesOf = (node: StoryNode | undefined): readonly Edge[] => (node?.kind === 'turn' ? node.edges : [])

/** The choices that lead from the start to a node by the fewest steps. */
export function shortestPath(
  graph: StoryGraph,
  arrivals: readonly (Arrival | undefined)[],
  node: number,
): readonly Step[] {
  const steps: Step[] = []
  for (let arrival = arrivals[node]; arrival !== undefined; arrival = arrivals[arrival.from])
    steps.unshift(...stepAt(graph, arrival))
  return steps
}

/** The choice an arrival was made by. */
function stepAt(graph: StoryGraph, { from, edge }: Arrival): readonly Step[] {
  const node = graph.nodes[from]
  const choice = graph.choices[edgesOf(node)[edge]?.choice ?? -1]
  return node && choice ? [{ sceneId: node.sceneId, choiceId: choice.id }] : []
}

/** Nodes that can be reached from the first through edges that `isOpen`. */
export function reachable(graph: StoryGraph, isOpen: (choice: Choice) => boolean): ReadonlySet<number> {
  const met = new Set(graph.nodes.length > 0 ? [0] : [])
  // A set grows while it is walked.
  for (const index of met)
    for (const edge of edgesOf(graph.nodes[index])) {
      const choice = graph.choices[edge.choice]
      if (choice && isOpen(choice)) met.add(edge.to)
    }
  return met
}

/** Nodes from which a node that `isGoal` can be reached. */
export function leadingTo(graph: StoryGraph, isGoal: (node: StoryNode) => boolean): ReadonlySet<number> {
  const sources = new Map<number, number[]>()
  graph.nodes.forEach((node, index) => {
    for (const { to } of edgesOf(node)) sources.set(to, [...(sources.get(to) ?? []), index])
  })
  const met = new Set(graph.nodes.flatMap((node, index) => (isGoal(node) ? [index] : [])))
  for (const index of met) for (const source of sources.get(index) ?? []) met.add(source)
  return met
}

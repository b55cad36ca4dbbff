import type { Choice, Edge, StoryGraph, StoryNode } from './story.ts'

/** What playing needs of a graph; its texts may be elsewhere. */
export interface PlayableGraph extends Pick<StoryGraph, 'nodes' | 'opening' | 'gauges'> {
  readonly choices: readonly Pick<Choice, 'id' | 'judgement'>[]
}

/** A choice that was taken: an edge of a node. */
export interface Turn {
  readonly node: number
  readonly edge: number
}

/** A story as far as it was played. */
export interface Playthrough {
  readonly turns: readonly Turn[]
  /** Where it stands. */
  readonly node: number
  /** Each gauge's value now. */
  readonly gauges: readonly number[]
}

/** A playthrough before its first choice. */
export function begin({ gauges }: PlayableGraph): Playthrough {
  return { turns: [], node: 0, gauges }
}

/** The edges of a node; none where nothing is offered. */
export function edgesAt(graph: Pick<PlayableGraph, 'nodes'>, node: number): readonly Edge[] {
  const found: StoryNode | undefined = graph.nodes[node]
  return found?.kind === 'turn' ? found.edges : []
}

/** One choice further; the same playthrough when there is no such edge. */
export function take(graph: PlayableGraph, played: Playthrough, edge: number): Playthrough {
  const taken = edgesAt(graph, played.node)[edge]
  if (taken === undefined) return played
  return {
    turns: [...played.turns, { node: played.node, edge }],
    node: taken.to,
    gauges: played.gauges.map((value, index) => value + (taken.gauges[index] ?? 0)),
  }
}

/** The playthrough before its last choice; the same one when there was none. */
export function takeBack(graph: PlayableGraph, played: Playthrough): Playthrough {
  return played.turns.slice(0, -1).reduce((before, { edge }) => take(graph, before, edge), begin(graph))
}

/** The edge that a choice of a scene is, where the playthrough stands; nothing where it is not offered. */
export function edgeFor(graph: PlayableGraph, node: number, sceneId: string, choiceId: string): number | undefined {
  if (graph.nodes[node]?.sceneId !== sceneId) return undefined
  const index = edgesAt(graph, node).findIndex(({ choice }) => graph.choices[choice]?.id === choiceId)
  return index < 0 ? undefined : index
}

/** The better turn that was open where a choice was made: the first one judged right. Nothing where the choice was. */
export function betterEdge(graph: PlayableGraph, { node, edge }: Turn): Edge | undefined {
  const edges = edgesAt(graph, node)
  const judgementOf = (one: Edge | undefined) => graph.choices[one?.choice ?? -1]?.judgement
  if (judgementOf(edges[edge]) === 'right') return undefined
  return edges.find((one) => judgementOf(one) === 'right')
}

import type { StoryGraph, StoryNode } from './story.ts'

export interface Minimised {
  readonly graph: StoryGraph
  /** For each node of the graph before, its node now. */
  readonly classes: readonly number[]
}

/**
 * Merges nodes from which every path shows the same: Moore's partition refinement, on a machine whose outputs stand on its
 * edges. Nodes begin apart when they differ in kind, scene, choices, texts or gauges, and are split until the nodes of a class
 * lead to the same classes. The node a class comes from is the one met first, so numbers keep the order of the shortest paths.
 */
export function minimise(graph: StoryGraph): Minimised {
  let classes = numbered(graph.nodes.map((node) => signature(node, () => 0)))
  for (;;) {
    const before = classes
    const next = numbered(
      graph.nodes.map((node, index) => `${before[index]} ${signature(node, (to) => before[to] ?? 0)}`),
    )
    if (Math.max(...next) === Math.max(...before)) break
    classes = next
  }
  const final = classes
  const firsts = new Map(final.map((number, index) => [number, index] as const).reverse())
  const nodes = [...firsts]
    .sort(([a], [b]) => a - b)
    .flatMap(([, index]): StoryNode[] => {
      const node = graph.nodes[index]
      if (node === undefined) return []
      if (node.kind !== 'turn') return [node]
      return [{ ...node, edges: node.edges.map((edge) => ({ ...edge, to: final[edge.to] ?? 0 })) }]
    })
  return { graph: { ...graph, nodes }, classes: final }
}

/** All that a node shows and leads to, with targets as `classOf` sees them. */
function signature(node: StoryNode, classOf: (index: number) => number): string {
  if (node.kind !== 'turn') return JSON.stringify(node)
  return JSON.stringify([node.sceneId, node.edges.map(({ to, ...shown }) => [Object.values(shown), classOf(to)])])
}

/** Equal texts get equal numbers, from 0 in the order they are met. */
function numbered(texts: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>()
  return texts.map((text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  })
}

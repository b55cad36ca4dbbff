import { isArray, type Json } from '../json.ts'
import type { PlayableGraph } from './play.ts'
import { type Edge, OUTCOMES, type StoryGraph, type StoryNode } from './story.ts'

/**
 * A graph as its page carries it: rows of numbers, since the texts stand in the page. What many nodes share is pooled, and
 * targets are told by their distance: nodes are numbered in the order they are met, so most edges lead to the next new one.
 *
 * 0 beats shown before the first choice · 1 gauges at the start · 2 rows of beats · 3 rows of gauge changes · 4 kinds of edges,
 * as [choice, row of beats, row of gauge changes] · 5 kinds of nodes, as [scene, kinds of edges …] or [scene, -1, outcome] ·
 * 6 per node: its kind · 7 targets of all edges in order: 0 for the next node not met yet, else how far back from there
 */
export type WireGraph = readonly [
  readonly number[],
  readonly number[],
  readonly (readonly number[])[],
  readonly (readonly number[])[],
  readonly (readonly number[])[],
  readonly (readonly number[])[],
  readonly number[],
  readonly number[],
]

class Rows {
  readonly rows: (readonly number[])[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(row: readonly number[]): number {
    const key = row.join()
    const number = this.#numbers.get(key) ?? this.rows.push(row) - 1
    this.#numbers.set(key, number)
    return number
  }
}

/**
 * Packs a sound graph whose nodes are numbered in the order they are met.
 *
 * @param sceneIds every scene of the graph; the page that reads it has the same list
 */
export function packGraph(graph: StoryGraph, sceneIds: readonly string[]): WireGraph {
  const [beats, gauges, edgeKinds, nodeKinds] = [new Rows(), new Rows(), new Rows(), new Rows()]
  const targets: number[] = []
  let next = 1
  const kinds = graph.nodes.map((node) => {
    const scene = sceneIds.indexOf(node.sceneId)
    if (node.kind !== 'turn')
      return nodeKinds.numberOf([scene, -1, OUTCOMES.indexOf(node.kind === 'ending' ? node.outcome : 'mixed')])
    const edges = node.edges.map(({ choice, beats: shown, gauges: changes, to }) => {
      targets.push(next - to)
      if (to === next) next += 1
      return edgeKinds.numberOf([choice, beats.numberOf(shown), gauges.numberOf(changes)])
    })
    return nodeKinds.numberOf([scene, ...edges])
  })
  return [graph.opening, graph.gauges, beats.rows, gauges.rows, edgeKinds.rows, nodeKinds.rows, kinds, targets]
}

/** Unpacks what {@link packGraph} packed. What is not of that form makes a graph without nodes or choices, never an error. */
export function unpackGraph(
  json: Json | undefined,
  sceneIds: readonly string[],
  choices: PlayableGraph['choices'],
): PlayableGraph {
  const [opening, gauges, beatRows, gaugeRows, edgeKinds, nodeKinds, kinds, targets] = list(json)
  const beats = list(beatRows).map(numbers)
  const changes = list(gaugeRows).map(numbers)
  const edges = list(edgeKinds).map(numbers)
  const shapes = list(nodeKinds).map(numbers)
  const distances = numbers(targets)
  let next = 1
  let at = 0
  const nodes = numbers(kinds).map((kind): StoryNode => {
    const [scene = -1, ...parts] = shapes[kind] ?? []
    const sceneId = sceneIds[scene] ?? ''
    if (parts[0] === -1) return { kind: 'ending', sceneId, outcome: OUTCOMES[parts[1] ?? -1] ?? 'mixed' }
    return {
      kind: 'turn',
      sceneId,
      edges: parts.map((part): Edge => {
        const [choice = -1, row = -1, change = -1] = edges[part] ?? []
        const to = next - (distances[at] ?? 0)
        at += 1
        if (to === next) next += 1
        return { choice, to, beats: beats[row] ?? [], gauges: changes[change] ?? [] }
      }),
    }
  })
  return { nodes, opening: numbers(opening), gauges: numbers(gauges), choices }
}

function list(json: Json | undefined): readonly Json[] {
  return isArray(json) ? json : []
}

function numbers(json: Json | undefined): readonly number[] {
  return list(json).map((value) => (typeof value === 'number' ? value : -1))
}

import fc from 'fast-check'
import type { Machine, Moment } from '../../../../src/domain/scenario/machine.ts'
import type { Beat, Choice, Edge, Line, StoryGraph, StoryNode } from '../../../../src/domain/scenario/story.ts'

export const line = (text: string): Line => ({ kind: 'line', channel: { kind: 'narration', title: '' }, text })
export const scene = (id: string): Beat => ({ kind: 'scene', id, title: `Adegan ${id}` })

export const choice = (id: string, judgement: Choice['judgement'] = 'right'): Choice => ({
  id,
  text: `Pilih ${id}`,
  reason: 'sebab',
  citationIds: ['uu-1:1'],
  sourceIds: [],
  ...(judgement === undefined ? {} : { judgement }),
})

const BEATS: readonly Beat[] = [scene('s0'), scene('s1'), scene('s2'), line('a'), line('b'), line('c')]
const CHOICES: readonly Choice[] = [choice('x'), choice('y', 'weak'), choice('z', 'wrong')]

/**
 * Graphs of up to a dozen nodes, with loops, with nodes that show the same, and with ones that nothing leads to. Scenes, texts
 * and gauge changes are few, so that many nodes are equal.
 */
export const graphs: fc.Arbitrary<StoryGraph> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  // Mostly nothing is shown and nothing changes, so that many nodes differ only in where they lead.
  const edge: fc.Arbitrary<Omit<Edge, 'choice'>> = fc.record({
    beats: fc.constantFrom([], [], [], [3], [4, 5]),
    gauges: fc.constantFrom([0], [0], [0], [1]),
    to: fc.nat(count - 1),
  })
  const turn: fc.Arbitrary<StoryNode> = fc
    .tuple(fc.constantFrom('s0', 's0', 's1'), fc.array(edge, { minLength: 2, maxLength: CHOICES.length }))
    .map(([sceneId, edges]) => ({
      kind: 'turn',
      sceneId,
      edges: edges.map((one, index) => ({ ...one, choice: index })),
    }))
  const ending: fc.Arbitrary<StoryNode> = fc
    .constantFrom('good', 'bad')
    .map((outcome): StoryNode => ({ kind: 'ending', sceneId: 's2', outcome: outcome === 'good' ? 'good' : 'bad' }))
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: turn }, { weight: 1, arbitrary: ending }), {
      minLength: count,
      maxLength: count,
    })
    .map((nodes) => ({ beats: BEATS, choices: CHOICES, nodes, opening: [0, 3], gauges: [2] }))
})

/** A row of picks: which edge is taken at each turn, whatever their number. */
export const picks = fc.array(fc.nat(5), { maxLength: 20 })

/** What a learner sees who takes a row of picks: everything shown, everything offered, and where it ends. */
export function observe(graph: StoryGraph, taken: readonly number[], start = 0): readonly unknown[] {
  const seen: unknown[] = []
  let node = graph.nodes[start]
  for (const pick of taken) {
    if (node?.kind !== 'turn') break
    const edge = node.edges[pick % node.edges.length]
    if (edge === undefined) break
    seen.push(
      node.sceneId,
      node.edges.map((one) => graph.choices[one.choice]),
      edge.beats,
      edge.gauges,
    )
    node = graph.nodes[edge.to]
  }
  return [...seen, node?.kind === 'turn' ? 'more' : node]
}

/** A graph as a machine to explore: its states are its nodes. */
export function machineOf(graph: StoryGraph): Machine<number> {
  const momentAt = (number: number, gauges: readonly number[], edge: Edge | undefined): Moment<number> => {
    const node = graph.nodes[number]
    const beats = (edge?.beats ?? graph.opening).flatMap((index) => graph.beats[index] ?? [])
    const opened: Beat = { kind: 'scene', id: node?.sceneId ?? '', title: node?.sceneId ?? '' }
    const { judgement, reason, citationIds, sourceIds } = graph.choices[edge?.choice ?? 0] ?? choice('')
    return {
      state: number,
      key: String(number),
      beats: [...beats.filter(({ kind }) => kind === 'line'), opened],
      verdict: { reason, citationIds, sourceIds, ...(judgement === undefined ? {} : { judgement }) },
      offers:
        node?.kind === 'turn'
          ? node.edges.map((one) => ({
              id: graph.choices[one.choice]?.id ?? '',
              text: graph.choices[one.choice]?.text ?? '',
            }))
          : [],
      gauges,
      outcome: node?.kind === 'ending' ? node.outcome : undefined,
      stuck: node?.kind === 'stuck' ? { why: node.why, detail: node.detail } : undefined,
      memory: new Map([['tempat', number]]),
    }
  }
  return {
    start: () => momentAt(0, graph.gauges, undefined),
    choose: (state, index) => {
      const node = graph.nodes[state]
      const edge = node?.kind === 'turn' ? node.edges[index] : undefined
      return momentAt(edge?.to ?? state, edge?.gauges ?? [], edge)
    },
  }
}

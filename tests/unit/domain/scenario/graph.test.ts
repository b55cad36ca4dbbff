import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Json, parseJson } from '../../../../src/domain/json.ts'
import { explore, multipliers } from '../../../../src/domain/scenario/explore.ts'
import { leadingTo, reachable, shortestPath } from '../../../../src/domain/scenario/paths.ts'
import { readableScenes } from '../../../../src/domain/scenario/readable.ts'
import { statisticsOf } from '../../../../src/domain/scenario/statistics.ts'
import { gaugeFill, gaugeWord, type StoryGraph } from '../../../../src/domain/scenario/story.ts'
import { packGraph, unpackGraph } from '../../../../src/domain/scenario/wire.ts'
import { graphs, machineOf } from './samples.ts'

const SCENES = ['s0', 's1', 's2']
const explored = graphs.map((graph) => explore(machineOf(graph), 1000))

/** Every path of choices to a node, up to a length, by trying all of them. */
function pathsTo(graph: StoryGraph, goal: number, longest: number): number {
  let level = new Set([0])
  for (let length = 0; length <= longest; length += 1) {
    if (level.has(goal)) return length
    level = new Set(
      [...level].flatMap((index) => {
        const node = graph.nodes[index]
        return node?.kind === 'turn' ? node.edges.map(({ to }) => to) : []
      }),
    )
  }
  return -1
}

test('exploring meets every state there is a way to, and no other', () =>
  fc.assert(
    fc.property(graphs, (graph) => {
      const { graph: found } = explore(machineOf(graph), 1000)
      assert.equal(found.nodes.length, reachable(graph, () => true).size)
      assert.equal(reachable(found, () => true).size, found.nodes.length)
    }),
  ))

test('the path told to a state is one of its shortest, and leads there', () =>
  fc.assert(
    fc.property(explored, ({ graph, arrivals }) => {
      for (const goal of graph.nodes.keys()) {
        const path = shortestPath(graph, arrivals, goal)
        assert.equal(path.length, pathsTo(graph, goal, 20))
        let at = 0
        for (const { sceneId, choiceId } of path) {
          const node = graph.nodes[at]
          assert.ok(node?.kind === 'turn' && node.sceneId === sceneId)
          at = node.edges.find(({ choice }) => graph.choices[choice]?.id === choiceId)?.to ?? -1
        }
        assert.equal(at, goal)
      }
    }),
  ))

test('a story with more states than the limit is cut short, and told what multiplies them', () => {
  const counting: Parameters<typeof explore>[0] = {
    start: () => moment(0),
    choose: (state, index) => moment(Number(state) + index + 1),
  }
  function moment(state: number) {
    return {
      state,
      key: String(state),
      beats: [],
      verdict: { reason: 'x', citationIds: [], sourceIds: [] },
      offers: [
        { id: 'satu', text: 'satu' },
        { id: 'dua', text: 'dua' },
      ],
      gauges: [],
      outcome: undefined,
      stuck: undefined,
      memory: new Map<string, number | boolean>([
        ['cacah', state],
        ['genap', state % 2 === 0],
      ]),
    }
  }
  const { isCutShort, memories } = explore(counting, 50)
  assert.ok(isCutShort)
  assert.deepEqual(
    multipliers(memories).map(({ variable }) => variable),
    ['cacah'],
  )
})

test('what leads to an ending is found from the ending back', () =>
  fc.assert(
    fc.property(graphs, (graph) => {
      const leading = leadingTo(graph, ({ kind }) => kind === 'ending')
      for (const start of graph.nodes.keys()) {
        const from: StoryGraph = {
          ...graph,
          nodes: [graph.nodes[start] ?? { kind: 'ending', sceneId: '', outcome: 'bad' }],
        }
        const canEnd =
          from.nodes[0]?.kind === 'ending' ||
          [...walk(graph, start)].some((index) => graph.nodes[index]?.kind === 'ending')
        assert.equal(leading.has(start), canEnd)
      }
    }),
  ))

function walk(graph: StoryGraph, start: number): ReadonlySet<number> {
  const met = new Set([start])
  for (const index of met) {
    const node = graph.nodes[index]
    if (node?.kind === 'turn') for (const { to } of node.edges) met.add(to)
  }
  return met
}

/** Every playthrough of a graph without loops, as the number of its choices. */
function lengths(graph: StoryGraph, index = 0, depth = 0): readonly number[] {
  const node = graph.nodes[index]
  if (node?.kind !== 'turn') return [depth]
  return node.edges.flatMap(({ to }) => lengths(graph, to, depth + 1))
}

/** The same graph with every edge turned onwards: without loops. */
const forward = graphs.map((graph): StoryGraph => {
  const last = graph.nodes.length
  const nodes = graph.nodes.map((node, index) => {
    if (node.kind !== 'turn') return node
    return { ...node, edges: node.edges.map((edge) => ({ ...edge, to: index + 1 + (edge.to % (last - index)) })) }
  })
  return { ...graph, nodes: [...nodes, { kind: 'ending', sceneId: 's2', outcome: 'good' }] }
})

test('playthroughs and decisions are counted as trying them all would count', () =>
  fc.assert(
    fc.property(forward, (graph) => {
      const all = lengths(graph)
      const { playthroughs, fewestDecisions, mostDecisions } = statisticsOf(graph)
      assert.equal(playthroughs, all.length)
      assert.equal(fewestDecisions, Math.min(...all))
      assert.equal(mostDecisions, Math.max(...all))
    }),
  ))

test('a story that can be walked in circles has playthroughs without number', () => {
  const turn = { kind: 'turn' as const, sceneId: 's0', edges: [{ choice: 0, beats: [], gauges: [], to: 0 }] }
  const graph: StoryGraph = { beats: [], choices: [], nodes: [turn], opening: [], gauges: [] }
  assert.equal(statisticsOf(graph).playthroughs, Number.POSITIVE_INFINITY)
})

test('a page gives back the graph that was packed into it', () =>
  fc.assert(
    fc.property(graphs, (graph) => {
      const json: Json | undefined = parseJson(JSON.stringify(packGraph(graph, SCENES)))
      const { nodes, opening, gauges } = unpackGraph(json, SCENES, graph.choices)
      assert.deepEqual({ nodes, opening, gauges }, { nodes: graph.nodes, opening: graph.opening, gauges: graph.gauges })
    }),
  ))

test('a damaged graph in a page is no error', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      unpackGraph(parseJson(JSON.stringify(value)), SCENES, [])
    }),
  ))

test('the readable form holds every line and every choice of the story, and leads only to scenes it has', () =>
  fc.assert(
    fc.property(explored, ({ graph }) => {
      const scenes = readableScenes(graph)
      const ids = new Set(scenes.map(({ id }) => id))
      const beats = new Set(
        scenes.flatMap(({ beat, lines, choices }) => [
          beat,
          ...lines.map((one) => one.beat),
          ...choices.flatMap((taken) => taken.lines.map((one) => one.beat)),
        ]),
      )
      const shown = new Set([
        ...graph.opening.filter((index) => graph.opening.indexOf(index) >= firstScene(graph, graph.opening)),
        ...graph.nodes.flatMap((node) => (node.kind === 'turn' ? node.edges.flatMap((edge) => edge.beats) : [])),
      ])
      assert.deepEqual(
        [...shown].filter((beat) => !beats.has(beat)),
        [],
      )
      const offered = new Set(
        graph.nodes.flatMap((node) => (node.kind === 'turn' ? node.edges.map((edge) => edge.choice) : [])),
      )
      const told = new Set(scenes.flatMap(({ choices }) => choices.map((taken) => taken.choice)))
      assert.deepEqual(told, offered)
      for (const { choices, nextSceneIds } of scenes)
        for (const id of [...nextSceneIds, ...choices.flatMap((taken) => taken.nextSceneIds)]) assert.ok(ids.has(id))
    }),
  ))

test('a choice is marked in the readable form when some ways through its scene lack it, and only then', () =>
  fc.assert(
    fc.property(explored, ({ graph }) => {
      for (const { id, choices } of readableScenes(graph))
        for (const { choice, isConditional } of choices) {
          const turns = graph.nodes.filter((node) => node.kind === 'turn' && node.sceneId === id)
          const offers = turns.filter(
            (node) => node.kind === 'turn' && node.edges.some((edge) => edge.choice === choice),
          )
          assert.equal(isConditional, offers.length < turns.length)
        }
    }),
  ))

/** A story opens with a scene; what the samples put before it belongs to none. */
function firstScene(graph: StoryGraph, row: readonly number[]): number {
  return row.findIndex((index) => graph.beats[index]?.kind === 'scene')
}

test('a gauge is called by even steps of its range, its ends included', () => {
  const gauge = { id: 'air', name: 'Air', min: 0, max: 9, words: ['rendah', 'sedang', 'tinggi'], better: 'up' as const }
  const called = [0, 2, 3, 5, 6, 9, -4, 99].map((value) => gaugeWord(gauge, value))
  assert.deepEqual(called, ['rendah', 'rendah', 'sedang', 'sedang', 'tinggi', 'tinggi', 'rendah', 'tinggi'])
  assert.deepEqual(
    [-4, 0, 4.5, 9, 99].map((value) => gaugeFill(gauge, value)),
    [0, 0, 0.5, 1, 1],
  )
})

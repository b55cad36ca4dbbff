import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Move } from '../../../../src/domain/record/attempts.ts'
import { begin, betterEdge, edgesAt, take, takeBack } from '../../../../src/domain/scenario/play.ts'
import { replay } from '../../../../src/domain/scenario/replay.ts'
import type { StoryGraph } from '../../../../src/domain/scenario/story.ts'
import { choice, graphs, picks } from './samples.ts'

/** Plays a row of picks, with the moves a record would hold of it. */
function playAll(graph: StoryGraph, taken: readonly number[], content: string) {
  const moves: Move[] = []
  let played = begin(graph)
  for (const pick of taken) {
    const node = graph.nodes[played.node]
    if (node?.kind !== 'turn') break
    const edge = pick % node.edges.length
    moves.push({ scene: node.sceneId, choice: graph.choices[node.edges[edge]?.choice ?? -1]?.id ?? '', content })
    played = take(graph, played, edge)
  }
  return { played, moves }
}

test('coming back finds the story where it was left, its gauges included', () =>
  fc.assert(
    fc.property(graphs, picks, (graph, taken) => {
      const { played, moves } = playAll(graph, taken, 'v1')
      assert.deepEqual(replay(graph, 'v1', moves), { played, hasTakenBack: false, lost: 0 })
    }),
  ))

test('taking back the last choice gives the story before it, once', () =>
  fc.assert(
    fc.property(graphs, picks, (graph, taken) => {
      const { played, moves } = playAll(graph, taken, 'v1')
      fc.pre(played.turns.length > 1)
      const before = playAll(graph, taken.slice(0, played.turns.length - 1), 'v1').played
      assert.deepEqual(takeBack(graph, played), before)
      const back = (node: number): Move => ({ scene: graph.nodes[node]?.sceneId ?? '', content: 'v1' })
      const once = [...moves, back(before.node)]
      assert.deepEqual(replay(graph, 'v1', once), { played: before, hasTakenBack: true, lost: 0 })
      const again = replay(graph, 'v1', [...once, back(before.turns.at(-1)?.node ?? 0)])
      assert.deepEqual(again.played, before)
    }),
  ))

test('a choice made in two tabs at once counts once', () => {
  const turn = (sceneId: string, to: number) => ({
    kind: 'turn' as const,
    sceneId,
    edges: [0, 1].map((index) => ({ choice: index, beats: [], gauges: [], to })),
  })
  const graph: StoryGraph = {
    beats: [],
    choices: [choice('kiri'), choice('kanan', 'wrong')],
    nodes: [turn('pagi', 1), turn('siang', 2), { kind: 'ending', sceneId: 'malam', outcome: 'good' }],
    opening: [],
    gauges: [],
  }
  const move = (scene: string, taken: string): Move => ({ scene, choice: taken, content: 'v1' })
  const { played, lost } = replay(graph, 'v1', [move('pagi', 'kiri'), move('pagi', 'kanan'), move('siang', 'kanan')])
  assert.deepEqual(played.turns, [
    { node: 0, edge: 0 },
    { node: 1, edge: 1 },
  ])
  assert.equal(lost, 0)
})

test('a changed story goes on at the last scene that still exists, and says how much is lost', () =>
  fc.assert(
    fc.property(graphs, picks, fc.nat(19), (graph, taken, at) => {
      const { moves } = playAll(graph, taken, 'lama')
      fc.pre(moves.length > at)
      const changed = moves.map((move, index) => (index === at ? { ...move, choice: 'hilang' } : move))
      const { played, lost } = replay(graph, 'baru', changed)
      assert.deepEqual(played, playAll(graph, taken.slice(0, at), 'lama').played)
      assert.equal(lost, moves.length - at)
    }),
  ))

test('choices made after a change are kept, although the lost ones still stand before them', () =>
  fc.assert(
    fc.property(graphs, picks, picks, fc.nat(19), (graph, taken, later, at) => {
      const { moves } = playAll(graph, taken, 'lama')
      fc.pre(moves.length > at)
      const whole = playAll(graph, [...taken.slice(0, at), ...later], 'baru')
      const old = [...moves.slice(0, at), { scene: 'hilang', choice: 'x', content: 'lama' }, ...moves.slice(at + 1)]
      assert.deepEqual(replay(graph, 'baru', [...old, ...whole.moves.slice(at)]).played, whole.played)
    }),
  ))

test('the better turn is a right one that was offered there, and none where the choice was right', () =>
  fc.assert(
    fc.property(graphs, picks, (graph, taken) => {
      for (const turn of playAll(graph, taken, 'v1').played.turns) {
        const judgementOf = (index: number | undefined) => graph.choices[index ?? -1]?.judgement
        const edges = edgesAt(graph, turn.node)
        const better = betterEdge(graph, turn)
        const isRight = judgementOf(edges[turn.edge]?.choice) === 'right'
        const hasRight = edges.some((edge) => judgementOf(edge.choice) === 'right')
        assert.equal(better === undefined, isRight || !hasRight)
        if (better !== undefined) assert.equal(judgementOf(better.choice), 'right')
      }
    }),
  ))

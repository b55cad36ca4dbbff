import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { minimise } from '../../../../src/domain/scenario/minimise.ts'
import type { StoryGraph } from '../../../../src/domain/scenario/story.ts'
import { graphs, observe, picks } from './samples.ts'

test('merging nodes never changes what any path shows', () =>
  fc.assert(
    fc.property(graphs, picks, (graph, taken) => {
      const { graph: small, classes } = minimise(graph)
      for (const start of graph.nodes.keys())
        assert.deepEqual(observe(small, taken, classes[start]), observe(graph, taken, start))
    }),
  ))

/** Whether two nodes show the same on every path: every pair of nodes the same picks lead to is looked at. */
function areEqual(graph: StoryGraph, a: number, b: number): boolean {
  const pairs = new Set([`${a} ${b}`])
  for (const pair of pairs) {
    const [left, right] = pair.split(' ').map((index) => graph.nodes[Number(index)])
    if (left === undefined || right === undefined) return false
    if (left.kind !== 'turn' || right.kind !== 'turn') {
      if (JSON.stringify(left) !== JSON.stringify(right)) return false
      continue
    }
    if (left.sceneId !== right.sceneId || left.edges.length !== right.edges.length) return false
    for (const [index, one] of left.edges.entries()) {
      const other = right.edges[index]
      const shown = JSON.stringify([one.choice, one.beats, one.gauges])
      if (other === undefined || shown !== JSON.stringify([other.choice, other.beats, other.gauges])) return false
      pairs.add(`${one.to} ${other.to}`)
    }
  }
  return true
}

test('no two nodes that are left show the same on every path', () =>
  fc.assert(
    fc.property(graphs, (graph) => {
      const { graph: small } = minimise(graph)
      for (const a of small.nodes.keys())
        for (const b of small.nodes.keys())
          if (a < b) assert.ok(!areEqual(small, a, b), `nodes ${a} and ${b} are equal`)
    }),
  ))

test('merging what is merged already changes nothing', () =>
  fc.assert(
    fc.property(graphs, (graph) => {
      const { graph: small } = minimise(graph)
      assert.deepEqual(minimise(small).graph, small)
    }),
  ))

test('the first node stays the first', () =>
  fc.assert(fc.property(graphs, (graph) => assert.equal(minimise(graph).classes[0], 0))))

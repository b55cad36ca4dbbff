import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { Compiler } from 'inkjs/compiler/Compiler'
import { parse } from 'yaml'
import { begin, edgesAt, take } from '../../../../src/domain/scenario/play.ts'
import type { StoryGraph } from '../../../../src/domain/scenario/story.ts'
import { frontMatterOf } from '../../../../src/schemas/front-matter.ts'
import { compileScenario } from '../../../../src/schemas/scenario/compile-scenario.ts'
import { readInkSource } from '../../../../src/schemas/scenario/ink-source.ts'
import { scenarioSchema } from '../../../../src/schemas/scenario.ts'

/**
 * The graph that pages ship against ink's own runtime, played side by side with the same choices. The runtime here is a plain
 * one, played from the start each time: it shares nothing with the way the build explores.
 */

const ROOT = join(import.meta.dirname, '../../../..')
const PLAYTHROUGHS = 1000

const files = [
  ...readdirSync(join(ROOT, 'content/simulasi')).map((name) => join(ROOT, 'content/simulasi', name)),
  join(ROOT, 'tests/fixtures/kursus-sehat/simulasi/sungai.ink'),
]

/** A small generator of chance with a seed (Park and Miller's), so that a failure can be seen again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

interface Seen {
  /** Scenes' titles and lines, in order. */
  readonly shown: readonly string[]
  readonly offered: readonly string[]
  readonly gauges: readonly number[]
  readonly isOver: boolean
}

function runtimeOf(story: string, gauges: readonly string[]) {
  const runtime = new Compiler(story).Compile()
  function look(): Seen {
    const shown: string[] = []
    let isOver = false
    while (runtime.canContinue) {
      const text = (runtime.Continue() ?? '').trim()
      for (const tag of runtime.currentTags ?? []) {
        const [, title] = /^adegan:\s*(.*)$/.exec(tag) ?? []
        if (title !== undefined) shown.push(title.trim())
        if (tag.startsWith('akhir:')) isOver = true
      }
      if (text !== '') shown.push(text)
    }
    const offered = runtime.currentChoices.map((choice) => choice.text.trim())
    return { shown, offered, gauges: gauges.map((name) => Number(runtime.variablesState.$(name))), isOver }
  }
  return {
    start: () => {
      runtime.ResetState()
      return look()
    },
    choose: (index: number) => {
      runtime.ChooseChoiceIndex(index)
      return look()
    },
  }
}

function playerOf(graph: StoryGraph) {
  let played = begin(graph)
  const look = (beats: readonly number[]): Seen => {
    const node = graph.nodes[played.node]
    const shown = beats.map((index) => {
      const beat = graph.beats[index]
      return beat?.kind === 'scene' ? beat.title : (beat?.text ?? '')
    })
    const offered = edgesAt(graph, played.node).map((edge) => graph.choices[edge.choice]?.text ?? '')
    return { shown, offered, gauges: played.gauges, isOver: node?.kind === 'ending' }
  }
  return {
    start: () => {
      played = begin(graph)
      return look(graph.opening)
    },
    choose: (index: number) => {
      const beats = edgesAt(graph, played.node)[index]?.beats ?? []
      played = take(graph, played, index)
      return look(beats)
    },
  }
}

for (const file of files)
  test(`${PLAYTHROUGHS} playthroughs of ${file.slice(ROOT.length + 1)} show the same in the shipped graph and in ink's runtime`, () => {
    const text = readFileSync(file, 'utf8')
    const head = scenarioSchema.parse(parse(frontMatterOf(text) ?? ''))
    const { story } = compileScenario(text, head)
    assert.ok(story !== undefined)
    const shipped = playerOf(story.graph)
    const ink = runtimeOf(
      readInkSource(text).story,
      head.gauges.map(({ id }) => id),
    )
    const pick = chance(20_261_121)
    const endings = new Set<string>()
    for (let round = 0; round < PLAYTHROUGHS; round += 1) {
      let seen = ink.start()
      assert.deepEqual(shipped.start(), seen)
      while (seen.offered.length > 0) {
        const index = pick(seen.offered.length)
        seen = ink.choose(index)
        assert.deepEqual(shipped.choose(index), seen)
      }
      assert.ok(seen.isOver)
      endings.add(seen.shown.at(-1) ?? '')
    }
    assert.ok(endings.size > 1, 'chance came to one ending only')
  })

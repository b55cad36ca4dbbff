import type { Step } from '../paths.ts'
import type { Gauge, StoryGraph } from '../story.ts'
import type { Fault } from './fault.ts'
import { type Written, whereKnot } from './written.ts'

/** Gauges that leave their range on some path. */
export function checkGauges(graph: StoryGraph, gauges: readonly Gauge[], written: Written): readonly Fault[] {
  return gauges.flatMap((gauge, index): readonly Fault[] => {
    const found = firstOutside(graph, gauge, index)
    if (found === undefined) return []
    return [
      {
        where: whereKnot(written, graph.nodes[found.node]?.sceneId ?? ''),
        what: `ukuran "${gauge.id}" menjadi ${found.value}, di luar ${gauge.min} sampai ${gauge.max}`,
        fix: 'lebarkan rentangnya di kepala berkas, atau kurangi perubahannya',
        path: found.path,
      },
    ]
  })
}

interface Level {
  readonly node: number
  readonly value: number
  readonly path: readonly Step[]
}

/** Where a gauge first leaves its range, by the shortest path; nothing when it never does. */
function firstOutside(graph: StoryGraph, { min, max }: Gauge, index: number): Level | undefined {
  const start: Level = { node: 0, value: graph.gauges[index] ?? Number.NaN, path: [] }
  const levels = new Map([[`0 ${start.value}`, start]])
  // A map grows while it is walked, so paths come in the order of their lengths. Values stay within the range, so it ends.
  for (const level of levels.values()) {
    if (!(level.value >= min && level.value <= max)) return level
    const node = graph.nodes[level.node]
    if (node?.kind !== 'turn') continue
    for (const { choice, gauges, to } of node.edges) {
      const value = level.value + (gauges[index] ?? 0)
      const key = `${to} ${value}`
      if (levels.has(key)) continue
      const step = { sceneId: node.sceneId, choiceId: graph.choices[choice]?.id ?? '' }
      levels.set(key, { node: to, value, path: [...level.path, step] })
    }
  }
  return undefined
}

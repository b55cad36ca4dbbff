import type { Exploration } from '../explore.ts'
import { leadingTo, shortestPath } from '../paths.ts'
import type { StuckNode } from '../story.ts'
import type { Fault } from './fault.ts'
import { type Written, whereChoice, whereKnot } from './written.ts'

const STUCK: Readonly<Record<StuckNode['why'], { readonly what: string; readonly fix: string }>> = {
  DEAD_END: {
    what: 'jalan buntu: cerita berhenti tanpa pilihan dan tanpa akhir',
    fix: 'beri pilihan, lanjutkan dengan -> nama simpul, atau tandai sebagai akhir dengan # akhir:',
  },
  ENDLESS: {
    what: 'cerita berputar tanpa pilihan dan tidak pernah berhenti',
    fix: 'simpul-simpul itu saling melompat; sela dengan pilihan, atau arahkan ke adegan lain',
  },
  RUNTIME_ERROR: { what: 'Ink berhenti dengan kesalahan', fix: 'perbaiki baris itu; coba jalannya di Inky' },
}

/** Where the story stops although it should not. Told for each choice that leads there. */
export function checkStops({ graph, arrivals }: Exploration, written: Written): readonly Fault[] {
  return graph.nodes.flatMap((node, index): readonly Fault[] => {
    if (node.kind !== 'stuck') return []
    const path = shortestPath(graph, arrivals, index)
    const last = path.at(-1)
    const { what, fix } = STUCK[node.why]
    return [
      {
        where: last ? whereChoice(written, last.sceneId, last.choiceId) : whereKnot(written, node.sceneId),
        what: node.detail === '' ? what : `${what}: ${node.detail}`,
        fix,
        path,
      },
    ]
  })
}

/** Knots that no path enters. */
export function checkUnreached({ knots, entered }: Written): readonly Fault[] {
  return knots
    .filter(({ id }) => !entered.has(id))
    .map(({ id, where, isEnding }) => ({
      where,
      what: `${isEnding ? 'akhir' : 'simpul'} "${id}" tidak terjangkau dari jalan mana pun`,
      fix: 'buka jalan ke sana (-> nama simpulnya), atau hapus',
    }))
}

/** A loop that cannot be left: its first place. */
export function checkLoops({ graph, arrivals }: Exploration, written: Written): readonly Fault[] {
  const goesOn = leadingTo(graph, (node) => node.kind !== 'turn')
  const trapped = graph.nodes.findIndex((_, index) => !goesOn.has(index))
  const node = graph.nodes[trapped]
  if (node === undefined) return []
  return [
    {
      where: whereKnot(written, node.sceneId),
      what: 'cerita berputar tanpa jalan keluar',
      fix: 'beri salah satu pilihannya jalan ke adegan lain atau ke akhir',
      path: shortestPath(graph, arrivals, trapped),
    },
  ]
}

/** Choices after which others are offered although no scene was opened. */
export function checkOpenings({ graph, arrivals }: Exploration, written: Written): readonly Fault[] {
  return graph.nodes.flatMap((node, index): readonly Fault[] => {
    if (node.kind !== 'turn') return []
    return node.edges.flatMap((edge): readonly Fault[] => {
      if (graph.nodes[edge.to]?.kind !== 'turn') return []
      if (edge.beats.some((beat) => graph.beats[beat]?.kind === 'scene')) return []
      const choiceId = graph.choices[edge.choice]?.id ?? ''
      return [
        {
          where: whereChoice(written, node.sceneId, choiceId),
          what: `pilihan sesudah "${choiceId}" ditawarkan tanpa adegan baru`,
          fix: 'awali simpul itu dengan # adegan: judulnya',
          path: [...shortestPath(graph, arrivals, index), { sceneId: node.sceneId, choiceId }],
        },
      ]
    })
  })
}

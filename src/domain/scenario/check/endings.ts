import type { Exploration } from '../explore.ts'
import { reachable, shortestPath } from '../paths.ts'
import { statisticsOf } from '../statistics.ts'
import type { Fault } from './fault.ts'
import { type Written, whereKnot } from './written.ts'

export const FEWEST_DECISIONS = 6
export const FEWEST_ENDINGS = 3

/** How many endings there are, how soon they come, and whether the good ones can be had without a wrong choice. */
export function checkEndings({ graph, arrivals }: Exploration, written: Written): readonly Fault[] {
  const { endings, fewestDecisions } = statisticsOf(graph)
  const found: Fault[] = []
  if (endings < FEWEST_ENDINGS)
    found.push({
      where: written.file,
      what: `hanya ${endings} akhir yang terjangkau`,
      fix: `tulis paling sedikit ${FEWEST_ENDINGS} akhir, masing-masing simpul dengan # akhir:`,
    })
  // Nodes stand in the order they were met, so the first ending is the nearest.
  const nearest = graph.nodes.findIndex(({ kind }) => kind === 'ending')
  if (nearest >= 0 && fewestDecisions < FEWEST_DECISIONS)
    found.push({
      where: written.file,
      what: `ada jalan dengan hanya ${fewestDecisions} keputusan`,
      fix: `panjangkan jalan itu menjadi paling sedikit ${FEWEST_DECISIONS} keputusan`,
      path: shortestPath(graph, arrivals, nearest),
    })
  return [...found, ...checkGood({ graph, arrivals }, written)]
}

function checkGood({ graph, arrivals }: Pick<Exploration, 'graph' | 'arrivals'>, written: Written): readonly Fault[] {
  const withoutWrong = reachable(graph, ({ judgement }) => judgement !== 'wrong')
  const good = graph.nodes.flatMap((node, index) =>
    node.kind === 'ending' && node.outcome === 'good' ? [{ id: node.sceneId, index }] : [],
  )
  const fair = new Set(good.filter(({ index }) => withoutWrong.has(index)).map(({ id }) => id))
  return good
    .filter(({ id }) => !fair.has(id))
    .map(({ id, index }) => ({
      where: whereKnot(written, id),
      what: `akhir baik "${id}" hanya terjangkau lewat pilihan keliru`,
      fix: 'buka jalan ke sana tanpa pilihan keliru, atau nilai akhirnya cukup',
      path: shortestPath(graph, arrivals, index),
    }))
}

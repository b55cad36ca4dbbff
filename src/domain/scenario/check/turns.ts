import type { Exploration } from '../explore.ts'
import type { Minimised } from '../minimise.ts'
import { type Step, shortestPath } from '../paths.ts'
import type { Edge, StoryGraph, TurnNode } from '../story.ts'
import type { Fault } from './fault.ts'
import { type Written, whereChoice, whereKnot } from './written.ts'

const OFFERS = { fewest: 2, most: 4 }

/** Every group of choices: how many there are, how each is judged, and whether they differ in what follows. */
export function checkTurns(
  { graph, arrivals }: Exploration,
  { graph: small, classes }: Minimised,
  written: Written,
): readonly Fault[] {
  // The first of the nodes merged into one has the shortest path.
  const firsts = new Map(classes.map((number, index) => [number, index] as const).reverse())
  return small.nodes.flatMap((node, number): readonly Fault[] => {
    if (node.kind !== 'turn') return []
    const path = shortestPath(graph, arrivals, firsts.get(number) ?? 0)
    return [
      ...checkOffers(small, node, path, written),
      ...node.edges.flatMap((edge) => checkVerdict(small, node, edge, path, written)),
      ...checkTwins(small, node, path, written),
    ]
  })
}

/** A step that came to no end tells nothing of its choice. */
const isCutOff = ({ nodes }: StoryGraph, { to }: Edge) => nodes[to]?.kind === 'stuck'

function checkOffers(
  graph: StoryGraph,
  { sceneId, edges }: TurnNode,
  path: readonly Step[],
  written: Written,
): readonly Fault[] {
  const where = whereKnot(written, sceneId)
  const found: Fault[] = []
  if (edges.length < OFFERS.fewest || edges.length > OFFERS.most)
    found.push({
      where,
      what: `${edges.length} pilihan ditawarkan sekaligus`,
      fix: `tawarkan ${OFFERS.fewest} sampai ${OFFERS.most} pilihan`,
      path,
    })
  const judgements = edges.map(({ choice }) => graph.choices[choice]?.judgement)
  if (judgements.every((judgement) => judgement !== undefined && judgement !== 'right'))
    found.push({
      where,
      what: 'tidak ada pilihan yang tepat di kumpulan ini',
      fix: 'beri satu pilihan # nilai: tepat; belokan yang lebih baik harus tersedia',
      path,
    })
  return found
}

function checkVerdict(
  graph: StoryGraph,
  node: TurnNode,
  edge: Edge,
  path: readonly Step[],
  written: Written,
): readonly Fault[] {
  const choice = graph.choices[edge.choice]
  if (choice === undefined || isCutOff(graph, edge)) return []
  const { id, judgement, reason, citationIds, sourceIds } = choice
  const where = whereChoice(written, node.sceneId, id)
  const found: Fault[] = []
  if (judgement === undefined)
    found.push({
      where,
      what: `pilihan "${id}" belum dinilai`,
      fix: 'tulis # nilai: tepat, kurang, atau keliru di bawahnya',
      path,
    })
  if (reason === '')
    found.push({ where, what: `pilihan "${id}" belum beralasan`, fix: 'tulis # karena: … di bawahnya', path })
  if (citationIds.length + sourceIds.length === 0)
    found.push({
      where,
      what: `pilihan "${id}" tanpa dasar hukum dan tanpa sumber`,
      fix: 'tulis # dasar: … atau # sumber: … di bawahnya',
      path,
    })
  return found
}

function checkTwins(
  graph: StoryGraph,
  { sceneId, edges }: TurnNode,
  path: readonly Step[],
  written: Written,
): readonly Fault[] {
  const idOf = (edge: Edge) => graph.choices[edge.choice]?.id ?? ''
  return edges.flatMap((edge, index): readonly Fault[] => {
    const twin = edges.slice(0, index).find((other) => sameConsequence(edge, other))
    if (twin === undefined || isCutOff(graph, edge)) return []
    return [
      {
        where: whereChoice(written, sceneId, idOf(edge)),
        what: `pilihan "${idOf(edge)}" berakibat persis sama dengan "${idOf(twin)}"`,
        fix: 'beri akibat yang berbeda: teks, ukuran, atau ingatan yang kelak dipakai; atau hapus salah satu',
        path,
      },
    ]
  })
}

/** On the merged graph, equal targets are equal futures. */
function sameConsequence(a: Edge, b: Edge): boolean {
  return a.to === b.to && a.beats.join() === b.beats.join() && a.gauges.join() === b.gauges.join()
}

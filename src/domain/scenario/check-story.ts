import type { Problem } from '../problem.ts'
import { type Exploration, multipliers } from './explore.ts'
import type { Minimised } from './minimise.ts'
import { leadingTo, reachable, type Step, shortestPath } from './paths.ts'
import { statisticsOf } from './statistics.ts'
import type { Edge, Gauge, StoryGraph, StoryNode, TurnNode } from './story.ts'

/** A scene as it is written, reached or not. */
export interface WrittenScene {
  readonly id: string
  readonly where: string
  readonly isEnding: boolean
}

/** A choice as it is written. */
export interface WrittenChoice {
  readonly sceneId: string
  readonly id: string
  readonly where: string
}

/** What the source tells about places that the graph does not know. */
export interface Written {
  readonly file: string
  /** Knots, in the order of the file. */
  readonly scenes: readonly WrittenScene[]
  readonly choices: readonly WrittenChoice[]
  /** Knots that some path enters, whether or not they open a scene. */
  readonly entered: ReadonlySet<string>
}

export const FEWEST_DECISIONS = 6
export const FEWEST_ENDINGS = 3
const OFFERS = { fewest: 2, most: 4 }

/** A path as an author can play it after: `apel: telepon → rabu: diam`. */
export function sayPath(steps: readonly Step[]): string {
  const said = steps.map(({ sceneId, choiceId }) => `${sceneId}: ${choiceId}`).join(' → ')
  return said === '' ? 'sejak awal' : `jalan terpendek: ${said}`
}

/**
 * Everything that is wrong with how a story branches, each fault once, with the shortest path to it. A story that was cut
 * short has only that fault: what lies beyond is not known.
 */
export function checkStory(
  exploration: Exploration,
  { graph: small, classes }: Minimised,
  gauges: readonly Gauge[],
  written: Written,
): readonly Problem[] {
  const { graph, arrivals } = exploration
  const pathTo = (node: number) => shortestPath(graph, arrivals, node)
  const whereScene = (id: string) => written.scenes.find((scene) => scene.id === id)?.where ?? written.file
  const whereChoice = (sceneId: string, id: string) =>
    written.choices.find((choice) => choice.sceneId === sceneId && choice.id === id)?.where ?? whereScene(sceneId)
  /** For each merged node, the first of the nodes merged into it: the one with the shortest path. */
  const firsts = new Map(classes.map((number, index) => [number, index] as const).reverse())
  const first = (number: number) => firsts.get(number) ?? 0

  if (exploration.isCutShort) return [tooMany(exploration, written)]

  const stuck = graph.nodes.flatMap((node, index): Problem[] => {
    if (node.kind !== 'stuck') return []
    return [
      {
        where: whereScene(node.sceneId),
        what: `${stuckWords(node)} (${sayPath(pathTo(index))})`,
        fix: STUCK_FIX[node.why],
      },
    ]
  })
  const turns = small.nodes.flatMap((node, number) => (node.kind === 'turn' ? [{ node, number }] : []))

  const offers = turns.flatMap(({ node, number }): Problem[] => {
    const path = sayPath(pathTo(first(number)))
    const { sceneId, edges } = node
    const where = whereScene(sceneId)
    const found: Problem[] = []
    const choices = edges.map((edge) => small.choices[edge.choice])
    if (edges.length < OFFERS.fewest || edges.length > OFFERS.most)
      found.push({
        where,
        what: `${edges.length} pilihan ditawarkan sekaligus (${path})`,
        fix: `tawarkan ${OFFERS.fewest} sampai ${OFFERS.most} pilihan`,
      })
    const judged = choices.filter((choice) => choice?.judgement !== undefined)
    if (judged.length > 0 && !judged.some((choice) => choice?.judgement === 'right'))
      found.push({
        where,
        what: `tidak ada pilihan yang tepat di kumpulan ini (${path})`,
        fix: 'beri satu pilihan # nilai: tepat; belokan yang lebih baik harus tersedia',
      })
    for (const { choice } of edges) {
      const { id = '', judgement, reason = '', citationIds = [], sourceIds = [] } = small.choices[choice] ?? {}
      const place = whereChoice(sceneId, id)
      if (judgement === undefined)
        found.push({
          where: place,
          what: `pilihan "${id}" belum dinilai (${path})`,
          fix: 'tulis # nilai: tepat, kurang, atau keliru di bawahnya',
        })
      if (reason === '')
        found.push({
          where: place,
          what: `pilihan "${id}" belum beralasan (${path})`,
          fix: 'tulis # karena: … di bawahnya',
        })
      if (citationIds.length + sourceIds.length === 0)
        found.push({
          where: place,
          what: `pilihan "${id}" tanpa dasar hukum dan tanpa sumber (${path})`,
          fix: 'tulis # dasar: … atau # sumber: … di bawahnya',
        })
    }
    edges.forEach((edge, index) => {
      const twin = edges.slice(0, index).find((other) => sameConsequence(edge, other))
      if (!twin) return
      const [id, other] = [small.choices[edge.choice]?.id ?? '', small.choices[twin.choice]?.id ?? '']
      found.push({
        where: whereChoice(sceneId, id),
        what: `pilihan "${id}" berakibat persis sama dengan "${other}" (${path})`,
        fix: 'beri akibat yang berbeda: teks, ukuran, atau ingatan yang kelak dipakai; atau hapus salah satu',
      })
    })
    return found
  })

  const unopened = sceneless(exploration).map(({ step, node }): Problem => {
    return {
      where: whereChoice(step.sceneId, step.choiceId),
      what: `pilihan sesudah "${step.choiceId}" ditawarkan tanpa adegan baru (${sayPath(pathTo(node))})`,
      fix: 'awali simpul itu dengan # adegan: judulnya',
    }
  })

  const untold = written.scenes.filter(({ id }) => !written.entered.has(id))
  const unreached = untold.map(({ where, isEnding, id }): Problem => {
    return isEnding
      ? {
          where,
          what: `akhir "${id}" tidak terjangkau dari jalan mana pun`,
          fix: 'buka jalan ke sana (-> nama simpulnya), atau hapus',
        }
      : {
          where,
          what: `adegan "${id}" tidak terjangkau dari jalan mana pun`,
          fix: 'buka jalan ke sana (-> nama simpulnya), atau hapus',
        }
  })

  const canEnd = leadingTo(graph, (node) => node.kind !== 'turn')
  const trapped = graph.nodes.findIndex((_, index) => !canEnd.has(index))
  const loops: readonly Problem[] =
    trapped < 0
      ? []
      : [
          {
            where: whereScene(graph.nodes[trapped]?.sceneId ?? ''),
            what: `cerita berputar tanpa jalan keluar (${sayPath(pathTo(trapped))})`,
            fix: 'beri salah satu pilihannya jalan ke adegan lain atau ke akhir',
          },
        ]

  const outside = gauges.flatMap((gauge, index): Problem[] => {
    const found = pathOutside(small, gauge, index)
    if (found === undefined) return []
    return [
      {
        where: whereScene(found.sceneId),
        what: `ukuran "${gauge.id}" menjadi ${found.value}, di luar ${gauge.min} sampai ${gauge.max} (${sayPath(found.path)})`,
        fix: 'lebarkan rentangnya di kepala berkas, atau kurangi perubahannya',
      },
    ]
  })

  return [
    ...stuck,
    ...offers,
    ...unopened,
    ...unreached,
    ...loops,
    ...outside,
    ...(stuck.length + loops.length > 0 ? [] : checkEndings(exploration, written)),
  ]
}

function checkEndings(exploration: Exploration, written: Written): readonly Problem[] {
  const { graph, arrivals } = exploration
  const found: Problem[] = []
  const { endings, fewestDecisions } = statisticsOf(graph)
  if (endings < FEWEST_ENDINGS)
    found.push({
      where: written.file,
      what: `hanya ${endings} akhir yang terjangkau`,
      fix: `tulis paling sedikit ${FEWEST_ENDINGS} akhir, masing-masing simpul dengan # akhir:`,
    })
  const isEnding = (node: StoryNode) => node.kind === 'ending'
  const nearest = graph.nodes.findIndex(isEnding)
  if (nearest >= 0 && fewestDecisions < FEWEST_DECISIONS)
    found.push({
      where: written.file,
      what: `ada jalan dengan hanya ${fewestDecisions} keputusan (${sayPath(shortestPath(graph, arrivals, nearest))})`,
      fix: `panjangkan jalan itu menjadi paling sedikit ${FEWEST_DECISIONS} keputusan`,
    })
  const withoutWrong = reachable(graph, ({ judgement }) => judgement !== 'wrong')
  const good = new Map<string, number[]>()
  graph.nodes.forEach((node, index) => {
    if (node.kind === 'ending' && node.outcome === 'good')
      good.set(node.sceneId, [...(good.get(node.sceneId) ?? []), index])
  })
  for (const [sceneId, indices] of good) {
    if (indices.some((index) => withoutWrong.has(index))) continue
    found.push({
      where: written.scenes.find(({ id }) => id === sceneId)?.where ?? written.file,
      what: `akhir baik "${sceneId}" hanya terjangkau lewat pilihan keliru (${sayPath(shortestPath(graph, arrivals, indices[0] ?? 0))})`,
      fix: 'buka jalan ke sana tanpa pilihan keliru, atau nilai akhirnya cukup',
    })
  }
  return found
}

function tooMany({ graph, memories }: Exploration, { file }: Written): Problem {
  const worst = multipliers(memories).slice(0, 4)
  const said = worst
    .map(({ variable, factor }) => `${variable} (${factor.toFixed(1).replace('.', ',')} kali)`)
    .join(', ')
  return {
    where: file,
    what: `lebih dari ${graph.nodes.length} keadaan; yang mengalikannya: ${said === '' ? 'kunjungan yang dihitung' : said}`,
    fix: 'kembalikan variabel itu ke nilai awal bila tidak dipakai lagi, atau gabungkan menjadi satu variabel',
  }
}

const STUCK_FIX = {
  DEAD_END: 'beri pilihan, lanjutkan dengan -> nama simpul, atau tandai sebagai akhir dengan # akhir:',
  ENDLESS: 'simpul-simpul itu saling melompat; sela dengan pilihan, atau arahkan ke adegan lain',
  RUNTIME_ERROR: 'perbaiki baris itu; coba jalannya di Inky',
} as const

function stuckWords(node: Extract<StoryNode, { kind: 'stuck' }>): string {
  if (node.why === 'DEAD_END') return 'jalan buntu: cerita berhenti tanpa pilihan dan tanpa akhir'
  if (node.why === 'ENDLESS') return 'cerita berputar tanpa pilihan dan tidak pernah berhenti'
  return `Ink berhenti dengan kesalahan: ${node.detail}`
}

interface Level {
  readonly node: number
  readonly value: number
  readonly path: readonly Step[]
}

/** The shortest path on which a gauge leaves its range; nothing when none does. */
function pathOutside(
  graph: StoryGraph,
  { min, max }: Gauge,
  index: number,
): (Level & { readonly sceneId: string }) | undefined {
  const start: Level = { node: 0, value: graph.gauges[index] ?? Number.NaN, path: [] }
  const levels = new Map([[`0 ${start.value}`, start]])
  // A map grows while it is walked, so paths come in the order of their lengths.
  for (const level of levels.values()) {
    const node = graph.nodes[level.node]
    if (!(level.value >= min && level.value <= max)) return { ...level, sceneId: node?.sceneId ?? '' }
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

/** On the merged graph, equal targets are equal futures. */
function sameConsequence(a: Edge, b: Edge): boolean {
  return a.to === b.to && a.beats.join() === b.beats.join() && a.gauges.join() === b.gauges.join()
}

/** Choices after which others are offered although no scene was opened, each once, with the node they are offered in. */
function sceneless({ graph }: Exploration): readonly { readonly step: Step; readonly node: number }[] {
  const opens = (edge: Edge) => edge.beats.some((beat) => graph.beats[beat]?.kind === 'scene')
  const found = new Map<string, { step: Step; node: number }>()
  const turns = graph.nodes.flatMap((node): TurnNode[] => (node.kind === 'turn' ? [node] : []))
  for (const { sceneId, edges } of turns)
    for (const edge of edges) {
      const choiceId = graph.choices[edge.choice]?.id ?? ''
      const key = `${sceneId} ${choiceId}`
      if (graph.nodes[edge.to]?.kind === 'stuck' || opens(edge) || found.has(key)) continue
      found.set(key, { step: { sceneId, choiceId }, node: edge.to })
    }
  return [...found.values()]
}

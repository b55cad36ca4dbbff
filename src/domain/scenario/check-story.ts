import type { Problem } from '../problem.ts'
import { checkEndings } from './check/endings.ts'
import { type Fault, problemsOf } from './check/fault.ts'
import { checkGauges } from './check/gauges.ts'
import { checkTurns } from './check/turns.ts'
import { checkLoops, checkOpenings, checkStops, checkUnreached } from './check/ways.ts'
import type { Written } from './check/written.ts'
import { type Exploration, multipliers } from './explore.ts'
import type { Minimised } from './minimise.ts'
import type { Gauge } from './story.ts'

/**
 * Everything that is wrong with how a story branches, each fault once, with the shortest path to it. A story that was cut
 * short has only that fault: what lies beyond is not known.
 */
export function checkStory(
  exploration: Exploration,
  minimised: Minimised,
  gauges: readonly Gauge[],
  written: Written,
): readonly Problem[] {
  if (exploration.isCutShort) return [tooMany(exploration, written)]
  const stops = [...checkStops(exploration, written), ...checkLoops(exploration, written)]
  const faults: readonly Fault[] = [
    ...stops,
    ...checkTurns(exploration, minimised, written),
    ...checkOpenings(exploration, written),
    ...checkUnreached(written),
    ...checkGauges(minimised.graph, gauges, written),
    // Endings can be counted only where every path comes to one.
    ...(stops.length > 0 ? [] : checkEndings(exploration, written)),
  ]
  return problemsOf(faults)
}

/** Variables that are named; with more, the first few are enough to begin with. */
const NAMED = 4

function tooMany({ graph, memories }: Exploration, { file }: Written): Problem {
  const said = multipliers(memories)
    .slice(0, NAMED)
    .map(({ variable, factor }) => `${variable} (${factor.toFixed(1).replace('.', ',')} kali)`)
    .join(', ')
  return {
    where: file,
    what: `lebih dari ${graph.nodes.length} keadaan; yang mengalikannya: ${said === '' ? 'kunjungan yang dihitung' : said}`,
    fix: 'kembalikan variabel itu ke nilai awal bila tidak dipakai lagi, atau gabungkan menjadi satu variabel',
  }
}

import { citationOf } from '../../law/citation.ts'
import type { Problem } from '../../problem.ts'
import { closest } from '../../text/closest.ts'
import { casePath, scenarioPath } from '../places.ts'
import type { RawCourse, RawScenario } from '../raw-course.ts'
import { type Known, unknownAmong } from './known.ts'
import { lawOf, weaknessOf } from './law.ts'

/** What is wrong between scenarios and the rest of the course; how a story branches was checked as it was read. */
export function checkScenarios(raw: RawCourse, known: Known): readonly Problem[] {
  return raw.scenarios.flatMap((scenario) => [...checkHead(scenario, raw, known), ...checkUses(scenario, raw, known)])
}

function checkHead({ file, id, head }: RawScenario, raw: RawCourse, known: Known): readonly Problem[] {
  if (head === undefined) return []
  const { objectives, moduleId, roundId, nextPath } = head
  const found = [
    ...unknownAmong(known.modules, moduleId === undefined ? [] : [moduleId], `${file}, modul`),
    ...unknownAmong(known.rounds, roundId === undefined ? [] : [roundId], `${file}, putaran`),
    ...objectives.flatMap((objective) =>
      unknownAmong(known.competencies, [objective.competenceId], `${file}, tujuan "${objective.id}"`),
    ),
  ]
  return [...found, ...checkNext(nextPath, id, raw, `${file}, lanjut`)]
}

/** What a scenario is compared with is another case or scenario. */
function checkNext(path: string, id: string, raw: RawCourse, where: string): readonly Problem[] {
  if (path === scenarioPath(id))
    return [{ where, what: 'lanjutannya simulasi ini sendiri', fix: 'tunjuk kasus lain yang berbeda' }]
  const paths = [...raw.cases.map((study) => casePath(study.id)), ...raw.scenarios.map((one) => scenarioPath(one.id))]
  if (paths.includes(path)) return []
  const meant = closest(path, paths)
  const fix = meant ? `mungkin maksudnya ${meant}` : 'tulis /kasus/<id>/ atau /simulasi/<id>/'
  return [{ where, what: `lanjutan "${path}" bukan studi kasus atau simulasi`, fix }]
}

/** Judgements lean on law that holds and that we could confirm, and on sources that exist. */
function checkUses({ uses }: RawScenario, raw: RawCourse, known: Known): readonly Problem[] {
  const law = lawOf(raw)
  return uses.flatMap(({ kind, id, where }): readonly Problem[] => {
    const unknown = unknownAmong(kind === 'citation' ? known.provisions : known.sources, [id], where)
    const citation = kind === 'citation' ? citationOf(law, id) : undefined
    const weakness = citation && weaknessOf(citation)
    return weakness ? [{ where, what: `penilaian ${weakness.what}`, fix: weakness.fix }] : unknown
  })
}

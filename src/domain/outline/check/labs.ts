import type { Verdict } from '../../investigation/investigation.ts'
import type { Problem } from '../../problem.ts'
import { idsIn } from '../../text/rich-text.ts'
import type { Lab } from '../course.ts'
import { labTexts } from '../lab-texts.ts'
import type { RawCourse } from '../raw-course.ts'
import { type Known, unknownAmong } from './known.ts'

/** What is wrong between labs and the rest of the course, and in the set of them; each by itself was checked as it was read. */
export function checkLabs(raw: RawCourse, known: Known): readonly Problem[] {
  return [
    ...raw.labs.flatMap(({ file, lab }) => (lab === undefined ? [] : checkLab(file, lab, known))),
    ...checkBalance(raw),
  ]
}

function checkLab(file: string, lab: Lab, known: Known): readonly Problem[] {
  const texts = labTexts(lab).flat()
  return [
    ...unknownAmong(known.modules, [lab.moduleId], `${file}, modul`),
    ...lab.objectives.flatMap(({ id, competenceId }) =>
      unknownAmong(known.competencies, [competenceId], `${file}, tujuan "${id}"`),
    ),
    ...unknownAmong(known.provisions, idsIn(texts, 'citation'), file),
    ...unknownAmong(known.terms, idsIn(texts, 'term'), file),
    ...unknownAmong(known.sources, lab.sourceIds, `${file}, sumber`),
  ]
}

/**
 * A set in which one verdict is the commoner teaches that verdict: people trained on hoaxes alone call everything a hoax
 * (Modirrousta-Galian & Higham, 2023).
 */
function checkBalance({ labs }: RawCourse): readonly Problem[] {
  // While a file cannot be read, its verdict is unknown.
  if (labs.some(({ lab }) => lab === undefined)) return []
  const count = (verdict: Verdict) => labs.filter(({ lab }) => lab?.verdict === verdict).length
  const [right, wrong] = [count('benar'), count('salah')]
  if (right === wrong) return []
  return [
    {
      where: 'lab/',
      what: `${right} lab berputusan benar dan ${wrong} berputusan salah`,
      fix: 'samakan jumlahnya; kumpulan yang timpang mengajarkan satu putusan',
    },
  ]
}

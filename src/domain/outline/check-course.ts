import type { Problem } from '../problem.ts'
import { checkDocumentParts } from './check/document-parts.ts'
import { checkDuplicates } from './check/duplicates.ts'
import { checkKeyBalance } from './check/key-balance.ts'
import { knownIds } from './check/known.ts'
import { checkLabs } from './check/labs.ts'
import { checkLaw } from './check/law.ts'
import { checkLinks } from './check/links.ts'
import { checkModules } from './check/modules.ts'
import { checkObjectives } from './check/objectives.ts'
import { checkPlacement } from './check/placement.ts'
import { checkReferences } from './check/references.ts'
import { checkReplacements } from './check/replacements.ts'
import { checkRounds } from './check/rounds.ts'
import { checkScenarios } from './check/scenarios.ts'
import { checkViolations } from './check/violations.ts'
import type { RawCourse } from './raw-course.ts'

/**
 * Everything that is wrong between the course's files, all at once; an empty list means the course is sound.
 * `fixedPages` are the paths of pages that do not come from content, such as `/tentang/`.
 */
export function checkCourse(raw: RawCourse, fixedPages: readonly string[]): readonly Problem[] {
  const known = knownIds(raw)
  return [
    ...checkModules(raw, known),
    ...checkDuplicates(raw),
    ...checkReferences(raw, known),
    ...checkObjectives(raw),
    ...checkPlacement(raw),
    ...checkReplacements(raw, known),
    ...checkDocumentParts(raw),
    ...checkLaw(raw),
    ...checkViolations(raw, known),
    ...checkScenarios(raw, known),
    ...checkRounds(raw, known),
    ...checkLabs(raw, known),
    ...checkLinks(raw, fixedPages),
    ...checkKeyBalance(raw),
  ]
}

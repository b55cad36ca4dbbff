import type { Problem } from '../../problem.ts'
import type { Step } from '../paths.ts'

/** A problem of a story and the way to see it. */
export interface Fault extends Problem {
  /** The shortest path to it; missing where no path shows it. */
  readonly path?: readonly Step[]
}

/** A path as an author can play it after: `apel: telepon → rabu: diam`. */
function sayPath(steps: readonly Step[]): string {
  const said = steps.map(({ sceneId, choiceId }) => `${sceneId}: ${choiceId}`).join(' → ')
  return said === '' ? 'sejak awal' : `jalan terpendek: ${said}`
}

/** Faults as problems: what many paths show is told once, by the first of them. */
export function problemsOf(faults: readonly Fault[]): readonly Problem[] {
  const firsts = new Map(faults.map((fault) => [`${fault.where} ${fault.what}`, fault] as const).reverse())
  return faults
    .filter((fault) => firsts.get(`${fault.where} ${fault.what}`) === fault)
    .map(({ path, ...problem }) => (path ? { ...problem, what: `${problem.what} (${sayPath(path)})` } : problem))
}

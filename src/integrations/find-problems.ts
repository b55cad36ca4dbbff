import { checkCourse } from '../domain/outline/check-course.ts'
import { sortProblems } from '../domain/outline/sort-problems.ts'
import { findStale } from '../domain/outline/stale.ts'
import type { Problem } from '../domain/problem.ts'
import { readCourse } from './read-course.ts'

export interface Findings {
  /** What stops a build. */
  readonly problems: readonly Problem[]
  /** What somebody should look at: law that was not checked for long. */
  readonly warnings: readonly Problem[]
}

/** Everything that is wrong with a content folder, in the order of its files. `today` is an ISO date. */
export function findProblems(contentDir: string, fixedPages: readonly string[], today: string): Findings {
  const { raw, problems } = readCourse(contentDir)
  return {
    problems: sortProblems([...problems, ...checkCourse(raw, fixedPages)]),
    warnings: sortProblems(findStale(raw, today)),
  }
}

/** The date of a moment in UTC, as `findProblems` wants it. */
export function isoDay(now: Date): string {
  return now.toISOString().slice(0, 10)
}

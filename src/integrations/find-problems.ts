import { checkCourse } from '../domain/outline/check-course.ts'
import { sortProblems } from '../domain/outline/sort-problems.ts'
import type { Problem } from '../domain/problem.ts'
import { readCourse } from './read-course.ts'

/** Everything that is wrong with a content folder, in the order of its files. */
export function findProblems(contentDir: string, fixedPages: readonly string[]): readonly Problem[] {
  const { raw, problems } = readCourse(contentDir)
  return sortProblems([...problems, ...checkCourse(raw, fixedPages)])
}

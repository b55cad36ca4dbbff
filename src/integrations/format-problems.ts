import type { Problem } from '../domain/problem.ts'

/** The problems as blocks an author can work through, with their number at the end. Empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const blocks = problems.map(({ where, what, fix }) => `${where}\n  apa       : ${what}\n  perbaikan : ${fix}`)
  return `${blocks.join('\n\n')}\n\n${countProblems(problems)} dalam isi kursus.`
}

/** The number of problems, in words. */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'Ada 1 masalah' : `Ada ${problems.length} masalah`
}

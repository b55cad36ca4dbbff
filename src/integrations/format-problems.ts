import type { Problem } from '../domain/problem.ts'
import type { Findings } from './find-problems.ts'

function blocks(problems: readonly Problem[]): string {
  return problems.map(({ where, what, fix }) => `${where}\n  apa       : ${what}\n  perbaikan : ${fix}`).join('\n\n')
}

/** The problems as blocks an author can work through, with their number at the end. Empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.length === 0 ? '' : `${blocks(problems)}\n\n${countProblems(problems)} dalam isi kursus.`
}

/** The warnings in the same form, with a line at the end that says that nothing is stopped by them. Empty when there are none. */
export function formatWarnings(warnings: readonly Problem[]): string {
  if (warnings.length === 0) return ''
  return `${blocks(warnings)}\n\nAda ${warnings.length} peringatan; situs tetap dibangun.`
}

/** Warnings first, so that problems, which stop the build, are what one reads last. Empty when there is nothing to tell. */
export function formatFindings({ problems, warnings }: Findings): string {
  return [formatWarnings(warnings), formatProblems(problems)].filter((text) => text !== '').join('\n\n')
}

/** The number of problems, in words. */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'Ada 1 masalah' : `Ada ${problems.length} masalah`
}

import type { Problem } from '../problem.ts'

/** Line 9 comes before line 10. */
const collator = new Intl.Collator('id', { numeric: true })

/** Problems in the order of the files they are in, each once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted(
    (a, b) => collator.compare(a.where, b.where) || collator.compare(a.what, b.what) || collator.compare(a.fix, b.fix),
  )
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1]
    return !before || before.where !== problem.where || before.what !== problem.what || before.fix !== problem.fix
  })
}

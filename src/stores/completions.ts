import { type ModuleOutline, undeclaredCompletions } from '../domain/record/completion.ts'
import { noProgress } from '../domain/record/progress.ts'
import { append, progress } from './record.ts'

/** Declares what is done by now and was not declared yet. */
export function declareCompletions(modules: readonly ModuleOutline[]): void {
  const state = progress.get() ?? noProgress
  for (const id of undeclaredCompletions(state, modules)) append({ verb: 'completed', object: id })
}

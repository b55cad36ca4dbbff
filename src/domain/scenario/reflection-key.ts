import { encodePart, PREFIX } from '../record/storage-key.ts'

/** Key of what a learner wrote for themselves after a scenario. */
export function reflectionKey(base: string, learner: string, scenarioId: string): string {
  return [PREFIX, base, learner, 'renungan', scenarioId].map(encodePart).join(':')
}

import type { Lab } from '../domain/outline/course.ts'
import type { InvestigationHead } from '../domain/outline/raw-course.ts'
import { fingerprint } from './fingerprint.ts'

/** A lab with the id its file gives it, and the fingerprint of what a learner can meet in it. */
export function withLabIdentity(id: string, head: InvestigationHead): Lab {
  return { ...head, id, version: fingerprint(head) }
}

import type { Certainty } from '../../domain/assessment/score.ts'
import { type Ruling, rulingText } from '../../domain/investigation/inquiry.ts'
import { type Attempt, labKey, latestAttempts, toolActivity } from '../../domain/record/attempts.ts'
import { activity } from '../../domain/record/statement.ts'
import { append, loadRecord, progress, record } from '../../stores/record.ts'
import { randomUuid } from '../../stores/tab.ts'

export { progress, record }

/** What a lab's statements are about. */
export interface LabIdentity {
  readonly id: string
  readonly version: string
}

/** The attempt at a lab that counts; undefined when there is none. */
export function attemptAt(labId: string): Attempt | undefined {
  return latestAttempts(loadRecord().statements.values()).get(labKey(labId))
}

/** Begins a lab anew; returns the attempt's registration. */
export function beginLab({ id, version }: LabIdentity): string {
  const registration = randomUuid()
  append({ verb: 'initialized', object: activity('lab', id), content: version, registration })
  return registration
}

/** A tool was used. */
export function appendTool({ id, version }: LabIdentity, registration: string, toolId: string): void {
  append({
    verb: 'responded',
    object: toolActivity(id, toolId),
    parent: activity('lab', id),
    content: version,
    registration,
    result: { response: toolId },
  })
}

/** The ruling was given: the lab is done with it. */
export function appendRuling(
  { id, version }: LabIdentity,
  registration: string,
  ruling: Ruling,
  success: boolean,
  certainty: Certainty,
): void {
  const about = { object: activity('lab', id), content: version, registration }
  const result = { response: rulingText(ruling), success, earned: success ? 1 : 0, total: 1, certainty }
  append({ verb: 'answered', ...about, result })
  append({ verb: 'completed', ...about })
}

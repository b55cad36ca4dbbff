import { interactions } from '../../domain/assessment/interactions.ts'
import type { ItemView } from '../../domain/assessment/item-view.ts'
import type { Certainty } from '../../domain/assessment/score.ts'
import type { Log } from '../../domain/record/log.ts'
import { activity } from '../../domain/record/statement.ts'

export interface LastAnswer {
  readonly response: readonly string[]
  readonly certainty: Certainty | undefined
  /** The item reads as it did then. */
  readonly isCurrent: boolean
}

/** The learner's latest answer to an item, with what was picked; undefined when there is none to show. */
export function lastAnswer(log: Log, item: ItemView): LastAnswer | undefined {
  const object = activity('item', item.id)
  let latest:
    | { time: string; response: string; certainty: Certainty | undefined; content: string | undefined }
    | undefined
  for (const { verb, object: about, time, result, content } of log.statements.values()) {
    if (verb !== 'answered' || about !== object || result?.response === undefined) continue
    if (latest === undefined || time > latest.time)
      latest = { time, response: result.response, certainty: result.certainty, content }
  }
  if (latest === undefined) return undefined
  const response = interactions[item.interaction.kind].fromXapiResponse(latest.response)
  const isReadable = interactions[item.interaction.kind].score(item.interaction, response).kind === 'scored'
  return { response, certainty: latest.certainty, isCurrent: isReadable && latest.content === item.version }
}

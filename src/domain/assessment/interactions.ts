import { type ChoiceInteraction, scoreChoice } from './choice.ts'
import type { Interaction, InteractionKind } from './item.ts'
import type { Score } from './score.ts'

/** What the course needs to know of a kind of interaction to mark it and write it down. */
interface InteractionRules<I extends Interaction> {
  readonly score: (interaction: I, response: readonly string[]) => Score
  /** The response in xAPI's text form (xAPI 1.0.3, "Response Patterns"). */
  readonly toXapiResponse: (response: readonly string[]) => string
  readonly fromXapiResponse: (text: string) => readonly string[]
}

type Registry = { readonly [K in InteractionKind]: InteractionRules<Extract<Interaction, { kind: K }>> }

/** A new kind of interaction adds its rules here; the type says when one is missing. */
export const interactions: Registry = {
  choice: {
    score: (interaction: ChoiceInteraction, response) => scoreChoice(interaction, response),
    toXapiResponse: (response) => response.join('[,]'),
    fromXapiResponse: (text) => (text === '' ? [] : text.split('[,]')),
  },
}

import type { InteractionKind } from '../domain/assessment/item.ts'
import { multipleChoice, singleChoice } from './interactions/choice.ts'

/** The item schemas of every interaction the course knows. A new kind is a new file in `interactions/` and a line here. */
export const interactionSchemas = {
  choice: [singleChoice, multipleChoice],
} as const satisfies Record<InteractionKind, readonly object[]>

import type { RichParagraphs, RichText } from '../text/rich-text.ts'
import type { ChoiceInteraction } from './choice.ts'

/** Every kind of interaction the course knows (QTI's names). A new kind is a new file in each registry that is keyed by this. */
export type Interaction = ChoiceInteraction
export type InteractionKind = Interaction['kind']

/** What the item asks of the learner's mind. */
export type Competence = 'recognise' | 'decide' | 'apply' | 'verify'

/** One question of the course. Ids never change once published. */
export interface Item {
  readonly id: string
  readonly objectiveId: string
  readonly competence: Competence
  readonly stem: RichParagraphs
  /** Ask "how sure are you?" before the answer is checked. */
  readonly asksCertainty: boolean
  readonly interaction: Interaction
  /** Provisions the key rests on. */
  readonly citationIds: readonly string[]
  /** Teaches a rule that no longer holds; its key may rest on one. */
  readonly teachesOutdated: boolean
  readonly sourceIds: readonly string[]
  /** Ids of items this one replaces; answers to them count for this one. */
  readonly replaces: readonly string[]
  /** Short fingerprint of the item's content, kept with each answer. */
  readonly version: string
}

/** Feedback for one option, as shown after checking. */
export interface OptionFeedback {
  readonly optionId: string
  readonly text: RichText
}

import type { RichText } from '../text/rich-text.ts'
import type { Score } from './score.ts'

export interface Option {
  readonly id: string
  readonly text: RichText
  readonly feedback: RichText
}

/** QTI `choiceInteraction`: one or several options are right. */
export interface ChoiceInteraction {
  readonly kind: 'choice'
  /** True when more than one option may be picked. */
  readonly multiple: boolean
  readonly options: readonly Option[]
  /** Ids of the right options, at least one. */
  readonly key: readonly string[]
}

/**
 * Scores picked option ids. A single choice earns 0 or 1. A multiple choice earns one point for every option treated
 * rightly (picked when right, left when wrong), so `total` is the number of options, and it succeeds only when all are.
 * Never throws: nothing picked, an unknown id, or two picks in a single choice are `not-ready`.
 */
export function scoreChoice(interaction: ChoiceInteraction, picked: readonly string[]): Score {
  const chosen = new Set(picked)
  if (chosen.size === 0) return { kind: 'not-ready', reason: 'NOTHING_PICKED' }
  if (picked.some((id) => !interaction.options.some((option) => option.id === id)))
    return { kind: 'not-ready', reason: 'UNKNOWN_OPTION' }
  if (!interaction.multiple && chosen.size > 1) return { kind: 'not-ready', reason: 'TOO_MANY_PICKED' }
  const key = new Set(interaction.key)
  const right = interaction.options.filter((option) => chosen.has(option.id) === key.has(option.id)).length
  const isRight = right === interaction.options.length
  return interaction.multiple
    ? { kind: 'scored', earned: right, total: interaction.options.length, success: isRight }
    : { kind: 'scored', earned: isRight ? 1 : 0, total: 1, success: isRight }
}

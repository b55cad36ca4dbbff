import ChoiceForm from './ChoiceForm.svelte'
import ChoiceKey from './ChoiceKey.svelte'
import ChoiceOutcome from './ChoiceOutcome.svelte'
import { readChoice } from './read-choice.ts'

/**
 * How each kind of interaction is answered, explained, and read without script, and how it is read back from the page.
 * Keyed like the rules in the domain.
 */
export const views = {
  choice: { Form: ChoiceForm, Outcome: ChoiceOutcome, Key: ChoiceKey, read: readChoice },
}

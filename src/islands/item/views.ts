import ChoiceForm from './ChoiceForm.svelte'
import ChoiceKey from './ChoiceKey.svelte'
import ChoiceOutcome from './ChoiceOutcome.svelte'

/** How each kind of interaction is answered, explained, and read without script. Keyed like the rules in the domain. */
export const views = {
  choice: { Form: ChoiceForm, Outcome: ChoiceOutcome, Key: ChoiceKey },
}

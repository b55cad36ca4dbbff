import type { Interaction, InteractionKind, Item } from '../../assessment/item.ts'
import type { RichText } from '../../text/rich-text.ts'

/** A text of an item and its place in it, as an author finds it. */
export interface PlacedText {
  readonly place: string
  readonly text: RichText
}

type Texts = {
  readonly [K in InteractionKind]: (interaction: Extract<Interaction, { kind: K }>) => readonly PlacedText[]
}

const interactionTexts: Texts = {
  choice: ({ options }) =>
    options.flatMap(({ id, text, feedback }) => [
      { place: `pilihan "${id}"`, text },
      { place: `pilihan "${id}", umpan`, text: feedback },
    ]),
}

/** Every text of an item that a learner reads. */
export function itemTexts(item: Item): readonly PlacedText[] {
  const stem = item.stem.map((text) => ({ place: 'pertanyaan', text }))
  return [...stem, ...interactionTexts[item.interaction.kind](item.interaction)]
}

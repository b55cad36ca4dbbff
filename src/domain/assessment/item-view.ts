import type { RichParagraphs } from '../text/rich-text.ts'
import type { Interaction, Item } from './item.ts'

/** What a page ships to the learner's device to show one item and mark it. */
export interface ItemView {
  readonly id: string
  readonly stem: RichParagraphs
  readonly asksCertainty: boolean
  readonly interaction: Interaction
  readonly version: string
  /** Provisions the key rests on: id and short name. */
  readonly grounds: readonly { readonly id: string; readonly name: string }[]
}

/** The part of an item that a page needs, with the short names of its provisions looked up. */
export function itemView(item: Item, nameOf: (provisionId: string) => string | undefined): ItemView {
  const { id, stem, asksCertainty, interaction, version } = item
  const grounds = item.citationIds.flatMap((provisionId) => {
    const name = nameOf(provisionId)
    return name === undefined ? [] : [{ id: provisionId, name }]
  })
  return { id, stem, asksCertainty, interaction, version, grounds }
}

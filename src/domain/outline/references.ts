import type { Item } from '../assessment/item.ts'
import type { RichText, Span } from '../text/rich-text.ts'
import type { BodyUse } from './course.ts'

export interface References {
  readonly citationIds: readonly string[]
  readonly termIds: readonly string[]
}

/** Provisions and terms that a page must be able to explain: those of its text and those of its items, each once. */
export function referencesOf(use: Pick<BodyUse, 'citationIds' | 'termIds'>, items: readonly Item[]): References {
  const spans = items.flatMap(itemTexts).flat()
  return {
    citationIds: unique([...use.citationIds, ...items.flatMap((item) => item.citationIds), ...idsOf(spans, 'citation')]),
    termIds: unique([...use.termIds, ...idsOf(spans, 'term')]),
  }
}

function itemTexts(item: Item): readonly RichText[] {
  return [...item.stem, ...item.interaction.options.flatMap((option) => [option.text, option.feedback])]
}

function idsOf(spans: readonly Span[], kind: 'citation' | 'term'): readonly string[] {
  return spans.flatMap((span) => (typeof span !== 'string' && span.kind === kind ? [span.id] : []))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

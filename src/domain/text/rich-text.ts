/** A piece of running text: plain, or one of the three marks authors may use. */
export type Span =
  | string
  | { readonly kind: 'emphasis'; readonly text: string }
  /** `text` is what the author wrote for it, or else its short name, which it gets when the course is assembled. */
  | { readonly kind: 'citation'; readonly id: string; readonly text: string }
  | { readonly kind: 'term'; readonly id: string; readonly text: string }

/** One paragraph. */
export type RichText = readonly Span[]

/** Several paragraphs, in order. */
export type RichParagraphs = readonly RichText[]

/** Ids of one kind of mark in a text, in order of appearance. */
export function idsIn(text: RichText, kind: 'citation' | 'term'): readonly string[] {
  return text.flatMap((span) => (typeof span !== 'string' && span.kind === kind ? [span.id] : []))
}

/** The text as a reader hears it, marks dropped. */
export function plainText(text: RichText): string {
  return text.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}

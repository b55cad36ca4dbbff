import { provisionAnchor, termAnchor } from '../../domain/text/anchors.ts'
import type { RichText, Span } from '../../domain/text/rich-text.ts'

/** The spans of a paragraph in the page, as `Rich` wrote them. */
export function readText(element: Element): RichText {
  return [...element.childNodes].flatMap((node): Span[] => {
    const text = node.textContent ?? ''
    if (text === '' || node.nodeType === Node.COMMENT_NODE) return []
    if (!(node instanceof Element)) return [text]
    if (node.localName === 'em') return [{ kind: 'emphasis', text }]
    const termId = idAfter(node, termAnchor(''))
    if (termId !== undefined) return [{ kind: 'term', id: termId, text }]
    const provisionId = idAfter(node, provisionAnchor(''))
    return [provisionId === undefined ? text : { kind: 'citation', id: provisionId, text }]
  })
}

/** The paragraphs that a selector finds, in the order of the page. */
export function readTexts(box: Element, selector: string): readonly RichText[] {
  return [...box.querySelectorAll(selector)].map(readText)
}

/** The id behind an anchor's prefix in what a button opens; undefined for anything else. */
export function idAfter(element: Element, prefix: string): string | undefined {
  const target = element.getAttribute('popovertarget') ?? ''
  return target.startsWith(prefix) ? target.slice(prefix.length) : undefined
}

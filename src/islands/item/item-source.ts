import type { ItemView } from '../../domain/assessment/item-view.ts'
import { provisionAnchor, termAnchor } from '../../domain/text/anchors.ts'
import type { RichText, Span } from '../../domain/text/rich-text.ts'

/**
 * An item's words stand in its page once, in the form that reads without script. While building, pages put the item here
 * for its view to write them out; in the browser the view takes them from the page again. As properties of the island they
 * would be in every page twice.
 */
const provided = new Map<string, ItemView>()

/** While building: makes an item known to its view. */
export function provideItem(view: ItemView): void {
  provided.set(view.id, view)
}

/** The item an island is for: as provided while building, as written in the page in the browser. */
export function itemFor(id: string, anchor: string): ItemView {
  const view = provided.get(id) ?? (typeof document === 'undefined' ? undefined : readItem(id, anchor))
  if (view === undefined) throw new Error(`Item ${id} is not in this page`)
  return view
}

function readItem(id: string, anchor: string): ItemView | undefined {
  const box = document.getElementById(anchor)
  if (box === null) return undefined
  const texts = (selector: string) => [...box.querySelectorAll(selector)].map(readText)
  const keys = [...box.querySelectorAll<HTMLElement>('.key [data-option]')]
  const labels = texts('.option-text')
  return {
    id,
    stem: texts('.context, .question'),
    asksCertainty: box.querySelector('.sure') !== null,
    version: box.dataset['version'] ?? '',
    grounds: [...box.querySelectorAll('.grounds .cite')].map((cite) => ({
      id: targetOf(cite).slice(provisionAnchor('').length),
      name: cite.textContent,
    })),
    interaction: {
      kind: 'choice',
      multiple: box.querySelector('.options [type="checkbox"]') !== null,
      options: keys.map((key, index) => ({
        id: key.dataset['option'] ?? '',
        text: labels[index] ?? [],
        feedback: [...key.querySelectorAll('.why')].flatMap(readText),
      })),
      key: keys.flatMap((key) => (key.dataset['right'] === undefined ? [] : [key.dataset['option'] ?? ''])),
    },
  }
}

/** The spans of a paragraph, as `Rich` wrote them. */
function readText(element: Element): RichText {
  return [...element.childNodes].flatMap((node): Span[] => {
    const text = node.textContent ?? ''
    if (text === '' || node.nodeType === Node.COMMENT_NODE) return []
    if (!(node instanceof Element)) return [text]
    if (node.localName === 'em') return [{ kind: 'emphasis', text }]
    const target = targetOf(node)
    if (target.startsWith(termAnchor(''))) return [{ kind: 'term', id: target.slice(termAnchor('').length), text }]
    if (target.startsWith(provisionAnchor('')))
      return [{ kind: 'citation', id: target.slice(provisionAnchor('').length), text }]
    return [text]
  })
}

function targetOf(element: Element): string {
  return element.getAttribute('popovertarget') ?? ''
}

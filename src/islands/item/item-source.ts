import type { InteractionKind } from '../../domain/assessment/item.ts'
import type { ItemView } from '../../domain/assessment/item-view.ts'
import { provisionAnchor } from '../../domain/text/anchors.ts'
import { idAfter, readTexts } from './page-text.ts'
import { views } from './views.ts'

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

/** What the learner picked in the page before its item came to life; nothing while building. */
export function earlyPicks(anchor: string): { readonly response: readonly string[]; readonly certainty?: string } {
  const box = typeof document === 'undefined' ? null : document.getElementById(anchor)
  const picked = (group: string) =>
    [...(box?.querySelectorAll<HTMLInputElement>(`${group} input:checked`) ?? [])].map((input) => input.value)
  const [certainty] = picked('.sure')
  return { response: picked('.options'), ...(certainty === undefined ? {} : { certainty }) }
}

function readItem(id: string, anchor: string): ItemView | undefined {
  const box = document.getElementById(anchor)
  const kind = box?.dataset['kind']
  if (box === null || !isKind(kind)) return undefined
  return {
    id,
    stem: readTexts(box, '.context, .question'),
    asksCertainty: box.querySelector('.sure') !== null,
    version: box.dataset['version'] ?? '',
    grounds: [...box.querySelectorAll('.grounds .cite')].map((cite) => ({
      id: idAfter(cite, provisionAnchor('')) ?? '',
      name: cite.textContent,
    })),
    interaction: views[kind].read(box),
  }
}

function isKind(kind: string | undefined): kind is InteractionKind {
  return kind !== undefined && Object.hasOwn(views, kind)
}

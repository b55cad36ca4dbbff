import type { CheckedLink, CheckedMessage } from '../../domain/message-check/check-message.ts'
import type { Range } from '../../domain/message-check/range.ts'
import { dropSavedMessage, readSavedMessage, saveMessage } from '../../stores/saved-message.ts'

/**
 * The page that looks at a message. It works on the device alone, and puts what it finds into the page as text: nothing of a
 * message can become markup, and no address in it can be followed.
 */
export function startMessageCheck(root: HTMLElement): void {
  new MessageCheck(root).start()
}

/** More marks than anyone reads; a message made of nothing else must not stall the page. */
const MOST_MARKS = 300
/** Of one sign, as many places as are quoted. */
const MOST_QUOTES = 3
/** Units of a quoted place. */
const LONGEST_QUOTE = 80
/** Units of the message that are shown; all of it is looked at. */
const LONGEST_SHOWN = 5000

class MessageCheck {
  readonly #root: HTMLElement
  readonly #field: HTMLTextAreaElement | null
  /** Counts what was asked, so that a slow answer never replaces a newer one. */
  #asked = 0

  constructor(root: HTMLElement) {
    this.#root = root
    this.#field = root.querySelector('textarea')
  }

  start(): void {
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#check()
    })
    this.#root.addEventListener('click', ({ target }) => {
      const what = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined
      if (what !== undefined) void this.#do(what)
    })
    const submit = this.#root.querySelector<HTMLButtonElement>('button[type="submit"]')
    if (submit) submit.disabled = false
    // Only where the page may ask for it: on https, and in browsers that have it.
    const paste = this.#root.querySelector<HTMLElement>('[data-do="paste"]')
    if (paste) paste.hidden = navigator.clipboard?.readText === undefined
    this.#toggle('saved', readSavedMessage() !== undefined)
    const shared = this.#root.dataset['shared'] ?? ''
    if (shared !== '') {
      this.#fill(shared)
      void this.#check()
    }
  }

  #fill(text: string): void {
    if (this.#field) this.#field.value = text
  }

  async #do(what: string): Promise<void> {
    if (what === 'paste') {
      // Refused by the learner or the browser: they can still paste by hand.
      this.#fill(await navigator.clipboard.readText().catch(() => this.#field?.value ?? ''))
      this.#field?.focus()
    } else if (what === 'clear') {
      this.#fill('')
      this.#toggle('empty', false)
      this.#toggle('result', false)
      this.#field?.focus()
    } else if (what === 'open') {
      this.#fill(readSavedMessage() ?? '')
      await this.#check()
    } else if (what === 'drop') {
      dropSavedMessage()
      this.#toggle('saved', false)
      this.#field?.focus()
    } else if (what === 'save') {
      const isKept = saveMessage(this.#field?.value ?? '')
      this.#toggle('kept', isKept)
      this.#toggle('not-kept', !isKept)
    } else if (what === 'copy') {
      const words = this.#place('search-words')
      try {
        await navigator.clipboard.writeText(words?.textContent ?? '')
        this.#toggle('copied', true)
      } catch {
        // No clipboard here: the words are selected, to be copied by hand.
        if (words) getSelection()?.selectAllChildren(words)
      }
    }
  }

  async #check(): Promise<void> {
    const text = this.#field?.value ?? ''
    this.#toggle('empty', text.trim() === '')
    if (text.trim() === '') {
      this.#toggle('result', false)
      this.#field?.focus()
      return
    }
    this.#asked += 1
    const turn = this.#asked
    // The rules and their words are large: they come when there is a message to look at.
    const engine = await import('./look.ts').catch(() => undefined)
    this.#toggle('failed', engine === undefined)
    if (engine === undefined) return
    const { result, isShort, isFull } = await engine.look(text)
    if (turn !== this.#asked) return
    this.#show(text, result)
    this.#toggle('short-list', isShort)
    this.#toggle('many-links', isFull)
    this.#toggle('result', true)
    this.#root.querySelector<HTMLElement>('h2[tabindex]')?.focus()
  }

  #show(text: string, result: CheckedMessage): void {
    const ranges = [...result.signs, ...result.links.flatMap(({ signs }) => signs)].flatMap((sign) => sign.ranges)
    this.#place('message')?.replaceChildren(...marked(text, ranges))
    this.#place('signs')?.replaceChildren(...result.signs.map(({ ruleId, ranges: at }) => this.#sign(ruleId, text, at)))
    this.#place('links')?.replaceChildren(...result.links.map((link) => this.#link(link, text)))
    // A message that is nothing but an address is searched for by its owner's name.
    const wanted = result.searchWords.join(' ') || (result.links[0]?.parts.registrableDomain ?? '')
    const words = this.#place('search-words')
    if (words) words.textContent = wanted
    this.#toggle('search', wanted !== '')
    for (const [name, isShown] of [
      ['no-signs', result.signs.length === 0],
      ['links', result.links.length > 0],
      ['truncated', result.truncated],
      ['copied', false],
      ['kept', false],
      ['not-kept', false],
    ] as const)
      this.#toggle(name, isShown)
  }

  #sign(ruleId: string, text: string, ranges: readonly Range[]): HTMLElement {
    const item = this.#part('sign')
    const rule = this.#root.querySelector(`[data-rule="${ruleId}"]`)
    put(item, 'name', rule?.querySelector('dt')?.textContent ?? ruleId)
    put(item, 'why', rule?.querySelector('dd')?.textContent ?? '')
    const quotes = ranges.slice(0, MOST_QUOTES).map(({ start, end }) => `“${quoted(text.slice(start, end))}”`)
    put(item, 'quote', quotes.join(' · ') + (ranges.length > MOST_QUOTES ? ' …' : ''))
    return item
  }

  #link({ range, parts, signs }: CheckedLink, text: string): HTMLElement {
    const item = this.#part('link')
    const domain = parts.registrableDomain
    const front = parts.labels.slice(0, parts.labels.length - parts.domainLabels).join('.')
    item.querySelector('[data-address]')?.replaceChildren(...address(quoted(parts.address, 300), ownerIn(parts)))
    const owner = item.querySelector<HTMLElement>('[data-owner]')
    // Of an address of numbers the numbers are all there is.
    put(item, 'owner', domain ?? (parts.isNumeric ? parts.host : (owner?.dataset['unknown'] ?? '')))
    put(item, 'suffix', parts.publicSuffix === '' ? '' : `.${parts.publicSuffix}`)
    put(item, 'front', domain === undefined ? '' : quoted(front))
    put(item, 'path', quoted(parts.path))
    for (const cell of item.querySelectorAll<HTMLElement>('dl > div'))
      cell.hidden = cell.querySelector('dd')?.textContent === ''
    const none = item.querySelector<HTMLElement>('[data-none]')
    if (none) none.hidden = signs.length > 0
    const list = signs.map(({ ruleId, ranges }) => this.#sign(ruleId, text, ranges.length > 0 ? ranges : [range]))
    item.querySelector('ul')?.replaceChildren(...list)
    return item
  }

  /** A copy of one of the page's patterns. */
  #part(name: string): HTMLElement {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)
    const copy = template?.content.firstElementChild?.cloneNode(true)
    return copy instanceof HTMLElement ? copy : document.createElement('li')
  }

  #place(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-fill="${name}"]`)
  }

  #toggle(name: string, isShown: boolean): void {
    const element = this.#root.querySelector<HTMLElement>(`[data-if="${name}"]`)
    if (element) element.hidden = !isShown
  }
}

function put(item: HTMLElement, name: string, text: string): void {
  const element = item.querySelector(`[data-${name}]`)
  if (element) element.textContent = text
}

/** Characters nobody sees and marks that turn the direction of writing, so that a quotation shows them and stays in its place. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF]/g

/** A short piece of a message as it may be shown. */
function quoted(text: string, longest = LONGEST_QUOTE): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replace(UNSEEN, '␣')
}

/** The message with what was found highlighted. Overlapping places are joined. */
function marked(text: string, ranges: readonly Range[]): readonly (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  const sorted = [...ranges].sort((a, b) => a.start - b.start).slice(0, MOST_MARKS)
  for (const { start, end } of sorted) {
    const from = Math.max(at, start)
    if (end <= from || from >= LONGEST_SHOWN) continue
    pieces.push(quoted(text.slice(at, from), LONGEST_SHOWN))
    const mark = document.createElement('mark')
    mark.textContent = quoted(text.slice(from, Math.min(end, LONGEST_SHOWN)), LONGEST_SHOWN)
    pieces.push(mark)
    at = end
  }
  pieces.push(quoted(text.slice(at, Math.max(at, LONGEST_SHOWN)), LONGEST_SHOWN))
  if (text.length > LONGEST_SHOWN) pieces.push(' …')
  return pieces
}

/** Where the owner's name stands in an address. */
function ownerIn({ spans, domainLabels }: CheckedLink['parts']): Range | undefined {
  const labels = domainLabels === 0 ? [] : spans.labels.slice(-domainLabels)
  const [first, last] = [labels[0], labels.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

/** An address with its owner's name highlighted. */
function address(text: string, owner: Range | undefined): readonly (Node | string)[] {
  if (owner === undefined) return [text]
  const mark = document.createElement('mark')
  mark.textContent = text.slice(owner.start, owner.end)
  return [text.slice(0, owner.start), mark, text.slice(owner.end)]
}

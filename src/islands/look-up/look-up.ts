import { isFound } from '../../domain/law/find-acts.ts'
import { lookUp } from '../../strings/look-up.ts'

/**
 * Turns the page of all rules into a look-up: one answer at a time, for one phase and one person, found by typing, by
 * category or by address. The rules stand in the page as it was built; this only chooses among them.
 */
export function startLookUp(): void {
  const root = document.getElementById('telaah')
  const form = root?.querySelector('form')
  if (root && form) new LookUp(root, form).start()
}

/** One act as it stands in the page. */
interface ActView {
  readonly id: string
  readonly box: HTMLElement
  readonly link: HTMLAnchorElement
  readonly name: string
  readonly keywords: readonly string[]
  readonly rules: readonly HTMLElement[]
  /** Where the closed act shows its verdict. */
  readonly verdict: HTMLElement
}

const FIELDS = ['cari', 'tahap', 'siapa', 'kategori'] as const
type FieldName = (typeof FIELDS)[number]

class LookUp {
  readonly #root: HTMLElement
  readonly #form: HTMLFormElement
  readonly #acts: readonly ActView[]
  #openId: string | undefined

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root
    this.#form = form
    this.#acts = [...root.querySelectorAll<HTMLElement>('.act')].flatMap((box) => viewOf(box) ?? [])
  }

  start(): void {
    this.#readAddress()
    this.#form.addEventListener('input', () => this.#changed())
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#openFirst()
    })
    for (const act of this.#acts)
      act.link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.#openId = this.#openId === act.id ? undefined : act.id
        this.#changed()
        if (this.#openId !== undefined) act.box.scrollIntoView({ block: 'start' })
      })
    addEventListener('popstate', () => {
      this.#readAddress()
      this.#show()
    })
    addEventListener('hashchange', () => {
      this.#openId = this.#idInHash()
      this.#show()
    })
    this.#show()
    this.#root.classList.add('ready')
    this.#acts.find(({ id }) => id === this.#openId)?.box.scrollIntoView({ block: 'start' })
  }

  #field(name: FieldName): string {
    const value = new FormData(this.#form).get(name)
    return typeof value === 'string' ? value : ''
  }

  /** Takes the state from the address; what it does not name, or names wrongly, keeps its first value. */
  #readAddress(): void {
    const asked = new URLSearchParams(location.search)
    for (const name of FIELDS) {
      const field = this.#form.elements.namedItem(name)
      const value = asked.get(name) ?? ''
      if (field instanceof HTMLInputElement) field.value = value
      if (field instanceof HTMLSelectElement) {
        const index = [...field.options].findIndex((option) => option.value === value)
        field.selectedIndex = Math.max(index, 0)
      }
    }
    this.#openId = this.#idInHash()
  }

  #idInHash(): string | undefined {
    const id = decodeHash(location.hash)
    return this.#acts.some((act) => act.id === id) ? id : undefined
  }

  /** The address of this state, with another act open. */
  #addressOf(actId: string | undefined): string {
    const params = new URLSearchParams()
    for (const name of FIELDS) {
      const field = this.#form.elements.namedItem(name)
      const value = this.#field(name)
      const isFirst = field instanceof HTMLSelectElement ? field.selectedIndex === 0 : value === ''
      if (!isFirst) params.set(name, value)
    }
    const query = params.toString()
    return location.pathname + (query === '' ? '' : `?${query}`) + (actId === undefined ? '' : `#${actId}`)
  }

  #changed(): void {
    history.replaceState(history.state, '', this.#addressOf(this.#openId))
    this.#show()
  }

  #isListed({ name, keywords, box }: ActView): boolean {
    const category = this.#field('kategori')
    const isInCategory = category === '' || box.closest<HTMLElement>('.group')?.dataset['category'] === category
    return isInCategory && isFound({ name, keywords }, this.#field('cari'))
  }

  #show(): void {
    const phase = this.#field('tahap')
    const role = this.#field('siapa')
    let count = 0
    for (const act of this.#acts) {
      const isListed = this.#isListed(act)
      const isOpen = act.id === this.#openId
      act.box.hidden = !isListed
      act.box.classList.toggle('open', isOpen)
      act.link.setAttribute('aria-expanded', String(isOpen))
      act.link.href = this.#addressOf(act.id)
      if (isListed) count += 1
      for (const rule of act.rules) {
        const holds = has(rule.dataset['when'], phase) && has(rule.dataset['who'], role)
        rule.hidden = !holds
        if (holds) showVerdict(act.verdict, rule)
      }
    }
    for (const group of this.#root.querySelectorAll<HTMLElement>('.group'))
      group.hidden = group.querySelector('.act:not([hidden])') === null
    const none = this.#root.querySelector<HTMLElement>('.none')
    if (none) none.hidden = count > 0
    const status = this.#form.querySelector('.count')
    if (status) status.textContent = lookUp.found(count)
  }

  /** Enter in the field opens what it found first. */
  #openFirst(): void {
    const first = this.#acts.find(({ box }) => !box.hidden)
    if (!first) return
    this.#openId = first.id
    this.#changed()
    first.link.focus()
    first.box.scrollIntoView({ block: 'start' })
  }
}

function viewOf(box: HTMLElement): ActView | undefined {
  const link = box.querySelector<HTMLAnchorElement>('h3 a')
  const id = link?.parentElement?.id
  if (!link || !id) return undefined
  const verdict = link.querySelector<HTMLElement>('.short')
  if (!verdict) return undefined
  const rules = [...box.querySelectorAll<HTMLElement>('.rule')]
  const name = link.querySelector('span')?.textContent ?? ''
  return { id, box, link, name, keywords: (box.dataset['words'] ?? '').split(' '), rules, verdict }
}

const has = (list: string | undefined, id: string) => (list ?? '').split(' ').includes(id)

function showVerdict(target: HTMLElement, rule: HTMLElement): void {
  const said = rule.querySelector('.verdict')
  const icon = said?.querySelector('svg')?.cloneNode(true)
  target.replaceChildren(...(icon ? [icon] : []), said?.textContent.trim() ?? '')
  target.className = `short needs-js ${rule.className.replace('rule', '').trim()}`
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

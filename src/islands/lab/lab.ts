import type { Certainty } from '../../domain/assessment/score.ts'
import { type Inquiry, inquiryOf, readRuling, type ToolFacts } from '../../domain/investigation/inquiry.ts'
import type { Verdict } from '../../domain/investigation/investigation.ts'
import { isObject, parseJson } from '../../domain/json.ts'
import { dropLabDraft, keepLabDraft, readLabDraft } from '../../stores/lab-draft.ts'
import { setBusy } from '../../stores/offline.ts'
import { labWords as words } from '../../strings/lab.ts'
import { showDebrief } from './debrief.ts'
import { appendRuling, appendTool, attemptAt, beginLab, record } from './lab-record.ts'

/**
 * Turns the page of a lab into a bench with tabs: one panel at a time, the first look through a tool costs its minutes, and
 * what was seen is collected. Which panel shows is the page's address, so that the browser's way back leads through them.
 * All words stand in the page as it was built; this only shows and hides them.
 */
export function startLab(bench: HTMLElement): void {
  new Bench(bench).start()
}

/** What the page says about the lab in its attribute. */
export interface LabFacts {
  readonly id: string
  readonly version: string
  readonly budget: number
  readonly verdict: Verdict | undefined
  readonly decisive: readonly string[]
}

const POST = 'kiriman'
const RULING = 'putusan'
const DEBRIEF = 'pembahasan'
const LEVELS: readonly Certainty[] = [1, 2, 3]
const FIELDS = ['putusan', 'kategori', 'bukti', 'yakin', 'tindakan'] as const
type Field = (typeof FIELDS)[number]

class Bench {
  readonly #bench: HTMLElement
  readonly #panels: readonly HTMLElement[]
  readonly #tools: readonly ToolFacts[]
  readonly #facts: LabFacts
  readonly #form: HTMLFormElement | null
  /** Where the learner stands; read anew when the record changes, which a long one makes slow. */
  #inquiry: Inquiry
  #open: HTMLElement | undefined

  constructor(bench: HTMLElement) {
    this.#bench = bench
    this.#panels = [...bench.querySelectorAll<HTMLElement>('.panel')]
    this.#facts = readFacts(bench.dataset['facts'] ?? '')
    this.#tools = [...bench.querySelectorAll<HTMLElement>('[data-tool]')].map((panel) => ({
      id: panel.dataset['tool'] ?? '',
      minutes: Number(panel.dataset['minutes']),
      evidenceIds: [...panel.querySelectorAll<HTMLElement>('[data-note]')].map((note) => note.dataset['note'] ?? ''),
    }))
    this.#form = bench.querySelector('form')
    this.#inquiry = this.#read()
  }

  start(): void {
    addEventListener('hashchange', () => {
      const id = decodeHash(location.hash)
      // Other places of the page, the skip link's target say, are none of the bench's.
      if (id === '' || this.#panels.some((panel) => panel.id === id)) this.#go(true)
    })
    addEventListener('pagehide', () => this.#keepDraft())
    this.#form?.addEventListener('change', () => {
      this.#showForm()
      this.#keepDraft()
    })
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#rule()
    })
    this.#bench.querySelector('[data-again]')?.addEventListener('click', () => {
      beginLab(this.#facts)
      location.hash = POST
    })
    // Another tab may use a tool or give the ruling; so may this one.
    record.listen(() => {
      this.#inquiry = this.#read()
      this.#show()
    })
    this.#takeDraft()
    this.#go(false)
  }

  #read(): Inquiry {
    return inquiryOf(attemptAt(this.#facts.id) ?? { moves: [] }, this.#tools)
  }

  /**
   * The panel the address names; where it names none the post, or the debrief of a lab that is done; where it names another
   * place of the page, the one that was open.
   */
  get #panel(): HTMLElement | undefined {
    const id = decodeHash(location.hash)
    const { ruling } = this.#inquiry
    const wanted = ruling && (id === RULING || id === '') ? DEBRIEF : id === DEBRIEF && !ruling ? POST : id
    const named = this.#panels.find((panel) => panel.id === wanted)
    return named ?? (id === '' ? undefined : this.#open) ?? this.#panels[0]
  }

  /** Follows the address: the first look through a tool is recorded. */
  #go(moves: boolean): void {
    const toolId = this.#panel?.dataset['tool']
    const { ruling, used } = this.#inquiry
    if (toolId !== undefined && !ruling && !used.includes(toolId)) {
      const registration = attemptAt(this.#facts.id)?.registration ?? beginLab(this.#facts)
      appendTool(this.#facts, registration, toolId)
    }
    this.#show()
    if (!moves) return
    this.#panel?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    this.#bench.scrollIntoView({ block: 'start' })
  }

  #show(): void {
    const inquiry = this.#inquiry
    const open = this.#panel
    this.#open = open
    const tab = open?.dataset['tab']
    for (const panel of this.#panels) {
      panel.classList.toggle('on', panel === open)
      for (const details of panel.querySelectorAll<HTMLDetailsElement>(':scope > details'))
        details.open = panel === open
    }
    toggle(this.#bench, '.tabs [data-tab="debrief"]', inquiry.ruling !== undefined)
    for (const link of this.#bench.querySelectorAll<HTMLElement>('.tabs a'))
      if (link.dataset['tab'] === tab) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    for (const entry of this.#bench.querySelectorAll<HTMLElement>('[data-entry]')) {
      const isUsed = inquiry.used.includes(entry.dataset['entry'] ?? '')
      // Pages are listed once they were found; the way to them is a link.
      entry.hidden = entry.closest('#tab-page') !== null && !isUsed
      toggle(entry, '[data-used]', isUsed)
      toggle(entry, '[data-cost]', !isUsed)
    }
    const pages = this.#bench.querySelector('#tab-page')
    if (pages) toggle(pages, '.none', pages.querySelector('li:not([hidden])') === null)
    this.#bench.closest('article')?.classList.toggle('working', open?.id !== POST || inquiry.used.length > 0)
    this.#showTray(inquiry)
    this.#showForm()
    if (inquiry.ruling) showDebrief(this.#bench, this.#facts, this.#tools, inquiry)
    setBusy('lab', inquiry.used.length > 0 && !inquiry.ruling)
  }

  /** What was found so far, that in the post included. */
  #notes(): readonly HTMLElement[] {
    const { found } = this.#inquiry
    const inPost = this.#panels[0]?.querySelectorAll<HTMLElement>('[data-note]') ?? []
    const byTool = found.flatMap((id) => this.#bench.querySelector<HTMLElement>(`[data-note="${id}"]`) ?? [])
    return [...inPost, ...byTool]
  }

  #showTray({ minutes, ruling }: Inquiry): void {
    const notes = this.#notes()
    const tray = this.#bench.querySelector<HTMLElement>('.tray')
    if (!tray) return
    tray.hidden = ruling !== undefined
    toggle(tray, '[data-decide]', this.#panel?.id !== RULING)
    const tally = tray.querySelector('[data-tally]')
    if (tally) tally.textContent = words.tally(notes.length, minutes, this.#facts.budget)
    tray.classList.toggle('over', minutes > this.#facts.budget)
    toggle(tray, '[data-if="empty"]', notes.length === 0)
    tray.querySelector('ol')?.replaceChildren(
      ...notes.map((note) => {
        const item = document.createElement('li')
        item.textContent = note.textContent
        return item
      }),
    )
  }

  #picked(field: Field): string {
    const value = this.#form ? new FormData(this.#form).get(field) : ''
    return typeof value === 'string' ? value : ''
  }

  /** The parts of the form that depend on what was found and picked. */
  #showForm(): void {
    const form = this.#form
    if (!form) return
    toggle(form, '[data-field="kategori"]', this.#picked('putusan') === 'salah')
    const picks = form.querySelector('[data-field="bukti"] .picks')
    const notes = this.#notes()
    const picked = this.#picked('bukti')
    if (picks && picks.childElementCount !== notes.length) picks.replaceChildren(...notes.map(pickOf))
    if (picked !== '') this.#pick('bukti', picked)
    toggle(form, '[data-field="bukti"]', notes.length > 0)
  }

  #pick(field: Field, value: string): void {
    for (const input of this.#form?.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`) ?? [])
      input.checked = input.value === value
  }

  #rule(): void {
    const form = this.#form
    const { verdict } = this.#facts
    if (!form || verdict === undefined || this.#inquiry.ruling) return
    const missing = FIELDS.filter((field) => {
      const box = form.querySelector<HTMLElement>(`[data-field="${field}"]`)
      const isMissing = box !== null && !box.hidden && this.#picked(field) === ''
      box?.classList.toggle('missing', isMissing)
      return isMissing
    })
    toggle(form, '.error', missing.length > 0)
    if (missing[0] !== undefined) {
      form.querySelector<HTMLElement>(`[data-field="${missing[0]}"] input`)?.focus()
      return
    }
    const category = this.#picked('putusan') === 'salah' ? this.#picked('kategori') : ''
    const parts = [this.#picked('putusan'), category, this.#picked('tindakan'), this.#picked('bukti')]
    const ruling = readRuling(parts.join(';'))
    const certainty = LEVELS.find((level) => String(level) === this.#picked('yakin'))
    if (!ruling || !certainty) return
    const registration = attemptAt(this.#facts.id)?.registration ?? beginLab(this.#facts)
    appendRuling(this.#facts, registration, ruling, ruling.verdict === verdict, certainty)
    dropLabDraft(this.#facts.id)
    form.reset()
    location.hash = DEBRIEF
  }

  /** What was picked and not locked yet survives a reload. */
  #keepDraft(): void {
    const picks = FIELDS.map((field) => this.#picked(field))
    if (picks.some((pick) => pick !== '')) keepLabDraft(this.#facts.id, this.#facts.version, picks)
  }

  #takeDraft(): void {
    const picks = readLabDraft(this.#facts.id, this.#facts.version)
    for (const [index, field] of FIELDS.entries()) {
      this.#showForm()
      this.#pick(field, picks[index] ?? '')
    }
  }
}

/** A radio button for a piece of evidence. */
function pickOf(note: HTMLElement): HTMLElement {
  const label = document.createElement('label')
  const input = document.createElement('input')
  input.type = 'radio'
  input.name = 'bukti'
  input.value = note.dataset['note'] ?? ''
  const text = document.createElement('span')
  text.textContent = note.textContent
  label.append(input, text)
  return label
}

function toggle(root: ParentNode, selector: string, isShown: boolean): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (element) element.hidden = !isShown
}

function readFacts(text: string): LabFacts {
  const json = parseJson(text)
  const facts = isObject(json) ? json : {}
  const { id, version, budget, verdict, decisive } = facts
  return {
    id: String(id),
    version: String(version),
    budget: Number(budget),
    verdict: readRuling(String(verdict))?.verdict,
    decisive: Array.isArray(decisive) ? decisive.map(String) : [],
  }
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

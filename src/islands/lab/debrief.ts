import { decidingStep, type Inquiry, type ToolFacts } from '../../domain/investigation/inquiry.ts'
import { activity } from '../../domain/record/statement.ts'
import { labWords as words } from '../../strings/lab.ts'
import type { LabFacts } from './lab.ts'
import { progress } from './lab-record.ts'

/** Fills in the learner's side of the debrief: ruling, route, evidence found and missed, and the action taken. */
export function showDebrief(
  bench: HTMLElement,
  facts: LabFacts,
  tools: readonly ToolFacts[],
  { used, minutes, found, ruling }: Inquiry,
): void {
  const debrief = bench.querySelector<HTMLElement>('#pembahasan')
  if (!debrief || !ruling) return
  for (const part of debrief.querySelectorAll<HTMLElement>('[data-mine]'))
    part.hidden =
      part.dataset['mine'] === 'sharpness' || (part.dataset['mine'] === 'category' && ruling.category === undefined)
  void showSharpness(debrief)

  const isRight = ruling.verdict === facts.verdict
  show(debrief, '[data-mine="verdict"] [data-if="right"]', isRight)
  show(debrief, '[data-mine="verdict"] [data-if="wrong"]', !isRight)
  fill(debrief, 'verdict', labelOf(bench, 'putusan', ruling.verdict))
  fill(debrief, 'category', labelOf(bench, 'kategori', ruling.category ?? ''))
  fill(debrief, 'certainty', labelOf(bench, 'yakin', String(certaintyOf(facts.id) ?? '')).toLowerCase())
  for (const line of debrief.querySelectorAll<HTMLElement>('[data-verdict]'))
    line.hidden = line.dataset['verdict'] !== ruling.verdict

  fill(debrief, 'minutes', words.spent(minutes, facts.budget))
  const steps = used.flatMap((id) => tools.find((tool) => tool.id === id) ?? [])
  const decider = decidingStep(steps, facts.decisive)
  debrief.querySelector('[data-fill="route"]')?.replaceChildren(
    ...steps.map(({ id }) => {
      const panel = bench.querySelector<HTMLElement>(`[data-tool="${id}"]`)
      const item = document.createElement('li')
      const step = document.createElement('b')
      step.textContent = `${panel?.dataset['sift'] ?? ''}.`
      item.append(step, ` ${panel?.querySelector('h2')?.textContent ?? id}`)
      if (id === decider) item.append(' ', tag(words.decides))
      return item
    }),
  )
  show(debrief, '[data-mine="route"] [data-if="none"]', steps.length === 0)

  for (const piece of debrief.querySelectorAll<HTMLElement>('[data-piece]')) {
    const id = piece.dataset['piece'] ?? ''
    const isInPost = !tools.some(({ evidenceIds }) => evidenceIds.includes(id))
    const isFound = isInPost || found.includes(id)
    show(piece, '[data-if="found"]', isFound)
    show(piece, '[data-if="missed"]', !isFound)
    show(piece, '[data-if="leaned"]', ruling.evidenceId === id)
  }
  for (const line of debrief.querySelectorAll<HTMLElement>('[data-action]'))
    show(line, '[data-if="chosen"]', line.dataset['action'] === ruling.action)
}

/** How well the learner tells false from true over all they have judged; left out where its code cannot be fetched. */
async function showSharpness(debrief: HTMLElement): Promise<void> {
  const part = debrief.querySelector<HTMLElement>('[data-mine="sharpness"]')
  const element = part?.querySelector<HTMLElement>('.discernment')
  const shown = await import('../discernment/show-discernment.ts').catch(() => undefined)
  const answers = progress.get()?.answers
  if (part && element && shown && answers) part.hidden = !shown.showAnswers(element, answers)
}

/** How sure the learner was; kept by a record that was summed up, too. */
const certaintyOf = (labId: string) => progress.get()?.answers.get(activity('lab', labId))?.last.certainty

/** What a choice of the form is called; its words stand there. */
function labelOf(bench: HTMLElement, field: string, value: string): string {
  const input = bench.querySelector(`input[name="${field}"][value="${value}"]`)
  const label = input?.nextElementSibling
  return (label?.querySelector('b') ?? label)?.textContent ?? ''
}

function tag(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'tag'
  element.textContent = text
  return element
}

function fill(root: ParentNode, name: string, text: string): void {
  const element = root.querySelector(`[data-fill="${name}"]`)
  if (element) element.textContent = text
}

function show(root: ParentNode, selector: string, isShown: boolean): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (element) element.hidden = !isShown
}

import { detect, type Interval, type Measured } from '../../domain/discernment/detection.ts'
import { type Judgements, judgementsOf, tally } from '../../domain/discernment/judgements.ts'
import { profileOf } from '../../domain/discernment/profile.ts'
import { VERDICTS, type Verdict } from '../../domain/investigation/investigation.ts'
import { isObject, parseJson } from '../../domain/json.ts'
import type { Progress } from '../../domain/record/progress.ts'
import { discernmentSaid as words } from '../../strings/discernment.ts'

/** Units of the drawings for 1 of d′ or c; they are 400 wide. */
const SCALE = 100
const WIDTH = 400
/** c is drawn from −2 to 2. */
const LEAN_MIDDLE = 2

/** Fills a `Discernment.astro` from a record's answers. Returns whether there was anything to judge by. */
export function showAnswers(element: HTMLElement, answers: Progress['answers']): boolean {
  const judgements = judgementsOf(answers, truthsIn(element))
  showDiscernment(element, judgements)
  return judgements.known.length + judgements.unknown > 0
}

/** What the page knows of its labs, as `Discernment.astro` was given it. */
function truthsIn(element: HTMLElement): (id: string) => Verdict | undefined {
  const truths = parseJson(element.dataset['truths'] ?? '')
  return (id) => (isObject(truths) ? VERDICTS.find((verdict) => verdict === truths[id]) : undefined)
}

/** Fills a `Discernment.astro` with a learner's first judgements. Again at any time. */
export function showDiscernment(element: HTMLElement, { known, unknown }: Judgements): void {
  const { counts, undecidable } = tally(known)
  const { hits, misses, falseAlarms, correctRejections } = counts
  const found = detect(counts)
  say(element, 'few', found.kind === 'too-few' ? words.few(found.missing) : undefined)
  const measured = partOf(element, 'measured')
  if (measured) measured.hidden = found.kind === 'too-few'
  if (found.kind === 'measured') {
    showMeasured(element, found)
    const sums = [words.wrongOnes(hits, hits + misses), words.rightOnes(falseAlarms, falseAlarms + correctRejections)]
    say(element, 'counts', sums.join(' '))
  }
  const { count, right } = undecidable
  say(element, 'undecidable', count > 0 ? words.undecidable(right, count) : undefined)
  say(element, 'unknown', unknown > 0 ? words.unknown(unknown) : undefined)
}

function showMeasured(element: HTMLElement, measured: Measured): void {
  const { dPrime, criterion, dPrimeInterval, criterionInterval } = measured
  const { sharpness, lean, practice } = profileOf(measured)
  say(element, 'sharpness', words.sharpness[sharpness])
  say(element, 'lean', words.lean[lean])
  say(element, 'practice', words.practice[practice])
  const range = dPrimeInterval && criterionInterval ? words.ranges(dPrimeInterval, criterionInterval) : words.noRange
  say(element, 'figures', `${words.figures(dPrime, criterion)} ${range}`)
  draw(partOf(element, 'sharpness-axis'), dPrime, dPrimeInterval, 0)
  draw(partOf(element, 'lean-axis'), criterion, criterionInterval, LEAN_MIDDLE)
}

/** Sets a drawing's marker, and its band where there is an interval; what lies beyond its ends is drawn at them. */
function draw(axis: Element | null, value: number, interval: Interval | undefined, offset: number): void {
  const place = (number: number) => Math.min(Math.max((number + offset) * SCALE, 0), WIDTH)
  const [from, to] = (interval ?? [value, value]).map(place)
  const band = axis?.querySelector('.band')
  band?.setAttribute('x', String(from))
  band?.setAttribute('width', String((to ?? 0) - (from ?? 0)))
  // The marker is 8 wide and stays inside.
  axis?.querySelector('.mark')?.setAttribute('x', String(Math.min(Math.max(place(value) - 4, 0), WIDTH - 8)))
}

function partOf(element: HTMLElement, name: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-part="${name}"]`)
}

/** Says something in a part, or hides the part when there is nothing to say. */
function say(element: HTMLElement, name: string, text: string | undefined): void {
  const part = partOf(element, name)
  if (part === null) return
  part.textContent = text ?? ''
  part.hidden = text === undefined
}

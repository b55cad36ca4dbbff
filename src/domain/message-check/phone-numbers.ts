import type { Range } from './range.ts'

/** A number that can be called. */
export interface PhoneNumber extends Range {
  /** `mobile`: Indonesian, 08… or +62 8…; `foreign`: with another country's code; `stretched`: a short number with digits too many. */
  readonly kind: 'mobile' | 'foreign' | 'stretched'
}

const RUN = /[+(]?\d[\d().\- ]*/g
const WA_LINK = /wa\.me\/(?:62|0)8\d+/gi
const MOST_DIGITS = 15

/** Known short numbers, written in groups as if they were longer. */
const SHORT = /^(?:110|112|113|117|118|119|123|129|133|165|188|14\d{3}|1500\d{3})[ .-]\d/

/** Short numbers with digits too many: 1500xxx of firms, 14xxx of banks, three digits of emergencies and services. */
function isStretched(written: string, digits: string): boolean {
  if (SHORT.test(written) && digits.length > 6) return true
  if (/^1500\d+$/.test(digits)) return digits.length > 7 && digits.length <= 13
  return /^14\d+$/.test(digits) && digits.length > 6 && digits.length <= 11
}

function kindOf(written: string): PhoneNumber['kind'] | undefined {
  const digits = written.replace(/\D/g, '')
  if (digits.length > MOST_DIGITS) return undefined
  if (/^(?:08|628|6208)\d{7,11}$/.test(digits)) return 'mobile'
  if (/^\(?\+/.test(written) && !digits.startsWith('62') && digits.length >= 8) return 'foreign'
  return isStretched(written, digits) ? 'stretched' : undefined
}

/** Single numbers of a run of digits and signs: what two spaces, or a space before `08` or `+`, separate. */
function* pieces(run: string, offset: number): Generator<Range> {
  let start = 0
  for (let at = 1; at < run.length; at += 1) {
    if (run.charAt(at - 1) !== ' ' || !/^(?: |08|\+)/.test(run.slice(at, at + 2))) continue
    yield { start: offset + start, end: offset + at }
    start = at
  }
  yield { start: offset + start, end: offset + run.length }
}

function lengthToLastDigit(text: string): number {
  let length = text.length
  while (length > 0 && !/\d/.test(text.charAt(length - 1))) length -= 1
  return length
}

/** Phone numbers in a text, in order, and addresses that open a chat with one. Linear in its length. */
export function findPhoneNumbers(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // Digits inside a word or an address are no phone number.
    if (/[\p{L}\d/_=]/u.test(text.charAt(index - 1))) continue
    for (const piece of pieces(run, index)) {
      const untrimmed = text.slice(piece.start, piece.end)
      const end = piece.start + lengthToLastDigit(untrimmed)
      const kind = kindOf(untrimmed)
      if (kind !== undefined) found.push({ start: piece.start, end, kind })
    }
  }
  for (const { 0: link, index } of text.matchAll(WA_LINK))
    found.push({ start: index, end: index + link.length, kind: 'mobile' })
  return found.toSorted((a, b) => a.start - b.start)
}

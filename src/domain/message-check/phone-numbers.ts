import type { Range } from './range.ts'

/** A number that can be called. */
export interface PhoneNumber extends Range {
  /** `mobile`: Indonesian, 08… or +62 8…; `foreign`: with another country's code; `stretched`: a short number with digits too many. */
  readonly kind: 'mobile' | 'foreign' | 'stretched'
}

const RUN = /[+(]?\d[\d().\- ]*/g
const WA_LINK = /wa\.me\/(?:62|0)8\d+/gi
const MOST_DIGITS = 15

/** Short numbers: 1500xxx of firms, 14xxx of banks, and those of emergencies. */
function isStretched(digits: string): boolean {
  if (/^1500\d+$/.test(digits)) return digits.length > 7 && digits.length <= 13
  return /^14\d+$/.test(digits) && digits.length > 6 && digits.length <= 11
}

function kindOf(written: string): PhoneNumber['kind'] | undefined {
  const digits = written.replace(/\D/g, '')
  if (digits.length > MOST_DIGITS) return undefined
  if (/^(?:08|628|6208)\d{7,11}$/.test(digits)) return 'mobile'
  if (written.startsWith('+') && !digits.startsWith('62') && digits.length >= 8) return 'foreign'
  return isStretched(digits) ? 'stretched' : undefined
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

/** Phone numbers in a text, in order, and addresses that open a chat with one. Linear in its length. */
export function findPhoneNumbers(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // Digits inside a word or an address are no phone number.
    if (/[\p{L}\d/_=]/u.test(text.charAt(index - 1))) continue
    for (const piece of pieces(run, index)) {
      const written = text.slice(piece.start, piece.end).replace(/^\(/, '').trimEnd()
      const kind = kindOf(written)
      const end =
        piece.end - (text.slice(piece.start, piece.end).length - text.slice(piece.start, piece.end).trimEnd().length)
      if (kind !== undefined) found.push({ start: piece.start, end, kind })
    }
  }
  for (const { 0: link, index } of text.matchAll(WA_LINK))
    found.push({ start: index, end: index + link.length, kind: 'mobile' })
  return found.toSorted((a, b) => a.start - b.start)
}

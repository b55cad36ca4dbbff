import type { Range } from './range.ts'
import { shorteners } from './shorteners.ts'
import type { SplitHost } from './take-apart.ts'
import { unusualSuffixes } from './unusual-suffixes.ts'

/** Links that are looked at in one message; what more there are is left alone. */
export const MOST_LINKS = 300

/**
 * Endings under which an address without `https://` is believed: those in use here, and those sold to deceivers. Other ones are
 * too often a missing space ("segera.ke kantor"), a title ("S.Ag"), a unit ("500.ml") or a file ("surat.md").
 */
const BELIEVED: ReadonlySet<string> = new Set(
  `com net org info id my sg io co me ly gl gle gg cc ws pw tk ga cf gq us uk eu au jp cn ru tv ee asia biz mobi app dev page edu gov
  mil int name tel cloud ai example`.split(/\s+/),
)
/** Believed only before a path: as a rule they are something else. */
const BELIEVED_WITH_PATH: ReadonlySet<string> = new Set(
  'be to in at im gd do la so st am fm ms am li cx de fr nl it es ph vn th ml ae'.split(' '),
)
/** Endings that are words or file endings first, though unusual suffixes as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'zip mov bar kim host support help center services network email chat money men'.split(' '),
)

const RUN = /[^\s<>"'`“”‘’«»„|{}^]+/gu
const PICTURE = /(?![\d#*©®™])\p{Extended_Pictographic}/u
const HOST_PIECE = /[\p{L}\p{M}\p{N}._\-\u3002\uFF0E\uFF61]+/gu
const SCHEME = /https?:[/\\]{2}/gi
const CLOSING = /[.,;:!?*_~)\]…'»—–-]/u
const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
])

function countIn(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

/** The end of an address without the punctuation of the sentence around it; a bracket it opened itself stays. */
function trimEnd(text: string, start: number, end: number): number {
  const inside = text.slice(start, end)
  const surplus = new Map([...PAIRS].map(([close, open]) => [close, countIn(inside, close) - countIn(inside, open)]))
  let last = end
  for (; last > start; last -= 1) {
    const character = text.charAt(last - 1)
    if (!CLOSING.test(character)) break
    const left = surplus.get(character)
    if (left === undefined) continue
    if (left <= 0) break
    surplus.set(character, left - 1)
  }
  return last
}

/** Places in a run of characters where an address with a scheme begins: not inside another address's path or query. */
function schemeStarts(run: string): readonly number[] {
  const starts: number[] = []
  for (const { index } of run.matchAll(SCHEME))
    if (starts.length === 0 || /[\p{L}\p{N},;)\]]/u.test(run.charAt(index - 1))) starts.push(index)
  return starts
}

const TITLE_CASE = /^\p{Lu}\p{Ll}/u

/** Whether a piece of text without a scheme reads as a host, and not as a title, a number or a file. */
function isHost(piece: string, hasPath: boolean, splitHost: SplitHost): boolean {
  const labels = piece.normalize('NFKC').split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || labels.some((label) => label === '') || piece.length > 253) return false
  if (/^\d+$/.test(last)) return hasPath && isAddressOfNumbers(labels)
  // "Selesai.Info lebih lanjut": a sentence that begins without a space.
  if (TITLE_CASE.test(last)) return false
  const host = labels.join('.').toLowerCase()
  const ending = last.toLowerCase()
  const isNamed = host.startsWith('www.') || shorteners.has(host)
  const isPossible = isBelieved(ending) || (hasPath && (AMBIGUOUS.has(ending) || BELIEVED_WITH_PATH.has(ending)))
  // The list of suffixes is asked last: for what cannot be an address it may not be at hand.
  if (!isNamed && !isPossible) return false
  const { suffix } = splitHost(host)
  if (suffix.length === host.length) return false
  const owner = labels.at(-1 - suffix.split('.').length) ?? ''
  return isNamed || hasPath || /\p{L}/u.test(owner)
}

const isBelieved = (ending: string) =>
  BELIEVED.has(ending) || (ending.length > 2 && unusualSuffixes.has(ending) && !AMBIGUOUS.has(ending))

function isAddressOfNumbers(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every((label) => /^\d{1,3}$/.test(label) && Number(label) < 256)
}

/** Addresses without a scheme in a stretch of a run. */
function bareIn(text: string, from: number, to: number, splitHost: SplitHost): readonly Range[] {
  const stretch = text.slice(from, to)
  const found: Range[] = []
  let free = 0
  const lastSlash = stretch.lastIndexOf('/')
  for (const { 0: written, index } of stretch.matchAll(HOST_PIECE)) {
    if (index < free) continue
    const lead = /^[._-]*/.exec(written)?.[0].length ?? 0
    const piece = written.slice(lead, trimEnd(written, lead, written.length))
    const start = index + lead
    const end = start + piece.length
    const next = stretch.charAt(end)
    const isMail =
      stretch.charAt(index - 1) === '@' || (next === '@' && !isDressedUp(piece, lastSlash > end, splitHost))
    if (isMail || piece === '') continue
    const hasPath = (/[/\\?#@]/.test(next) && end + 1 < stretch.length) || /^:\d/.test(stretch.slice(end, end + 2))
    if (!isHost(piece, hasPath, splitHost)) continue
    const stop = hasPath ? trimEnd(stretch, start, stretch.length) : end
    found.push({ start: from + start, end: from + Math.max(end, stop) })
    if (hasPath) free = stretch.length
  }
  return found
}

/** "bkn.go.id@other.example/x": a host before the `@` and a path after it is an address dressed up, not a mail address. */
function isDressedUp(piece: string, hasPath: boolean, splitHost: SplitHost): boolean {
  return hasPath && isHost(piece, false, splitHost)
}

/** Text up to the first picture: emoji follow an address, they are not part of it. */
function beforePicture(run: string): number {
  const at = run.search(PICTURE)
  return at < 0 ? run.length : at
}

/**
 * Web addresses in a visible text, in order and without overlap, at most `MOST_LINKS`: those with `http(s)://`, and bare ones
 * whose ending is in use. Mail addresses, file names, numbers and times are none. The sentence's own
 * punctuation is left out. Never throws; each character is looked at a bounded number of times.
 */
export function findLinks(text: string, splitHost: SplitHost): readonly Range[] {
  const found: Range[] = []
  for (const { 0: whole, index: runStart } of text.matchAll(RUN)) {
    for (const { start: from, end: to } of piecesBetweenPictures(whole)) {
      if (found.length >= MOST_LINKS) return found.slice(0, MOST_LINKS)
      const run = whole.slice(from, to)
      const offset = runStart + from
      const starts = schemeStarts(run)
      found.push(...bareIn(text, offset, offset + (starts[0] ?? run.length), splitHost))
      for (const [position, start] of starts.entries()) {
        const end = trimEnd(text, offset + start, offset + (starts[position + 1] ?? run.length))
        const length = /^https?:[/\\]{2}/i.exec(text.slice(offset + start, offset + start + 8))?.[0].length ?? 0
        if (end > offset + start + length) found.push({ start: offset + start, end })
      }
    }
  }
  return found.slice(0, MOST_LINKS)
}

function piecesBetweenPictures(run: string): readonly Range[] {
  if (beforePicture(run) === run.length) return [{ start: 0, end: run.length }]
  const pieces: Range[] = []
  let start = 0
  let at = 0
  for (const character of run) {
    if (PICTURE.test(character)) {
      if (at > start) pieces.push({ start, end: at })
      start = at + character.length
    }
    at += character.length
  }
  if (at > start) pieces.push({ start, end: at })
  return pieces
}

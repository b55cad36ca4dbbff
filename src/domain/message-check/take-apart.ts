import { foldCharacter } from './look-alikes.ts'
import { decodePunycode, encodePunycode } from './punycode.ts'
import type { Range } from './range.ts'

/**
 * What the public suffix list says of a host in ASCII: its suffix (the last label, or nothing, when the list knows none) and its
 * registrable domain. Must not throw.
 */
export type SplitHost = (host: string) => { readonly suffix: string; readonly domain: string | undefined }

/** One web address taken apart. Texts are in lower case, `userInfo` and `path` excepted; ranges lie in the address as given. */
export interface LinkParts {
  /** As seen, without characters nobody sees. */
  readonly address: string
  /** `http` or `https`; nothing for an address written without. */
  readonly scheme: string | undefined
  /** What stands before `@` in front of the host. */
  readonly userInfo: string | undefined
  /** As a reader sees it, punycode undone. */
  readonly host: string
  /** As computers write it, in punycode. */
  readonly asciiHost: string
  /** The host's labels from left to right, as seen; none is empty. */
  readonly labels: readonly string[]
  /** How many labels from the right are the registrable domain, and the suffix. */
  readonly domainLabels: number
  readonly suffixLabels: number
  /** As seen; empty for an address of numbers. */
  readonly publicSuffix: string
  readonly registrableDomain: string | undefined
  readonly isNumeric: boolean
  /** As written, digits only. */
  readonly port: string | undefined
  /** From the first `/`, `?` or `#` on; may be empty. */
  readonly path: string
  /** Of the path's last piece, lower case, without its dot. */
  readonly fileExtension: string | undefined
  readonly spans: {
    readonly scheme: Range
    readonly userInfo: Range
    readonly host: Range
    readonly port: Range
    readonly path: Range
    /** One for each label. */
    readonly labels: readonly Range[]
  }
}

const SCHEME = /^(https?):[/\\]{2}/i
const DOTS = /[.\u3002\uFF0E\uFF61]/
const NUMBER = /^(?:\d+|0x[\da-f]*)$/
/** A suffix has at most some four labels; more of a hostile host need not be looked up. */
const LABELS_LOOKED_UP = 8

/** Percent signs undone where they stand for ASCII; anything else is left as it is. */
export function undoPercent(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Where the authority ends: at the first slash, either way round, question mark or hash. */
function endOfAuthority(address: string, start: number): number {
  for (let at = start; at < address.length; at += 1) if (/[/\\?#]/.test(address.charAt(at))) return at
  return address.length
}

/** Start and end of the pieces between dots, empty ones left out. */
function labelSpans(text: string, offset: number): readonly Range[] {
  const spans: Range[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !DOTS.test(text.charAt(at))) continue
    if (at > start) spans.push({ start: offset + start, end: offset + at })
    start = at + 1
  }
  return spans
}

/** A label as seen: one letter forms are settled, punycode undone where it is well formed. */
function seenLabel(raw: string): string {
  const label = raw.normalize('NFKC').toLowerCase()
  return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label
}

function asciiLabel(seen: string, raw: string): string {
  if (/^\p{ASCII}*$/u.test(seen)) return seen
  const written = raw.normalize('NFKC').toLowerCase()
  if (/^\p{ASCII}*$/u.test(written)) return written
  const code = encodePunycode(seen)
  return code === undefined ? seen : `xn--${code}`
}

function countLabels(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : text.split('.').length
}

interface Domain {
  readonly domainLabels: number
  readonly suffixLabels: number
}

/** Where the list knows nothing, the last label is taken for the suffix. */
function splitLabels(ascii: readonly string[], splitHost: SplitHost): Domain {
  const { suffix, domain } = splitHost(ascii.slice(-LABELS_LOOKED_UP).join('.'))
  if (suffix === '') return { suffixLabels: Math.min(1, ascii.length), domainLabels: ascii.length > 1 ? 2 : 0 }
  const suffixLabels = Math.min(countLabels(suffix), ascii.length)
  return { suffixLabels, domainLabels: Math.min(countLabels(domain), ascii.length) }
}

function extensionOf(path: string): string | undefined {
  const end = path.search(/[?#]/)
  const pieces = undoPercent(end < 0 ? path : path.slice(0, end)).split(/[/\\]/)
  const name = pieces.findLast((piece) => piece !== '') ?? ''
  const dot = name.lastIndexOf('.')
  const extension = [...name.slice(dot + 1, dot + 9)].map(foldCharacter).join('').trim()
  return dot < 0 || !/^[a-z\d]+$/.test(extension) || name.length - dot > 9 ? undefined : extension
}

/**
 * Takes a web address apart as a browser would read it: back slashes count as slashes, the host begins after the last `@`,
 * percent signs and punycode in it are undone. Takes any text, also what is no address; never throws; linear in its length.
 */
export function takeApart(address: string, splitHost: SplitHost): LinkParts {
  const schemeMatch = SCHEME.exec(address)
  const authorityStart = schemeMatch?.[0].length ?? 0
  const authorityEnd = endOfAuthority(address, authorityStart)
  const at = address.slice(authorityStart, authorityEnd).lastIndexOf('@')
  const hostStart = at < 0 ? authorityStart : authorityStart + at + 1
  const rest = address.slice(hostStart, authorityEnd)
  const isBracketed = rest.startsWith('[')
  const colon = isBracketed ? rest.indexOf(':', rest.indexOf(']')) : rest.lastIndexOf(':')
  const portText = colon < 0 ? '' : rest.slice(colon + 1)
  const hasPort = colon >= 0 && /^\d*$/.test(portText) && !(isBracketed && !rest.includes(']'))
  const hostEnd = hasPort ? hostStart + colon : authorityEnd
  const written = address.slice(hostStart, hostEnd)
  const decoded = undoPercent(written)
  const host = { start: hostStart, end: hostEnd }
  const rawLabels = isBracketed ? [decoded] : labelSpans(decoded, 0).map(({ start, end }) => decoded.slice(start, end))
  const labels = rawLabels.map(seenLabel)
  const ascii = labels.map((label, index) => asciiLabel(label, rawLabels[index] ?? ''))
  const isNumeric = isBracketed || NUMBER.test(ascii.at(-1) ?? '')
  const domain = isNumeric ? { domainLabels: 0, suffixLabels: 0 } : splitLabels(ascii, splitHost)
  const lastLabels = (count: number) => labels.slice(labels.length - count).join('.')
  const path = address.slice(authorityEnd)
  return {
    address,
    scheme: schemeMatch?.[1]?.toLowerCase(),
    userInfo: at < 0 ? undefined : address.slice(authorityStart, hostStart - 1),
    host: labels.join('.'),
    asciiHost: ascii.join('.'),
    labels,
    ...domain,
    publicSuffix: lastLabels(domain.suffixLabels),
    registrableDomain: domain.domainLabels === 0 ? undefined : lastLabels(domain.domainLabels),
    isNumeric,
    port: hasPort && portText !== '' ? portText : undefined,
    path,
    fileExtension: extensionOf(path),
    spans: {
      scheme: { start: 0, end: authorityStart },
      userInfo: { start: authorityStart, end: Math.max(authorityStart, hostStart - 1) },
      host,
      port: { start: hasPort ? hostEnd + 1 : authorityEnd, end: authorityEnd },
      path: { start: authorityEnd, end: address.length },
      // Where percent signs were undone, units no longer match: then each label is shown by the whole host.
      labels: decoded === written && !isBracketed ? labelSpans(written, hostStart) : labels.map(() => host),
    },
  }
}

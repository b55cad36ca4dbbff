import type { RichParagraphs, RichText, Span } from '../domain/text/rich-text.ts'

/** A mark the parser could not read. `near` is the text from the mark on, shortened. */
export interface RichTextFault {
  readonly what: string
  readonly fix: string
  readonly near: string
}

export interface ParsedRichText {
  readonly paragraphs: RichParagraphs
  readonly faults: readonly RichTextFault[]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?$/

/** Spaces and single line ends are the author's line wrapping, not part of the text. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ')

function shorten(text: string): string {
  const flat = unwrapped(text).trim()
  return flat.length > 30 ? `${flat.slice(0, 29)}…` : flat
}

/** The span between `[[` and `]]`, or what is wrong with it. */
function parseReference(inner: string): Span | Omit<RichTextFault, 'near'> {
  const [target = '', ...labels] = inner.split('|')
  const label = unwrapped(labels.join('|')).trim()
  const colon = target.indexOf(':')
  const kind = target.slice(0, Math.max(colon, 0)).trim()
  const id = target.slice(colon + 1).trim()
  if (kind !== 'dasar' && kind !== 'istilah')
    return { what: 'tanda [[…]] tidak dikenal', fix: 'pakai [[dasar:id-ketentuan]] atau [[istilah:id-istilah]]' }
  if (!ID.test(id)) return { what: `id "${id}" tidak sah`, fix: 'id memakai huruf kecil, angka, dan tanda hubung' }
  return { kind: kind === 'istilah' ? 'term' : 'citation', id, text: label }
}

function parseParagraph(source: string, faults: RichTextFault[]): RichText {
  const spans: Span[] = []
  let text = ''
  let at = 0
  const flush = () => {
    if (text !== '') spans.push(unwrapped(text))
    text = ''
  }
  const fault = (what: string, fix: string) => faults.push({ what, fix, near: shorten(source.slice(at)) })

  while (at < source.length) {
    const char = source.charAt(at)
    if (char === '\\' && /[*\\[\]]/.test(source.charAt(at + 1))) {
      text += source.charAt(at + 1)
      at += 2
    } else if (source.startsWith('[[', at)) {
      const end = source.indexOf(']]', at)
      if (end < 0) {
        fault('tanda [[ tidak ditutup', 'tambahkan ]] setelah id-nya, atau tulis \\[[ bila yang dimaksud kurung biasa')
        text += '[['
        at += 2
        continue
      }
      const reference = parseReference(source.slice(at + 2, end))
      if (typeof reference === 'string') text += reference
      else if ('what' in reference) fault(reference.what, reference.fix)
      else {
        flush()
        spans.push(reference)
      }
      at = end + 2
    } else if (char === '*') {
      const end = closingStar(source, at)
      const inner = source.slice(at + 1, end)
      if (end < 0 || inner.trim() !== inner || inner === '') {
        fault(
          source.charAt(at + 1) === '*' ? 'tanda ** tidak dikenal' : 'tanda * tidak berpasangan',
          'apit kata yang ditekankan dengan satu * tanpa spasi di dalamnya, atau tulis \\* bila yang dimaksud bintang',
        )
        text += '*'
        at += 1
        continue
      }
      if (inner.includes('[[')) fault('tanda [[…]] berada di dalam *…*', 'keluarkan [[…]] dari antara dua *')
      flush()
      spans.push({ kind: 'emphasis', text: unwrapped(inner.replace(/\\([*\\[\]])/g, '$1')) })
      at = end + 1
    } else {
      text += char
      at += 1
    }
  }
  flush()
  return trimEnds(spans)
}

/** Where the emphasis that opens at `start` closes, or -1. */
function closingStar(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    if (source.charAt(at) === '\\') at += 1
    else if (source.charAt(at) === '*') return at
  }
  return -1
}

function trimEnds(spans: readonly Span[]): RichText {
  const last = spans.length - 1
  return spans
    .map((span, index) => {
      if (typeof span !== 'string') return span
      const start = index === 0 ? span.trimStart() : span
      return index === last ? start.trimEnd() : start
    })
    .filter((span) => span !== '')
}

/**
 * Reads the small markup of items and terms: `*tekanan*`, `[[dasar:…|teks]]`, `[[istilah:…|teks]]`, a backslash before
 * `*`, `[`, `]` or `\` for the sign itself; an empty line starts a paragraph. Never throws: a mark that cannot be read is a fault.
 */
export function parseRichText(source: string): ParsedRichText {
  const faults: RichTextFault[] = []
  const paragraphs = source
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => parseParagraph(paragraph, faults))
    .filter((spans) => spans.length > 0)
  return { paragraphs, faults }
}

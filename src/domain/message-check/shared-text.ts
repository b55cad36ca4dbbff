/** Names of the fields a phone shares, as the manifest asks for them. */
export const SHARE_FIELDS = ['judul', 'teks', 'tautan'] as const

/** More than the check looks at; what is longer is cut, so that a page cannot be made without bound. */
const LONGEST = 120_000

/** The shared fields as one text, in order, without those that are empty, no text, or said already in another. */
export function sharedText(fields: readonly unknown[]): string {
  const texts = fields.flatMap((field) => (typeof field === 'string' && field.trim() !== '' ? [field.trim()] : []))
  const own = texts.filter(
    (text, index) => !texts.some((other, at) => at !== index && repeats(other, text, at < index)),
  )
  return own.join('\n').slice(0, LONGEST)
}

/** Whether a field says what another does; of two that are the same the first stays. */
function repeats(other: string, text: string, isBefore: boolean): boolean {
  return other === text ? isBefore : other.includes(text)
}

const PLACE = 'data-shared=""'

/** Puts a shared text into the page's place for it, as text: nothing in it can become markup. */
export function withSharedText(html: string, text: string): string {
  const at = html.indexOf(PLACE)
  if (at < 0) return html
  return `${html.slice(0, at)}data-shared="${escapeAttribute(text)}"${html.slice(at + PLACE.length)}`
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\0', '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\n', '&#10;')
}

const FIX = ' Perbaikan: '

/** One text that carries both halves of a problem, so that it also reads well where only a message is shown. */
export function message(what: string, fix: string): string {
  return `${what}.${FIX}${fix}.`
}

/** The two halves again. A text without a fix, such as one of Zod's own, gets a general one. */
export function splitMessage(text: string): { readonly what: string; readonly fix: string } {
  const at = text.indexOf(FIX)
  if (at < 0) return { what: text, fix: 'lihat contoh bentuknya di content/README.md' }
  return { what: text.slice(0, at).replace(/\.$/, ''), fix: text.slice(at + FIX.length).replace(/\.$/, '') }
}

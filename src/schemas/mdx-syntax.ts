import type { BodyFault } from './component-faults.ts'

/** What the parser's complaints mean to an author, by a part of their text. */
const MEANINGS: readonly {
  readonly sign: RegExp
  readonly what: (found: RegExpExecArray) => string
  readonly fix: string
}[] = [
  {
    sign: /Expected a closing tag for `<(\w+)>`/,
    what: ([, name]) => `<${name}> tidak ditutup`,
    fix: 'tambahkan penutupnya, atau akhiri dengan /> bila tidak berisi',
  },
  {
    sign: /Unexpected closing tag `<\/(\w+)>`/,
    what: ([, name]) => `penutup </${name}> tanpa pembuka`,
    fix: 'hapus, atau tambahkan pembukanya; tutup penanda yang terakhir dibuka lebih dulu',
  },
  {
    sign: /create a comment in MDX/,
    what: () => 'komentar <!-- --> tidak dapat dipakai di sini',
    fix: 'tulis {/* komentar */}',
  },
  {
    sign: /expected a corresponding closing brace/,
    what: () => 'kurung kurawal { tidak ditutup',
    fix: 'tulis \\{ bila yang dimaksud kurung kurawal biasa',
  },
  {
    sign: /create a link in MDX|expected a valid JSX tag|before name/,
    what: () => 'tanda < bukan pembuka penanda yang sah',
    fix: 'tulis \\< bila yang dimaksud "kurang dari"; beri tanda kutip pada nilai atribut',
  },
]

/** The parser's error as a fault with the line it names. */
export function syntaxFault(error: unknown): BodyFault {
  const text = error instanceof Error ? error.message : String(error)
  const line = Number(/^(\d+):\d+:/.exec(text)?.[1] ?? 1)
  for (const { sign, what, fix } of MEANINGS) {
    const found = sign.exec(text)
    if (found) return { line, what: what(found), fix }
  }
  return { line, what: `MDX tidak dapat dibaca (${text})`, fix: 'bandingkan penulisannya dengan content/README.md' }
}

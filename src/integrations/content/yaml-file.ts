import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { Problem } from '../../domain/problem.ts'

type Path = readonly (string | number)[]

/** A YAML text with the means to say where in its file something stands. */
export interface YamlFile {
  /** Nothing when there are problems. */
  readonly data: unknown
  /** `<file>:<line>` of what stands at the path, or of the nearest thing around it. */
  readonly placeOf: (path: Path) => string
  readonly problems: readonly Problem[]
}

const QUOTE = 'apit seluruh teks dengan tanda kutip, atau tulis teksnya di baris berikut setelah >-'

const MEANINGS: Readonly<Partial<Record<YAMLError['code'], { readonly what: string; readonly fix: string }>>> = {
  BLOCK_AS_IMPLICIT_KEY: { what: 'ada titik dua di tengah teks', fix: QUOTE },
  MULTILINE_IMPLICIT_KEY: {
    what: 'baris ini tidak punya titik dua, atau jorokannya keliru',
    fix: 'samakan jorokan dengan baris di atasnya; tulis kunci: nilai',
  },
  DUPLICATE_KEY: { what: 'kunci ini sudah ditulis di atas', fix: 'hapus salah satu' },
  TAB_AS_INDENT: { what: 'jorokan memakai tab', fix: 'ganti tab dengan spasi' },
  BAD_INDENT: {
    what: 'jorokan tidak sejajar',
    fix: 'samakan jorokan dengan butir atau kunci lain di daftar yang sama',
  },
  BAD_SCALAR_START: { what: 'teks diawali tanda khusus', fix: QUOTE },
  UNEXPECTED_TOKEN: { what: 'teks diawali [ atau tanda kutip, dan masih berlanjut setelah penutupnya', fix: QUOTE },
  MISSING_CHAR: {
    what: 'tanda kutip atau kurung tidak ditutup, atau jorokannya keliru',
    fix: 'periksa baris ini dan baris di atasnya',
  },
}

function meaningOf({ code, message }: YAMLError): Pick<Problem, 'what' | 'fix'> {
  return MEANINGS[code] ?? { what: `YAML tidak dapat dibaca (${message.split('\n')[0]})`, fix: QUOTE }
}

/**
 * Reads YAML. Besides what YAML itself forbids, two things it allows are problems here, since they lose an author's text
 * without a word: a text that begins with `*` or `&` (read as a name), and one cut off at ` #tagar` (read as a comment).
 * `firstLine` is the file's line on which the text begins.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => `${file}:${lines.linePos(offset).line + firstLine - 1}`
  const found: Problem[] = []
  const quoted: number[] = []
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const where = at(node.range?.[0] ?? 0)
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) quoted.push(node.range[0])
    if (isAlias(node) || node.anchor !== undefined)
      found.push({ where, what: `teks diawali tanda ${isAlias(node) ? '*' : '&'}`, fix: QUOTE })
    else if (isScalar(node) && node.type === 'PLAIN' && node.comment && !/^\s/.test(node.comment))
      found.push({ where, what: `teks terpotong sebelum #${node.comment.split(/\s/)[0]}`, fix: QUOTE })
  })
  for (const error of document.errors) {
    // A quote that is never closed is missed only at the end of the file; authors look for where it opens.
    const opening = error.code === 'MISSING_CHAR' && /quote/.test(error.message) ? quoted.at(-1) : undefined
    found.push({ where: at(opening ?? error.pos[0]), ...meaningOf(error) })
  }
  // One slip often breaks a line in several ways; the first says enough.
  const problems = found.filter(({ where }, index) => found.findIndex((other) => other.where === where) === index)

  function placeOf(path: Path): string {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents
      const key = isMap(parent)
        ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key
        : undefined
      // A text's own line may lie below its key's; authors look for the key.
      const node = key ?? document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return at(node.range[0])
    }
    return file
  }
  return { data: problems.length === 0 ? document.toJS() : undefined, placeOf, problems }
}

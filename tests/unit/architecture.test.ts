import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/**
 * The house plan, kept true by reading the code: who may import whom, what the domain must not know of, and what a page must
 * not do. Each test reports every violation at once as `file:line: what`.
 */

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where an import is written: a frontmatter runs while building, a `<script>` in the learner's browser. */
type Place = 'module' | 'frontmatter' | 'script'

interface Import {
  readonly file: string
  readonly line: number
  readonly place: Place
  readonly specifier: string
  readonly isType: boolean
}

interface Rule {
  /** Parts of `src/` it may import from, besides itself. */
  readonly parts: readonly string[]
  /** Parts it may import types from. */
  readonly types?: readonly string[]
  /** Packages it may import. */
  readonly packages: RegExp
}

const NOTHING = /^\b$/
/** What runs while the site is built must not lean on what runs in the browser. */
const FOR_THE_BUILD = /^(?!(svelte|nanostores)(\/|$))/
const NO_SITE_NO_BROWSER = /^(?!(svelte|nanostores)(\/|$)|astro:)/

/** content → domain → stores → islands → components → layouts → pages, and what stands beside that row. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['domain', { parts: [], packages: NOTHING }],
  ['stores', { parts: ['domain'], packages: /^nanostores$/ }],
  ['strings', { parts: [], types: ['domain', 'stores'], packages: NOTHING }],
  ['islands', { parts: ['domain', 'stores', 'strings', 'styles'], packages: /^(svelte(\/|$)|tldts-icann(\/|$))/ }],
  ['components', { parts: ['domain', 'stores', 'islands', 'strings', 'styles', 'schemas'], packages: FOR_THE_BUILD }],
  ['layouts', { parts: ['domain', 'stores', 'islands', 'components', 'strings', 'styles'], packages: FOR_THE_BUILD }],
  [
    'pages',
    { parts: ['domain', 'stores', 'islands', 'components', 'layouts', 'strings', 'styles'], packages: FOR_THE_BUILD },
  ],
  ['styles', { parts: [], packages: NOTHING }],
  ['schemas', { parts: ['domain'], packages: NO_SITE_NO_BROWSER }],
  ['content.config.ts', { parts: ['schemas'], packages: FOR_THE_BUILD }],
  ['integrations', { parts: ['domain', 'schemas'], packages: NO_SITE_NO_BROWSER }],
  ['worker', { parts: ['domain'], packages: NOTHING }],
  ['env.d.ts', { parts: [], packages: NOTHING }],
  ['astro.config.mjs', { parts: ['integrations'], packages: FOR_THE_BUILD }],
])
/** A `<script>` of a page goes to the browser, and does nothing but start what islands hold. */
const scriptRule: Rule = { parts: ['domain', 'stores', 'strings', 'islands'], packages: NOTHING }
const builtParts: readonly string[] = ['components', 'layouts', 'pages']

// Reading --------------------------------------------------------------------------------------------------------------

function filesUnder(folder: string): readonly string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(root.length))
    .sort()
}

const sources = filesUnder('src').map((file) => ({ file, text: readFileSync(root + file, 'utf8') }))

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Code with its comments blanked out, at unchanged places. What looks like a comment inside a string is none. */
function withoutComments(code: string): string {
  const parts = /(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/.*|<!--[\s\S]*?-->/g
  return code.replace(parts, (part) => (/^(\/|<)/.test(part) ? blank(part) : part))
}

/** The text with everything but the matches' first group blanked out. */
function only(text: string, pattern: RegExp): string {
  let kept = blank(text)
  for (const match of text.matchAll(new RegExp(pattern, 'dg'))) {
    const [start, end] = match.indices?.[1] ?? [0, 0]
    kept = kept.slice(0, start) + text.slice(start, end) + kept.slice(end)
  }
  return kept
}

function codeIn(file: string, text: string): readonly { place: Place; code: string }[] {
  const script = /<script\b[^>]*>([\s\S]*?)<\/script>/
  if (file.endsWith('.svelte')) return [{ place: 'module', code: only(text, script) }]
  if (file.endsWith('.astro'))
    return [
      { place: 'frontmatter', code: only(text, /^---\r?\n([\s\S]*?)\n---/) },
      { place: 'script', code: only(text, script) },
    ]
  return /\.(ts|mjs|js)$/.test(file) ? [{ place: 'module', code: text }] : []
}

function importsIn(file: string, text: string): readonly Import[] {
  return codeIn(file, text).flatMap(({ place, code }) => {
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
    const imports: Import[] = []
    const add = (node: ts.Node, specifier: string, isType: boolean) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      imports.push({ file, line, place, specifier, isType })
    }
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
        add(node, node.moduleSpecifier.text, node.importClause?.isTypeOnly === true)
      if (
        ts.isExportDeclaration(node) &&
        node.moduleSpecifier !== undefined &&
        ts.isStringLiteral(node.moduleSpecifier)
      )
        add(node, node.moduleSpecifier.text, node.isTypeOnly)
      if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
        add(node, node.argument.literal.text, true)
      if (ts.isCallExpression(node)) for (const specifier of addressesIn(node)) add(node, specifier, false)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return imports
  })
}

/** What `import(…)` or `import.meta.glob(…)` asks for; nothing when the address is made only at run time. */
function addressesIn({ expression, arguments: [first] }: ts.CallExpression): readonly string[] {
  const isGlob = ts.isPropertyAccessExpression(expression) && ts.isMetaProperty(expression.expression)
  if (first === undefined || !(isGlob || expression.kind === ts.SyntaxKind.ImportKeyword)) return []
  const addresses = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first]
  return addresses.flatMap((address) => (ts.isStringLiteralLike(address) ? [address.text] : []))
}

// Who may import whom --------------------------------------------------------------------------------------------------

/** The part of the house a file is in: a folder of `src/`, or a file by itself. */
function partOf(file: string): string {
  const [top = '', part = ''] = file.split('/')
  return top === 'src' ? part : top
}

function importFault({ file, line, place, specifier, isType }: Import): readonly string[] {
  const part = partOf(file)
  const rule = place === 'script' ? scriptRule : rules.get(part)
  const fault = (what: string) => [`${file}:${line}: ${what} ("${specifier}")`]
  if (rule === undefined) return fault(`"${part}" is not in the house plan`)
  if (!specifier.startsWith('.')) {
    if (/^([/~@#]\/|\/|#|src\/)/.test(specifier)) return fault('import by a relative path')
    return rule.packages.test(specifier) ? [] : fault(`${part} must not import this package`)
  }
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  const targetPart = partOf(target)
  const isOwn = targetPart === part && place !== 'script'
  const isAllowed = isOwn || rule.parts.includes(targetPart) || (isType && rule.types?.includes(targetPart) === true)
  if (!isAllowed) return fault(`${place === 'script' ? 'a page script' : part} must not import from ${targetPart}`)
  if (targetPart === 'stores' && builtParts.includes(part) && place !== 'script' && target !== 'src/stores/base.ts')
    return fault('what runs while building knows no learner: of the stores only base.ts')
  return []
}

const importFaults = (file: string, text: string) => importsIn(file, text).flatMap(importFault)

/** Fails with every violation at once. */
function assertNone(violations: readonly string[]): void {
  assert.ok(violations.length === 0, `\n${violations.join('\n')}\n`)
}

test('imports flow one way: content → domain → stores → islands → components → layouts → pages', () => {
  assert.ok(sources.length > 100)
  const config = readFileSync(`${root}astro.config.mjs`, 'utf8')
  assertNone(
    [...sources, { file: 'astro.config.mjs', text: config }].flatMap(({ file, text }) => importFaults(file, text)),
  )
})

test('every part of src is in the house plan', () => {
  const unplanned = sources.filter(({ file }) => !rules.has(partOf(file)))
  assertNone(unplanned.map(({ file }) => `${file}:1: "${partOf(file)}" is not in the house plan`))
})

test('authors need no code: content imports and exports nothing', () => {
  const files = filesUnder('content')
  const code = files
    .filter((file) => /\.(ts|js|mjs|jsx|tsx|svelte|astro|css)$/.test(file))
    .map((file) => `${file}:1: code`)
  const lines = files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) =>
      readFileSync(root + file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /^(import|export)\s.*(\bfrom\b|['"={(])/.test(line) ? [`${file}:${index + 1}: ${line}`] : [],
        ),
    )
  assertNone([...code, ...lines])
})

test('a forbidden import is seen wherever and however it is written', () => {
  const cases: readonly (readonly [file: string, text: string, lines: readonly number[]])[] = [
    ['src/domain/a.ts', "import { a } from './b.ts'\nimport type { C } from './c.ts'", []],
    ['src/domain/a.ts', "import { z } from 'zod'\nimport 'node:fs'\nimport x, { y as z } from 'svelte'", [1, 2, 3]],
    ['src/domain/a.ts', "import type { Settings } from '../stores/settings.ts'", [1]],
    ['src/domain/a.ts', "import type { Schema } from '../schemas/items.ts'", [1]],
    ['src/domain/a.ts', "import {\n  a,\n  type B,\n} from '../stores/record.ts'\n", [1]],
    ['src/domain/a.ts', "\n\nexport * from '../stores/base.ts'\nexport { a } from 'nanostores'", [3, 4]],
    ['src/domain/a.ts', "const a = 1\nconst b = await import('../stores/base.ts')", [2]],
    ['src/domain/a.ts', "const a: import('../stores/base.ts').B = await import(c + d)", [1]],
    ['src/domain/a.ts', "const a = import.meta.glob(['./x/*.ts', '../pages/*.astro'])", [1]],
    ['src/domain/a.ts', "// import 'svelte'\n/* import '../pages/x.ts'\n*/ const a = 'import x from \"svelte\"'", []],
    ['src/domain/a.ts', "import a from '../../content/x.json'", [1]],
    ['src/domain/a.ts', "import a from '/src/domain/b.ts'\nimport c from '~/domain/b.ts'", [1, 2]],
    [
      'src/stores/a.ts',
      "import { atom } from 'nanostores'\nimport '../strings/a.ts'\nimport '../islands/a.ts'",
      [2, 3],
    ],
    ['src/strings/a.ts', "import type { A } from '../domain/a.ts'\nimport { type B } from '../domain/b.ts'", [2]],
    [
      'src/islands/a.svelte',
      "<p>import 'x'</p>\n<script lang=\"ts\">\n  import A from '../components/A.astro'\n</script>",
      [3],
    ],
    ['src/islands/a.ts', "import '../strings/a.ts'\nimport { z } from 'astro/zod'\nimport '../schemas/a.ts'", [2, 3]],
    ['src/components/A.astro', "---\nimport B from '../islands/B.svelte'\nimport '../layouts/L.astro'\n---\n", [3]],
    ['src/components/A.astro', "---\nimport { a } from '../stores/base.ts'\nimport '../stores/record.ts'\n---\n", [3]],
    ['src/components/A.astro', "<p />\n<script>\n  import '../stores/record.ts'\n  import 'node:fs'\n</script>", [4]],
    ['src/components/course.ts', "import { getEntry } from 'astro:content'\nimport '../schemas/a.ts'", []],
    ['src/pages/x.astro', "---\nimport '../schemas/items.ts'\nimport '../integrations/offline.ts'\n---\n", [2, 3]],
    ['src/schemas/a.ts', "import { z } from 'astro/zod'\nimport '../domain/a.ts'\nimport '../stores/base.ts'", [3]],
    ['src/schemas/a.ts', "import { getEntry } from 'astro:content'", [1]],
    ['src/integrations/a.ts', "import '../schemas/a.ts'\nimport '../domain/a.ts'\nimport '../strings/a.ts'", [3]],
    [
      'src/worker/a.ts',
      "import '../domain/a.ts'\nimport './b.ts'\nimport '../stores/base.ts'\nimport 'workbox'",
      [3, 4],
    ],
    ['src/content.config.ts', "import './schemas/a.ts'\nimport './domain/a.ts'", [2]],
    ['src/elsewhere/a.ts', "import './b.ts'", [1]],
    ['astro.config.mjs', "import './src/integrations/a.ts'\nimport './src/schemas/b.ts'", [2]],
  ]
  for (const [file, text, lines] of cases) {
    const found = importFaults(file, text).map((fault) => Number(fault.slice(file.length + 1).split(':')[0]))
    assert.deepEqual(found.toSorted(), lines, `${file}:\n${text}`)
  }
})

// What code must not do ------------------------------------------------------------------------------------------------

interface Ban {
  readonly what: string
  readonly pattern: RegExp
  readonly isIn: (file: string) => boolean
}

const isPage = (file: string) => /\.(astro|svelte)$/.test(file)
const isDomain = (file: string) => file.startsWith('src/domain/')
const bans: readonly Ban[] = [
  { what: 'HTML from text', pattern: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\{@html\b/, isIn: () => true },
  { what: 'code from text', pattern: /(?<![\w$])eval\s*\(|\bnew\s+Function\b/, isIn: () => true },
  {
    what: 'set:html is only for the script in the head of layouts/Base.astro',
    pattern: /(?<!<script is:inline )\bset:html\b/,
    isIn: (file) => file === 'src/layouts/Base.astro',
  },
  { what: 'set:html', pattern: /\bset:html\b/, isIn: (file) => file !== 'src/layouts/Base.astro' },
  {
    what: 'a style attribute, which the content policy blocks: use a class',
    pattern: /(?<=\s)style(?:=|:[\w-]+(?=[=\s/>|]))|(?<=\s)\{style\}/,
    isIn: isPage,
  },
  { what: 'the clock is an argument', pattern: /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^\s)])/, isIn: isDomain },
  { what: 'the clock is an argument', pattern: /(?<!new\s+)(?<![\w$.])Date\s*\(/, isIn: isDomain },
  { what: 'chance is an argument', pattern: /\bMath\s*\.\s*random\b/, isIn: isDomain },
  { what: 'the domain knows no browser', pattern: /\bglobalThis\b|\bimport\.meta\b/, isIn: isDomain },
]

function banned(file: string, text: string): readonly string[] {
  const lines = withoutComments(text).split('\n')
  return bans
    .filter(({ isIn }) => isIn(file))
    .flatMap(({ what, pattern }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${what}: ${line.trim()}`] : [])),
    )
}

test('no page makes HTML or code from text, or carries a style attribute; the domain has no clock and no chance', () => {
  assertNone(sources.flatMap(({ file, text }) => banned(file, text)))
})

test('the script in the head is the only text set as HTML', () => {
  const uses = sources.flatMap(({ file, text }) => [...withoutComments(text).matchAll(/set:html/g)].map(() => file))
  assert.deepEqual(uses, ['src/layouts/Base.astro'])
})

test('what is banned is seen, and what only looks like it is not', () => {
  const cases: readonly (readonly [file: string, text: string, count: number])[] = [
    ['src/islands/a.ts', 'a.innerHTML = b\nb.insertAdjacentHTML("x", y)\neval(a)\nnew Function("a")', 4],
    ['src/islands/a.ts', '// innerHTML\n/* eval(a) */\nretrieval(a)\na.textContent = b', 0],
    ['src/islands/A.svelte', '<p style="color:red">{@html a}</p>\n<i style:top={x}></i><b {style}></b>', 3],
    [
      'src/islands/A.svelte',
      '<style>\n  p { font-style: italic }\n</style>\n<link rel="stylesheet" />\n<p class="style" />',
      0,
    ],
    ['src/layouts/Base.astro', '<script is:inline set:html={a} />', 0],
    ['src/layouts/Base.astro', '<p set:html={a} />', 1],
    ['src/components/A.astro', '<script is:inline set:html={a} />', 1],
    ['src/domain/a.ts', 'Date.now()\nnew Date()\nnew Date\nDate()\nMath.random()\nglobalThis.x', 6],
    ['src/domain/a.ts', 'new Date(now).toISOString()\nnew Date( ms )\nDate.parse(a)\nnowDate(a)', 0],
    ['src/stores/a.ts', 'Date.now()\nnew Date()', 0],
  ]
  for (const [file, text, count] of cases) assert.equal(banned(file, text).length, count, `${file}:\n${text}`)
})

// A domain that needs no browser ---------------------------------------------------------------------------------------

/** Names a browser and Node share with every other place JavaScript runs in, and that reach nothing. */
const harmless = new Set(['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone', 'atob', 'btoa'])

/** Names the files use that bare JavaScript does not have: those of the DOM, of Node, of a worker. */
function foreignNames(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    lib: ['lib.es2024.d.ts'],
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (path) => files.get(path.slice(root.length)) ?? readFile.call(host, path)
  host.fileExists = (path) => files.has(path.slice(root.length)) || fileExists.call(host, path)
  host.getCurrentDirectory = () => root
  const program = ts.createProgram(
    [...files.keys()].map((file) => root + file),
    options,
    host,
  )
  return [...files.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(root + file))
      .flatMap(({ messageText, start, file: source }) => {
        const name = /^Cannot find name '([^']+)'/.exec(ts.flattenDiagnosticMessageText(messageText, '\n'))?.[1]
        if (name === undefined || harmless.has(name) || source === undefined) return []
        return [`${file}:${source.getLineAndCharacterOfPosition(start ?? 0).line + 1}: the domain knows no "${name}"`]
      }),
  )
}

test('the domain runs where there is no browser: no document, window, storage, network, timer or console', () => {
  const domain = sources.filter(({ file }) => isDomain(file) && file.endsWith('.ts'))
  const sample = 'src/domain/a-sample-that-is-no-file.ts'
  const text =
    'document.title\nwindow\nlocalStorage.x\nfetch\nexport const f = (document: string) => document.length\nURL'
  const found = foreignNames(
    new Map([[sample, text], ...domain.map((source): [string, string] => [source.file, source.text])]),
  )
  const isSample = (line: string) => line.startsWith(sample)
  assert.deepEqual(
    found.filter(isSample).map((line) => line.slice(sample.length)),
    ['document', 'window', 'localStorage', 'fetch'].map(
      (name, index) => `:${index + 1}: the domain knows no "${name}"`,
    ),
  )
  assertNone(found.filter((line) => !isSample(line)))
})

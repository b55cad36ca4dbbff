import { freeHosts } from './free-hosts.ts'
import { namesMeant, skeleton, wordsOf } from './imitation.ts'
import { installers } from './installers.ts'
import { posesAsLatin } from './look-alikes.ts'
import { knownNames, provenSuffixes, trueDomains } from './names.ts'
import type { Range } from './range.ts'
import { shorteners } from './shorteners.ts'
import { type LinkParts, undoPercent } from './take-apart.ts'
import { unusualSuffixes } from './unusual-suffixes.ts'

export type LinkRuleId =
  | 'tiru-go-id'
  | 'tiru-nama'
  | 'punycode'
  | 'aksara-campur'
  | 'pemendek'
  | 'berkas-pasang'
  | 'tanpa-https'
  | 'alamat-angka'
  | 'nama-pengguna'
  | 'akhiran-tak-lazim'
  | 'formulir-umum'
  | 'subdomain-panjang'
  | 'port'

interface LinkRule {
  readonly id: LinkRuleId
  /** The parts of the address that show the sign, as ranges in it; none when the sign is absent. Never throws. */
  readonly find: (link: LinkParts) => readonly Range[]
}

/** Labels of a host that are compared with names; a host that the domain name system allows rarely has more. */
const MOST_LABELS = 32
const MOST_LABELS_BEFORE = 4
const LONGEST_ORDINARY_LABEL = 30
const FEWEST_ODD_HYPHENS = 4
const ORDINARY_PORTS: ReadonlyMap<string, string> = new Map([
  ['http', '80'],
  ['https', '443'],
])

const isUnder = (host: string, owner: string) => host === owner || host.endsWith(`.${owner}`)

/** Whether the host or one of its right-hand parts is in a set. */
function isUnderAny(host: string, owners: ReadonlySet<string>): boolean {
  const labels = host.split('.').slice(-MOST_LABELS)
  return labels.some((_, index) => owners.has(labels.slice(index).join('.')))
}

const isProven = ({ asciiHost, publicSuffix }: LinkParts) =>
  provenSuffixes.has(publicSuffix) || isUnderAny(asciiHost, trueDomains)

const isOfOffice = (name: string) =>
  knownNames.some((known) => known.name === name && known.domains.some((domain) => domain.endsWith('.go.id')))
const offices: ReadonlySet<string> = new Set(
  knownNames.filter(({ name }) => isOfOffice(name)).map(({ name }) => skeleton(name)),
)
/** How official addresses of regions and ministries begin or end. */
const LIKE_AN_OFFICE =
  /^(?:kab|kota|prov|pemkab|pemkot|pemprov|kemen|kemd|dinas|dis|badan|bkd|bkpsdm)|(?:kab|kota|prov)$/
const looksLikeOffice = (word: string) =>
  offices.has(word) || LIKE_AN_OFFICE.test(word.replaceAll('l', 'i')) || LIKE_AN_OFFICE.test(word)

/** What is put in the place of `go` or of `go.id` to look like it, as skeletons. */
const LIKE_GO = new Set(['qo', 'gov', 'govt', 'goo', 'g', 'gob'].map(skeleton))
const GO = skeleton('go')
const ID = skeleton('id')
const GO_ID = skeleton('goid')

interface Word {
  readonly text: string
  readonly label: number
}

/** Labels, or parts of them, that imitate `go.id`. */
function findLikeGoId(link: LinkParts): readonly number[] {
  const { labels, publicSuffix, suffixLabels } = link
  if (publicSuffix === 'go.id' || link.isNumeric) return []
  const first = Math.max(0, labels.length - MOST_LABELS)
  const words: Word[] = labels
    .slice(first)
    .flatMap((label, index) => wordsOf(label).map((text) => ({ text, label: first + index })))
  const found: number[] = []
  for (const [index, { text, label }] of words.entries()) {
    const next = words[index + 1]
    const before = words[index - 1]
    const isLast = label >= labels.length - suffixLabels
    const isGo = text === GO && next?.text === ID
    const isGluedGo = text.endsWith(GO) && next?.text === ID && looksLikeOffice(text.slice(0, -GO.length))
    const isGoId = text.endsWith(GO_ID) || (text.includes(GO_ID) && looksLikeOffice(text.slice(0, text.indexOf(GO_ID))))
    const isOdd = (LIKE_GO.has(text) || text === GO) && before !== undefined && looksLikeOffice(before.text)
    const standsForGo = isOdd && (next?.text === ID || (text === GO && next !== undefined))
    const isOddBeforeId = LIKE_GO.has(text) && text.length > 1 && next?.text === ID && before !== undefined
    if (!isLast && (isGo || isGluedGo || isGoId || standsForGo || isOddBeforeId)) found.push(label)
  }
  return found
}

const spanOf = ({ spans }: LinkParts, label: number) => spans.labels[label] ?? spans.host

/** Labels that mean a well-known name on a host that is not its owner's. */
function findNames(link: LinkParts): readonly number[] {
  if (link.isNumeric || isProven(link)) return []
  const count = link.labels.length - link.suffixLabels
  const first = Math.max(0, count - MOST_LABELS)
  const own = link.labels.slice(first, count)
  const others = new Set(own.flatMap(wordsOf))
  return own.flatMap((label, index) => (namesMeant(label, others).length > 0 ? [first + index] : []))
}

const LETTER = /\p{L}/u
const NOT_PLAIN = /[^\p{ASCII}]/u
const LATIN = /\p{Script=Latin}/u
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const STYLED = /[\uFF00-\uFF5E\u{1D400}-\u{1D7FF}\u2460-\u24FF]/u

/** Whether letters of several scripts share a label, or every one of its letters is another script's look-alike. */
function mixesScripts(label: string): boolean {
  if (!NOT_PLAIN.test(label)) return false
  const letters = [...label].filter((character) => LETTER.test(character))
  const latin = letters.filter((character) => LATIN.test(character)).length
  const others = letters.filter((character) => !LATIN.test(character) && !EAST_ASIAN.test(character)).length
  return (latin > 0 && others > 0) || posesAsLatin(label) === 'wholly'
}

const hyphensIn = (label: string) => label.split('-').length - 1

function isTooLong({ labels, domainLabels, isNumeric }: LinkParts): boolean {
  if (isNumeric || domainLabels === 0) return false
  return (
    labels.length - domainLabels > MOST_LABELS_BEFORE ||
    labels.some((label) => label.length > LONGEST_ORDINARY_LABEL || hyphensIn(label) >= FEWEST_ODD_HYPHENS)
  )
}

/** Values of a query, for a file that is handed out by a script: `unduh?file=undangan.apk`. */
function queryFileExtensions(path: string): readonly string[] {
  const start = path.indexOf('?')
  if (start < 0) return []
  return undoPercent(path.slice(start + 1))
    .split(/[&=#/]/)
    .flatMap((value) => (value.includes('.') ? [value.slice(value.lastIndexOf('.') + 1).toLowerCase()] : []))
}

const hasInstaller = ({ fileExtension, path }: LinkParts) =>
  (fileExtension !== undefined && installers.has(fileExtension)) ||
  queryFileExtensions(path).some((extension) => installers.has(extension))

function isFreeHost({ asciiHost, path }: LinkParts): boolean {
  return freeHosts.some((entry) => {
    const slash = entry.indexOf('/')
    if (slash < 0) return isUnder(asciiHost, entry)
    return isUnder(asciiHost, entry.slice(0, slash)) && path.startsWith(entry.slice(slash))
  })
}

const lastLabel = ({ labels }: LinkParts) => labels.length - 1
const when = (isSo: boolean, range: Range): readonly Range[] => (isSo ? [range] : [])

/** What can be seen in an address itself, in the order in which it is told. Each is a sign and no proof. */
export const linkRules: readonly LinkRule[] = [
  { id: 'tiru-go-id', find: (link) => findLikeGoId(link).map((label) => spanOf(link, label)) },
  { id: 'tiru-nama', find: (link) => findNames(link).map((label) => spanOf(link, label)) },
  { id: 'nama-pengguna', find: (link) => when((link.userInfo ?? '') !== '', link.spans.userInfo) },
  { id: 'berkas-pasang', find: (link) => when(hasInstaller(link), link.spans.path) },
  {
    id: 'aksara-campur',
    find: (link) => [
      ...link.labels.flatMap((label, index) => when(mixesScripts(label), spanOf(link, index))),
      ...when(STYLED.test(link.address.slice(link.spans.host.start, link.spans.host.end)), link.spans.host),
    ],
  },
  {
    id: 'punycode',
    find: (link) =>
      link.spans.labels.flatMap((span) => when(/^xn--/i.test(link.address.slice(span.start, span.end)), span)),
  },
  { id: 'alamat-angka', find: (link) => when(link.isNumeric, link.spans.host) },
  { id: 'pemendek', find: (link) => when(isUnderAny(link.asciiHost, shorteners), link.spans.host) },
  { id: 'formulir-umum', find: (link) => when(isFreeHost(link), link.spans.host) },
  {
    id: 'akhiran-tak-lazim',
    find: (link) =>
      when(
        unusualSuffixes.has(link.publicSuffix) || unusualSuffixes.has(link.publicSuffix.split('.').at(-1) ?? ''),
        spanOf(link, lastLabel(link)),
      ),
  },
  { id: 'subdomain-panjang', find: (link) => when(isTooLong(link), link.spans.host) },
  {
    id: 'port',
    find: (link) =>
      when(link.port !== undefined && link.port !== ORDINARY_PORTS.get(link.scheme ?? 'https'), link.spans.port),
  },
  { id: 'tanpa-https', find: (link) => when(link.scheme === 'http', link.spans.scheme) },
]

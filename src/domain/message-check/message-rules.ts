import * as lists from './message-words.ts'
import type { Normalised } from './normalise.ts'
import { findPhoneNumbers, type PhoneNumber } from './phone-numbers.ts'
import { compilePhrases, type FoundPhrase, findPhrases, type PhraseBook } from './phrases.ts'
import { type Range, rangeIn } from './range.ts'
import type { Word } from './words.ts'

export type MessageRuleId =
  | 'mendesak'
  | 'sebarkan'
  | 'diteruskan'
  | 'tanpa-sumber'
  | 'huruf-kapital'
  | 'minta-uang'
  | 'minta-data'
  | 'catut-lembaga'
  | 'iming-iming'
  | 'ancaman'
  | 'nomor-pribadi'
  | 'nomor-resmi-janggal'
  | 'karakter-tersembunyi'

/** A message made ready for the rules. */
export interface Prepared extends Normalised {
  /** Of the folded text, addresses left out. */
  readonly words: readonly Word[]
  /** Web addresses, in the source. */
  readonly links: readonly Range[]
}

interface MessageRule {
  readonly id: MessageRuleId
  /** Where the sign shows, as ranges in the source; none when it is absent. Never throws; linear in the message's length. */
  readonly find: (message: Prepared) => readonly Range[]
}

const compile = (text: string) => compilePhrases(text, lists.wordLists)

type Keep = (phrase: FoundPhrase, words: readonly Word[]) => boolean

const always: Keep = () => true
const hasOneOf = (word: Word | undefined, forms: ReadonlySet<string>) =>
  word?.forms.some((form) => forms.has(form)) === true

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const SELF = wordSet('kami saya sy aku gue gw ku')
const DONE = wordSet('berhasil sukses diterima lunas gagal tercatat')
const DONE_REACH = 8

const ALREADY = wordSet('sudah telah udah udh sdh dah barusan tadi uwis wis parantos atos alah')
const IF = wordSet('kalau kalo klo jika bila apabila setelah sesudah')
const ALREADY_REACH = 6

/**
 * Whether a clause tells that something was done already: "hadiahnya kemarin sudah dibagikan", "iuran sudah saya bayar"; not
 * "kalau sudah bayar".
 */
function wasDone({ first, last }: FoundPhrase, words: readonly Word[], doings: ReadonlySet<string>): boolean {
  const clause = words[first]?.clause
  for (let at = Math.max(0, first - 2); at <= last + ALREADY_REACH; at += 1) {
    const word = words[at]
    if (word?.clause !== clause || !hasOneOf(word, ALREADY) || hasOneOf(words[at - 1], IF)) continue
    const next = words.slice(at + 1, at + 3).filter((other) => other.clause === clause)
    if (next.some((other) => hasOneOf(other, doings))) return true
  }
  return false
}

const PAID = wordSet(
  `bayar dibayar bayarkan dibayarkan terbayar transfer ditransfer tf setor disetor disetorkan kirim dikirim dikirimkan diserahkan
  masuk lunas diterima terkumpul`,
)
/** "Kelebihan bayar Rp…" and "pengembalian dana" are money that comes back. */
const COMES_BACK = wordSet('kelebihan lebih terima pengembalian kembalian restitusi refund')
/** "Donasi kami salurkan ke panti" is the sender's own doing. */
const HANDED_ON = wordSet('salurkan kirim kirimkan transfer tf bayar bayarkan setor setorkan serahkan')
/** "Saldo kas Rp…" reports, "bebas biaya admin" asks nothing. */
const NOT_DUE = wordSet('saldo laporan rekap sisa terpotong dipotong termasuk bebas gratis')

/** Asked for by the sender, and not what already happened: "Transfer … berhasil". */
const isAsked: Keep = (phrase, words) =>
  !phrase.isNegated &&
  !phrase.isWarning &&
  !words
    .slice(phrase.last + 1, phrase.last + 1 + DONE_REACH)
    .some((word) => word.sentence === words[phrase.first]?.sentence && hasOneOf(word, DONE))

const isMoneyAsked: Keep = (phrase, words) =>
  isAsked(phrase, words) &&
  !hasOneOf(words[phrase.first - 1], NOT_DUE) &&
  !(hasOneOf(words[phrase.first - 1], SELF) && hasOneOf(words[phrase.first], HANDED_ON)) &&
  !words.slice(Math.max(0, phrase.first - 1), phrase.last).some((word) => hasOneOf(word, COMES_BACK)) &&
  !wasDone(phrase, words, PAID)

const SPREAD = wordSet('sebar sebarkan sebarin viralkan')
const IS_SPREAD = wordSet('disebar disebarkan diviralkan')
/** "Foto KTP Anda kami sebar" is a threat with data the sender has. */
const isDataAsked: Keep = (phrase, words) =>
  isAsked(phrase, words) &&
  !words.slice(phrase.last + 1, phrase.last + 1 + DONE_REACH).some((word, index) => {
    if (word.clause !== words[phrase.first]?.clause) return false
    const isOwnDoing = hasOneOf(word, SPREAD) && hasOneOf(words[phrase.last + index], SELF)
    return isOwnDoing || hasOneOf(word, IS_SPREAD)
  })

const GIVEN = wordSet('dibagikan dibagi diserahkan diambil diterima disalurkan dimakan habis selesai')
/** A gain that is still to be had: not "hadiah lomba kemarin sudah dibagikan". */
const isPromised: Keep = (phrase, words) => !phrase.isNegated && !wasDone(phrase, words, GIVEN)

const NOT_PRESSING = wordSet('tidak tdk bukan ga gak nggak usah akan belum terburu')
const DEADLINE = wordSet(
  `paling plg selambat selambatnya selambatnya2 batas bts deadline tenggat maksimal maks max sebelum sblm sebelom terakhir hari`,
)
const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agt|agu?s(?:tus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?'
const MONTH = new RegExp(`^(?:${MONTHS})$`)
const LATER = wordSet(
  'tanggal tgl senin selasa rabu kamis jumat sabtu ahad depan pekan bulan bln tahun triwulan semester',
)
const SOON = wordSet('besok bsk nanti ntar sekarang skrg')
/** "Hari ini", "malam ini"; not "bulan ini". */
const TODAY = wordSet('hari malam sore siang pagi')
const ROUTINE = wordSet('masuk presensi absen absensi hadir datang kembali pulang')
const DATE_REACH = 6

/**
 * Whether a deadline presses nobody: it is some days off (a date, a weekday or "pekan depan" follows), or belongs to a timetable
 * ("presensi masuk paling lambat 07.30"), and nothing says today or tomorrow.
 */
function isCalmDeadline({ first, last }: FoundPhrase, words: readonly Word[]): boolean {
  if (!hasOneOf(words[first], DEADLINE)) return false
  const near = words.slice(first, last + 1 + DATE_REACH).filter(({ sentence }) => sentence === words[first]?.sentence)
  const isSoon = near.some(
    (word, at) => hasOneOf(word, SOON) || (hasOneOf(word, TODAY) && near[at + 1]?.forms.includes('ini') === true),
  )
  const isLater = near.some((word) => hasOneOf(word, LATER) || word.forms.some((form) => MONTH.test(form)))
  return !isSoon && (isLater || hasOneOf(words[first - 1], ROUTINE))
}

const FAST = wordSet('cepat cepet cpt')
const PRAISE = wordSet('ya yah yaa dong to')
/** "Belikan pulsa dulu, cepat ya" presses; "wah cepat ya" does not. */
const isPraise = ({ first, last }: FoundPhrase, words: readonly Word[]) =>
  hasOneOf(words[first], FAST) && hasOneOf(words[last], PRAISE) && words[first - 1]?.clause === words[first]?.clause

/** "Tidak dikonfirmasi dalam 1x24 jam" presses, "tidak segera" and "akan segera" do not, nor does a date some weeks off. */
const isPressing: Keep = (phrase, words) => {
  const { first, last } = phrase
  if (first === last && hasOneOf(words[first - 1], NOT_PRESSING)) return false
  return !isCalmDeadline(phrase, words) && !isPraise(phrase, words)
}

const TOLD = wordSet('sudah telah udah udh sdh akan bakal baru barusan')
/** "Kami sebar ke semua kontak" threatens, "sudah dibagikan ke semua juara" tells; neither asks to pass anything on. */
const isPassedOnByOthers: Keep = ({ isNegated, first }, words) => {
  const before = words[first - 1]
  return !isNegated && !hasOneOf(before, SELF) && !(before?.clause === words[first]?.clause && hasOneOf(before, TOLD))
}

/** A rule that looks for phrases. */
function byPhrases(id: MessageRuleId, text: string, keep: Keep = always): MessageRule {
  const book = compile(text)
  return { id, find: (message) => search(message, book, keep) }
}

function search({ words, folded }: Prepared, book: PhraseBook, keep: Keep): readonly Range[] {
  return findPhrases(words, book)
    .filter((phrase) => keep(phrase, words))
    .map((phrase) => rangeIn(folded, phrase))
}

const hasForm = (words: readonly Word[], form: string) => words.some(({ forms }) => forms.includes(form))

// Shouting -------------------------------------------------------------------------------------------------------------

const FEWEST_SHOUTED_WORDS = 3
const FEWEST_SHOUTED_LETTERS = 15
const VISIBLE_WORD = /[\p{L}\p{N}]+/gu
const EXCLAMATION = /[!\uFF01\u203C\u2757\u2755](?:[\uFE0F ]?[!\uFF01\u203C\u2757\u2755])*/gu

/** Runs of words in capitals, numbers between them let through. */
function findCapitals(text: string): readonly Range[] {
  const found: Range[] = []
  let run = { start: 0, end: 0, words: 0, letters: 0 }
  const close = () => {
    if (run.words >= FEWEST_SHOUTED_WORDS && run.letters >= FEWEST_SHOUTED_LETTERS)
      found.push({ start: run.start, end: run.end })
    run = { start: 0, end: 0, words: 0, letters: 0 }
  }
  for (const { 0: word, index } of text.matchAll(VISIBLE_WORD)) {
    if (!/\p{L}/u.test(word)) continue
    const isShouted = word === word.toUpperCase() && word !== word.toLowerCase()
    if (!isShouted) close()
    else
      run = {
        start: run.words === 0 ? index : run.start,
        end: index + word.length,
        words: run.words + 1,
        letters: run.letters + word.length,
      }
  }
  close()
  return found
}

function findExclamations(text: string): readonly Range[] {
  return [...text.matchAll(EXCLAMATION)].flatMap(({ 0: run, index }) => {
    const signs = [...run].reduce(
      (sum, sign) => sum + (sign === '\u203C' ? 2 : /[!\uFF01\u2757\u2755]/u.test(sign) ? 1 : 0),
      0,
    )
    return signs >= 3 ? [{ start: index, end: index + run.length }] : []
  })
}

// Who speaks ------------------------------------------------------------------------------------------------------------

const authority = compile(lists.authorityPhrases)
const officialNumber = compile(lists.officialNumberPhrases)
const news = compile(lists.newsPhrases)
const unsourced = compile(lists.unsourcedPhrases)
const spread = compile(lists.spreadPhrases)
const forwarded = compile(lists.forwardedPhrases)
const firm = compile('<firm>')
const offices = wordSet(lists.wordLists['office'] ?? '')

/** Words of a line within which a sender is named at its head. */
const HEAD_REACH = 3
/** Words of a line that is nothing but a heading. */
const LONGEST_HEADING = 9
const HEAD_END = /^[^\p{L}\p{N}]*[:|\]\n\u2013\u2014]/u

/**
 * Offices named where a sender stands: at the head of a line, before a colon or a bar ("BMKG | …", "[BKN] …"), or on a line that
 * is nothing but a heading, as on letters.
 */
function findLetterheads({ words, folded }: Prepared): readonly Range[] {
  const found: Range[] = []
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.startsLine !== true) continue
    const line = words.slice(first, first + LONGEST_HEADING + 1)
    const stop = line.findIndex(({ endsLine }) => endsLine) + 1
    const head = line.slice(0, HEAD_REACH).findIndex((word) => hasOneOf(word, offices))
    if (head < 0 || (stop > 0 && head >= stop)) continue
    const end = line.findIndex((word, index) => {
      const next = line[index + 1]?.range.start ?? word.range.end + 3
      return index >= head && HEAD_END.test(folded.text.slice(word.range.end, next))
    })
    const last = line[end]
    const start = words[first]?.range.start
    if (last !== undefined && start !== undefined) found.push({ start, end: last.range.end })
  }
  return found
}

/** Words after which an office or an official is a place, or somebody's kin, and not who speaks. */
const MERE_MENTION = wordSet(
  `di nang ning neng ing nggone nggon dalam njero depan samping dekat sebelah belakang rumah anak istri suami putra putri menantu
  keponakan adik kakak mantan sopir wong urang omah`,
)
const ROLE = wordSet('dokter perawat petugas staf staff pegawai karyawan pejabat direktur dosen teller')
const isSpeaking: Keep = ({ isWarning, first }, words) => {
  const before = words[first - 1]
  const isMention = before?.clause === words[first]?.clause && hasOneOf(before, MERE_MENTION)
  return !isWarning && (!isMention || hasOneOf(words[first - 2], ROLE))
}

function findAuthority(message: Prepared): readonly Range[] {
  const heads = findLetterheads(message).map((range) => rangeIn(message.folded, range))
  return [...heads, ...search(message, authority, isSpeaking)]
}

/** Numbers, each with whether words before it on its line or the one before call it official. */
function officialNumbers(message: Prepared): readonly PhoneNumber[] {
  const marks = findPhrases(message.words, officialNumber)
  const reach = 60
  let next = 0
  return findPhoneNumbers(message.visible.text).filter((number) => {
    const { start } = rangeIn(message.visible, number)
    while (next < marks.length && rangeIn(message.folded, marks[next] ?? number).end <= start) next += 1
    const before = marks[next - 1]
    return before !== undefined && start - rangeIn(message.folded, before).end <= reach
  })
}

function findOddNumbers(message: Prepared): readonly Range[] {
  const numbers = findPhoneNumbers(message.visible.text)
  if (numbers.length === 0) return []
  const official = new Set(officialNumbers(message).map(({ start }) => start))
  const speaksForOffice = findAuthority(message).length > 0
  return numbers
    .filter(({ kind, start }) => official.has(start) || kind === 'stretched' || (kind === 'foreign' && speaksForOffice))
    .map((number) => rangeIn(message.visible, number))
}

function findPrivateNumbers(message: Prepared): readonly Range[] {
  const mobiles = findPhoneNumbers(message.visible.text).filter(({ kind }) => kind === 'mobile')
  if (mobiles.length === 0) return []
  if (findAuthority(message).length === 0 && findPhrases(message.words, firm).length === 0) return []
  return mobiles.map((number) => rangeIn(message.visible, number))
}

// Nobody to ask --------------------------------------------------------------------------------------------------------

const FEWEST_WORDS_OF_CLAIM = 8
/** A date that can be looked up; "00.30" is a time, "3-5" a count, "3 desa" no December. */
const DATE = new RegExp(`\\b\\d{1,2}(?:/\\d{1,2}|([.-])\\d{1,2}\\1(?:20)?\\d\\d| ?(?:${MONTHS}))\\b|\\b20\\d\\d\\b`)
/** Words written with a capital out of courtesy or habit: they name nobody who can be asked. */
const NO_NAME = wordSet(
  `anda bapak ibu saudara saudari kakak kak bpk pak bu allah tuhan swt nabi quran alquran islam indonesia assalamualaikum
  wassalam wassalamualaikum alhamdulillah amin aamiin insyaallah`,
)

/**
 * An announcement, or a message that travels from group to group, without an address, a date, an office or anybody's name: there
 * is nobody to ask.
 */
function findNameless(message: Prepared): readonly Range[] {
  const { words, folded, links } = message
  if (links.length > 0 || words.length < FEWEST_WORDS_OF_CLAIM || DATE.test(folded.text)) return []
  const heads = findPhrases(words, news).filter(({ isNegated }) => !isNegated)
  const [head] =
    heads.length > 0
      ? heads
      : [
          ...findPhrases(words, spread).filter((phrase) => isPassedOnByOthers(phrase, words)),
          ...findPhrases(words, forwarded),
        ]
  if (head === undefined || findAuthority(message).length > 0) return []
  if (findPhoneNumbers(message.visible.text).length > 0 || namesInside(message)) return []
  return [rangeIn(folded, head)]
}

/** Whether a word inside a sentence begins with a capital while others do not: a name. */
function namesInside({ source, words, folded }: Prepared): boolean {
  return words.some((word, index) => {
    if (index === 0 || word.startsLine || words[index - 1]?.clause !== word.clause || hasOneOf(word, NO_NAME))
      return false
    const written = source.slice(rangeIn(folded, word.range).start, rangeIn(folded, word.range).end)
    return /^\p{Lu}\p{Ll}/u.test(written)
  })
}

// The rules -------------------------------------------------------------------------------------------------------------

/** "Turut berduka, telah meninggal …" tells of a death and threatens nobody. */
const isMourning = (words: readonly Word[]) =>
  [
    'innalillahi',
    'inna',
    'berduka',
    'dukacita',
    'duka',
    'almarhum',
    'almarhumah',
    'alm',
    'melayat',
    'takziah',
    'rip',
  ].some((form) => hasForm(words, form))

const NOT_SO = wordSet('tidak tdk bukan tanpa gak ga nggak tak')
/** "Yang tidak melapor akan dicoret" and "kalau tidak, foto Anda disebar" threaten, "tidak dicoret" does not. */
const isThreat: Keep = ({ first }, words) =>
  !(words[first - 1]?.clause === words[first]?.clause && hasOneOf(words[first - 1], NOT_SO))

const threats = compile(lists.threatPhrases)

/** What can be seen in a message's words, in the order in which it is told. Each is a sign and no proof. */
export const messageRules: readonly MessageRule[] = [
  byPhrases('minta-data', lists.dataPhrases, isDataAsked),
  byPhrases('minta-uang', lists.moneyPhrases, isMoneyAsked),
  byPhrases('mendesak', lists.urgentPhrases, isPressing),
  {
    id: 'ancaman',
    find: (message) => (isMourning(message.words) ? [] : search(message, threats, isThreat)),
  },
  byPhrases('iming-iming', lists.lurePhrases, isPromised),
  { id: 'catut-lembaga', find: findAuthority },
  { id: 'nomor-resmi-janggal', find: findOddNumbers },
  { id: 'nomor-pribadi', find: findPrivateNumbers },
  { id: 'sebarkan', find: (message) => search(message, spread, isPassedOnByOthers) },
  { id: 'diteruskan', find: (message) => search(message, forwarded, always) },
  {
    id: 'tanpa-sumber',
    find: (message) => {
      const claims = search(message, unsourced, always)
      return claims.length > 0 ? claims : findNameless(message)
    },
  },
  {
    id: 'huruf-kapital',
    find: ({ visible }) =>
      [...findCapitals(visible.text), ...findExclamations(visible.text)].map((range) => rangeIn(visible, range)),
  },
  { id: 'karakter-tersembunyi', find: ({ hidden, disguised }) => [...hidden, ...disguised] },
]

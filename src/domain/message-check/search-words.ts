import type { Prepared } from './message-rules.ts'
import { rangeIn } from './range.ts'

/** Most words offered for a search. */
const MOST_SEARCH_WORDS = 6
const WANTED = 3
/** Words of the message that are weighed. */
const MOST_WEIGHED = 600
const SHORTEST = 4

/** Words that narrow no search: those of grammar, of address, of chat, and those that every such message has. */
const COMMON: ReadonlySet<string> = new Set(
  `yang untuk dengan dari pada kepada dalam akan atau juga tidak bukan jangan sudah telah belum masih harus dapat bisa agar supaya
  karena sebab jika bila kalau maka oleh para setiap semua seluruh hanya lebih paling sangat sekali ini itu tersebut adalah yaitu
  yakni saya kami kita anda kamu mereka dia beliau bapak ibu saudara rekan teman keluarga grup group sini sana mana apa siapa kapan
  bagaimana kenapa mengapa berapa mohon tolong silakan silahkan harap segera sebarkan bagikan teruskan viralkan share kirim klik
  link tautan nomor info informasi berita pesan hari jam pukul tanggal tgl bulan tahun besok kemarin sekarang nanti malam pagi siang
  sore lagi saja dulu terima kasih selamat assalamualaikum wassalam salam yth terhormat demikian terimakasih dimohon diharapkan
  berikut melalui lewat serta secara antara terhadap tentang mengenai sampai hingga sejak selama saat ketika sebelum sesudah setelah
  ada jadi menjadi membuat lalu kemudian bahwa seperti sebagai namun tetapi tapi sehingga wajib tanpa satu dua tiga pertama terakhir
  baru banyak orang katanya kabarnya penting mendesak gratis https http fwd diteruskan berkali copas sebelah mari ayo yuk sama sini
  langsung bantu sebar jangan sampai terlambat lupa buka baca lihat gaes guys min kak mas mbak pak bang bun`.split(
    /\s+/,
  ),
)

interface Candidate {
  readonly word: string
  readonly order: number
  readonly score: number
}

const isInside = (start: number, links: Prepared['links'], next: number) => {
  const link = links[next]
  return link !== undefined && start >= link.start && start < link.end
}

/**
 * Three to six words of the message worth searching for, in its own order and spelling; fewer when it is shorter than that.
 * Names come first, then long words. Nothing with three digits or more but a year is offered, nor parts of addresses: nobody is
 * to search for a NIK or a phone number.
 */
export function chooseSearchWords({ source, words, folded, links }: Prepared): readonly string[] {
  const weighed = words.slice(0, MOST_WEIGHED)
  const written = weighed.map(({ range }) => {
    const { start, end } = rangeIn(folded, range)
    return { text: source.slice(start, end), start }
  })
  const capitals = written.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const capitalsTell = capitals * 2 < written.length
  const best = new Map<string, Candidate>()
  let next = 0
  for (const [order, { text, start }] of written.entries()) {
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const word = weighed[order]
    const [form = ''] = word?.forms ?? []
    if (word === undefined || isInside(start, links, next) || !isWorthy(form, text, capitalsTell)) continue
    const isInner = order > 0 && weighed[order - 1]?.sentence === word.sentence
    const isName = capitalsTell && /^\p{Lu}/u.test(text) && (isInner || /^\p{Lu}{2,}$/u.test(text))
    const known = best.get(form)
    const score = (isName ? 20 : 0) + Math.min(form.length, 12) + (known === undefined ? 0 : 3)
    if (known === undefined) best.set(form, { word: text, order, score })
    else best.set(form, { ...known, score: Math.max(known.score, score) })
  }
  const ranked = [...best.values()].toSorted((a, b) => b.score - a.score || a.order - b.order)
  const names = ranked.filter(({ score }) => score > 20).length
  const count = Math.min(MOST_SEARCH_WORDS, Math.max(WANTED, names + 2))
  return ranked
    .slice(0, count)
    .toSorted((a, b) => a.order - b.order)
    .map(({ word }) => word)
}

/** Two or three letters are worth a search only as an abbreviation, which capitals do not tell in a message that shouts. */
function isWorthy(form: string, text: string, capitalsTell: boolean): boolean {
  if (form === '' || COMMON.has(form)) return false
  const digits = text.replace(/\P{N}/gu, '')
  if (digits.length > 0)
    return /^20\d\d$/.test(text) || (digits.length < 3 && digits.length < text.length && form.length >= SHORTEST)
  return form.length >= SHORTEST || (capitalsTell && /^\p{Lu}{2,}$/u.test(text))
}

import { z } from 'astro/zod'
import type { Block, ChatMessage, Hit, PageLink } from '../../domain/investigation/block.ts'
import { DRAWINGS } from '../../domain/outline/drawings.ts'
import { id, richParagraphs, strict, text } from '../fields.ts'
import { message } from '../message.ts'

const paragraphs = z
  .string()
  .trim()
  .min(1)
  .transform((source) => source.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim()))

const chatMessage = strict({
  dari: text.optional(),
  jam: text.optional(),
  diteruskan: z.boolean().default(false),
  teks: text,
}).transform(
  ({ dari, jam, diteruskan, teks }): ChatMessage => ({ from: dari, time: jam, isForwarded: diteruskan, text: teks }),
)

const hit = strict({
  judul: text,
  situs: text,
  tanggal: text.optional(),
  cuplikan: text,
  buka: id.optional(),
}).transform(({ judul, situs, tanggal, cuplikan, buka }): Hit => {
  return { title: judul, site: situs, date: tanggal, snippet: cuplikan, opens: buka }
})

const pageLink = strict({ teks: text, buka: id.optional() }).transform(
  ({ teks, buka }): PageLink => ({ label: teks, opens: buka }),
)

/** Every kind of piece under the word authors use for it. */
const kinds = {
  teks: richParagraphs.transform((value): Block => ({ kind: 'text', paragraphs: value })),
  obrolan: strict({ nama: text, anggota: z.int().positive().optional(), pesan: z.array(chatMessage).min(1) }).transform(
    ({ nama, anggota, pesan }): Block => ({ kind: 'chat', name: nama, members: anggota, messages: pesan }),
  ),
  unggahan: strict({
    nama: text,
    akun: text.optional(),
    waktu: text.optional(),
    suka: text.optional(),
    dibagikan: text.optional(),
    teks: paragraphs,
  }).transform(({ nama, akun, waktu, suka, dibagikan, teks }): Block => {
    return { kind: 'feed', name: nama, account: akun, time: waktu, likes: suka, shares: dibagikan, paragraphs: teks }
  }),
  surat: strict({
    instansi: text,
    nomor: text.optional(),
    perihal: text.optional(),
    tanggal: text.optional(),
    teks: paragraphs,
  }).transform(({ instansi, nomor, perihal, tanggal, teks }): Block => {
    return { kind: 'letter', office: instansi, number: nomor, subject: perihal, date: tanggal, paragraphs: teks }
  }),
  suara: strict({ dari: text, lama: text, transkrip: text }).transform(
    ({ dari, lama, transkrip }): Block => ({ kind: 'voice', from: dari, length: lama, transcript: transkrip }),
  ),
  gambar: strict({ id: z.enum(DRAWINGS), keterangan: text }).transform(
    ({ id: drawing, keterangan }): Block => ({ kind: 'picture', drawing, caption: keterangan }),
  ),
  hasil: strict({ kueri: text, butir: z.array(hit).min(1) }).transform(
    ({ kueri, butir }): Block => ({ kind: 'results', query: kueri, hits: butir }),
  ),
  laman: strict({
    situs: text,
    nama: text,
    tanggal: text.optional(),
    judul: text.optional(),
    teks: paragraphs,
    tautan: z.array(pageLink).default([]),
  }).transform(({ situs, nama, tanggal, judul, teks, tautan }): Block => {
    return { kind: 'page', site: situs, masthead: nama, date: tanggal, title: judul, paragraphs: teks, links: tautan }
  }),
  tabel: z
    .array(z.tuple([text, text]))
    .min(1)
    .transform((rows): Block => ({ kind: 'table', rows })),
  tautan: strict({ alamat: text, buka: id.optional() }).transform(
    ({ alamat, buka }): Block => ({ kind: 'link', address: alamat, opens: buka }),
  ),
}

/** One piece of what is seen: an object with a single key that says its kind. */
const block = strict({
  teks: kinds.teks.optional(),
  obrolan: kinds.obrolan.optional(),
  unggahan: kinds.unggahan.optional(),
  surat: kinds.surat.optional(),
  suara: kinds.suara.optional(),
  gambar: kinds.gambar.optional(),
  hasil: kinds.hasil.optional(),
  laman: kinds.laman.optional(),
  tabel: kinds.tabel.optional(),
  tautan: kinds.tautan.optional(),
}).transform((pieces, ctx): Block => {
  const [only, ...more] = Object.values(pieces).filter((piece) => piece !== undefined)
  if (only !== undefined && more.length === 0) return only
  ctx.addIssue({
    code: 'custom',
    message: message(
      only === undefined ? 'bagian ini kosong' : 'bagian ini memuat lebih dari satu jenis',
      `tulis tepat satu dari: ${Object.keys(kinds).join(', ')}; mulai bagian lain dengan tanda -`,
    ),
  })
  return z.NEVER
})

/** What is seen, top to bottom. */
export const blocks = z.array(block).min(1)

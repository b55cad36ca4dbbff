import type { Part, UseKind } from '../domain/outline/body.ts'
import { DRAWINGS, PHOTO_VIEWS } from '../domain/outline/drawings.ts'

/** What an author may write inside the tag of a component. */
export interface ComponentRule {
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** Attributes that stand alone, without a value. */
  readonly flags?: readonly string[]
  /** Attributes that take one of a few words. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** The component it must stand in. */
  readonly inside?: string
  /** What its `id` points at. */
  readonly use?: UseKind
  readonly part?: Part['kind']
  /** It is nothing without the text between its tags. */
  readonly needsText?: boolean
}

/** Every component authors may use in MDX. `src/components/mdx/` draws them. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Situasi: { part: 'situation', needsText: true },
  Soal: { required: ['id'], use: 'item' },
  Kasus: { required: ['id'], use: 'case' },
  Lab: { required: ['id'], use: 'lab' },
  Dasar: { required: ['id'], use: 'citation' },
  Istilah: { required: ['id'], use: 'term', needsText: true },
  Sumber: { required: ['id'], use: 'source' },
  BawaPulang: { part: 'takeaway', needsText: true },
  Tinjauan: { part: 'review', needsText: true },
  Catatan: { required: ['judul'], words: { jenis: ['ingat', 'awas', 'usang'] }, needsText: true },
  Bandingkan: { needsText: true },
  Sisi: { required: ['judul'], words: { nada: ['ya', 'tidak', 'netral'] }, inside: 'Bandingkan', needsText: true },
  Percakapan: { required: ['nama'], optional: ['anggota'], needsText: true },
  Pesan: { optional: ['dari', 'jam'], flags: ['saya', 'diteruskan'], inside: 'Percakapan', needsText: true },
  Unggahan: { required: ['nama'], optional: ['akun', 'waktu', 'suka', 'dibagikan'], needsText: true },
  Komentar: { required: ['dari'], optional: ['waktu'], inside: 'Unggahan', needsText: true },
  Surat: { required: ['instansi'], optional: ['nomor', 'perihal', 'tanggal'], needsText: true },
  HasilCari: { required: ['kueri'], needsText: true },
  Hasil: { required: ['judul', 'situs'], inside: 'HasilCari', needsText: true },
  Linimasa: { needsText: true },
  Tahap: { required: ['judul'], optional: ['kapan'], inside: 'Linimasa', needsText: true },
  Peragaan: { required: ['judul'], needsText: true },
  Langkah: {
    required: ['judul'],
    optional: ['alamat', 'sorot'],
    words: { gambar: PHOTO_VIEWS },
    inside: 'Peragaan',
    needsText: true,
  },
  Gambar: { required: ['id'], words: { id: DRAWINGS }, needsText: true },
}

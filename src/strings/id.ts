import type { Certainty, NotReadyReason } from '../domain/assessment/score.ts'
import type { RegulationStatus } from '../domain/law/regulation.ts'
import type { FailureReason } from '../domain/offline/state.ts'
import type { UnreadableReason } from '../domain/record/decode.ts'
import type { ImportProblem } from '../domain/record/xapi.ts'
import type { TextSize, Theme } from '../stores/settings.ts'
import type { StorageTrouble } from '../stores/storage.ts'

/** A number as Indonesians write it: `1.234,5`. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Bytes as a learner reads them: `640 kB`, `1,1 MB`. Decimal units, as phones show them. */
export function formatBytes(bytes: number): string {
  return bytes < 950_000 ? `${formatNumber(Math.ceil(bytes / 1000))} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`
}

/** An ISO date or time as `20 November 2026`. */
export function formatDate(iso: string): string {
  return new Date(iso).toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Jakarta' })
}

export const shell = {
  skip: 'Langsung ke isi',
  home: 'Beranda Jernih',
  search: 'Cari',
  menu: 'Menu',
  close: 'Tutup',
  navigation: 'Menu utama',
  contentsLabel: 'Menu kaki halaman',
  pages: {
    home: 'Beranda',
    progress: 'Kemajuan saya',
    search: 'Cari',
    glossary: 'Glosarium',
    settings: 'Setelan',
    about: 'Tentang dan privasi',
  },
  licence: 'Isi: CC BY-SA 4.0. Kode: MIT.',
  updateReady: 'Versi baru kursus sudah siap.',
  updateNow: 'Pakai versi baru',
  later: 'Nanti',
  stale: 'Sebagian berkas halaman ini sudah diganti versi baru.',
  reload: 'Muat ulang',
  learnerChanged: 'Peserta berganti di tab lain.',
  storage: {
    FULL: 'Ruang simpan peramban penuh. Jawaban terakhir hanya bertahan sampai tab ini ditutup.',
    BLOCKED: 'Peramban tidak mengizinkan penyimpanan. Jawaban hanya bertahan sampai tab ini ditutup.',
  } satisfies Record<StorageTrouble, string>,
  toRecord: 'Buka Kemajuan saya',
}

export const outline = {
  module: (order: number) => `Modul ${order}`,
  lessons: (count: number) => `${count} pelajaran`,
  lessonOf: (order: number, count: number) => `Pelajaran ${order} dari ${count}`,
  items: (count: number) => `${count} soal`,
  minutes: (minutes: number) => `${formatNumber(minutes)} menit`,
  jp: (minutes: number) => `${formatNumber(minutes / 45, 1)} JP`,
  objectives: 'Setelah ini Anda dapat',
  case: 'Studi kasus',
  cases: 'Studi kasus modul ini',
  actors: 'Siapa menginginkan apa',
  review: 'Tinjauan',
  reviewHint: 'Buka setelah menjawab',
  takeHome: 'Bawa pulang',
  previous: 'Sebelumnya',
  next: 'Lanjut',
  toModule: 'Kembali ke modul',
  sources: 'Sumber',
  law: 'Dasar hukum',
  references: 'Dasar hukum dan istilah di halaman ini',
  contents: 'Isi bimtek',
}

export const lawText = {
  binds: 'Mengikat',
  sanction: 'Sanksi',
  source: 'Sumber pemeriksaan',
  checkedOn: (iso: string) => `diperiksa ${formatDate(iso)}`,
  unsure: 'perlu verifikasi',
  status: {
    'in-force': 'Berlaku',
    amended: 'Berlaku, sudah diubah',
    partial: 'Sebagian tidak berlaku lagi',
    revoked: 'Sudah dicabut',
    ended: 'Sudah berakhir',
  } satisfies Record<RegulationStatus, string>,
  open: (name: string) => `Buka dasar hukum ${name}`,
}

export const item = {
  heading: (order: number) => `Soal ${order}`,
  only: 'Bagaimana menurut Anda?',
  several: 'Boleh pilih lebih dari satu.',
  sure: 'Seberapa yakin Anda?',
  certainty: { 1: 'Menebak', 2: 'Agak yakin', 3: 'Sangat yakin' } satisfies Record<Certainty, string>,
  check: 'Periksa jawaban',
  again: 'Coba lagi',
  right: 'Tepat',
  wrong: 'Belum tepat',
  partly: (earned: number, total: number) => `Belum tepat: ${earned} dari ${total} pilihan diperlakukan benar`,
  yours: 'Pilihan Anda',
  rightOption: 'Jawaban yang tepat',
  rightAndYours: 'Pilihan Anda, tepat',
  wrongAndYours: 'Pilihan Anda, belum tepat',
  missed: 'Tepat, tetapi tidak Anda pilih',
  why: 'Mengapa bukan ini?',
  whyLeft: 'Mengapa tidak dipilih?',
  grounds: 'Dasar:',
  key: 'Kunci dan umpan balik',
  isKey: 'Tepat',
  isNotKey: 'Kurang tepat',
  answeredBefore: 'Jawaban Anda sebelumnya:',
  changed: 'Soal ini diperbarui sejak terakhir Anda jawab. Jawaban lama tetap tercatat.',
  notReady: {
    NOTHING_PICKED: 'Kesalahan: pilih satu jawaban dulu.',
    UNKNOWN_OPTION: 'Kesalahan: pilihan tidak dikenal. Muat ulang halaman.',
    TOO_MANY_PICKED: 'Kesalahan: pilih satu jawaban saja.',
  } satisfies Record<NotReadyReason, string>,
  noCertainty: 'Kesalahan: pilih seberapa yakin Anda.',
  calibration: {
    sureWrong: 'Anda sangat yakin. Kekeliruan yang diyakini layak diingat: baca alasannya, lalu coba lagi.',
    guessRight: 'Tebakan Anda kena. Pastikan alasannya sama dengan alasan Anda.',
  },
}

export const unitEnd = {
  done: 'Pelajaran selesai',
  caseDone: 'Studi kasus selesai',
  left: (count: number) => `Akhir pelajaran. Masih ada ${count} soal yang belum dijawab:`,
  caseLeft: (count: number) => `Masih ada ${count} soal yang belum dijawab:`,
  moduleDone: (title: string) => `Modul ${title} selesai`,
  end: 'Akhir pelajaran',
}

export const home = {
  start: 'Mulai belajar',
  resume: 'Lanjutkan',
  again: 'Buka kembali',
  offline: 'Bisa tanpa internet',
  offlineReady: (size: string) => `Siap luring · ${size}`,
  offlineSize: (size: string) => `Bisa tanpa internet (${size})`,
  noAccount: 'Tanpa akun, tanpa pelacakan',
  modules: (count: number) => `${count} modul`,
  fill: (done: number, total: number) => `${done} dari ${total} pelajaran selesai`,
}

export const offlineText = {
  title: 'Belajar tanpa internet',
  unknown: 'Memeriksa simpanan luring …',
  unsupported: 'Peramban atau alamat ini tidak mendukung simpanan luring. Halaman tetap dapat dibaca selama tersambung.',
  absent: (size: string) => `Seluruh kursus dapat disimpan di perangkat ini (${size}).`,
  downloading: (done: string, total: string) => `Menyimpan: ${done} dari ${total}`,
  paused: (done: string, total: string) => `Dijeda: ${done} dari ${total}`,
  waiting: (done: string, total: string) => `Menunggu jaringan: ${done} dari ${total}`,
  ready: (size: string) => `Siap luring · ${size}`,
  failed: {
    quota: 'Ruang simpan perangkat tidak cukup.',
    'server-changed': 'Berkas di server berbeda dari versi ini. Coba lagi sebentar.',
    storage: 'Peramban menolak menyimpan. Coba lagi.',
  } satisfies Record<FailureReason, string>,
  progress: 'Kemajuan penyimpanan',
  start: 'Simpan untuk luring',
  resume: 'Lanjutkan menyimpan',
  pause: 'Jeda',
  remove: 'Hapus simpanan luring',
  install: 'Pasang sebagai aplikasi',
}

export const progressText = {
  title: 'Kemajuan saya',
  lead: 'Catatan belajar Anda hanya ada di peramban ini.',
  loading: 'Membaca catatan belajar …',
  empty: 'Belum ada yang tercatat. Jawab satu soal, dan kemajuan Anda muncul di sini.',
  lessons: 'Pelajaran selesai',
  answered: 'Soal dijawab',
  firstRight: 'Tepat pada jawaban pertama',
  sureWrong: 'Yakin tetapi keliru',
  sureWrongAbout: 'Soal yang Anda jawab dengan sangat yakin tetapi belum tepat. Layak dicoba lagi lebih dulu.',
  calibration: 'Keyakinan dan ketepatan',
  calibrationAbout: 'Orang yang terukur lebih sering tepat saat lebih yakin. Jawaban pertama saja yang dihitung.',
  level: 'Keyakinan',
  share: 'Tepat',
  count: 'Jawaban',
  none: 'belum ada',
  state: { untouched: 'belum dibuka', started: 'sedang dipelajari', done: 'selesai' },
  record: 'Catatan belajar',
  statements: (count: number) => `${formatNumber(count)} pernyataan tersimpan di perangkat ini.`,
  usage: (percent: number) => `Ruang catatan terpakai kira-kira ${formatNumber(percent)} persen.`,
  nearlyFull: 'Ruang catatan hampir penuh. Unduh cadangan, lalu ringkas catatan lama.',
  compact: 'Ringkas catatan lama',
  compacted: 'Catatan lama sudah diringkas.',
  persisted: 'Peramban setuju tidak menghapus catatan ini sendiri.',
  notPersisted: 'Peramban dapat menghapus catatan ini bila ruang menipis. Unduh cadangan sesekali.',
  backup: 'Unduh catatan',
  lastBackup: (date: string) => `Cadangan terakhir: ${date}.`,
  noBackup: 'Belum pernah dicadangkan.',
  restore: 'Ambil dari berkas',
  restoreHint: 'Berkas catatan dari perangkat lain digabungkan; tidak ada yang tertimpa.',
  restored: (count: number) =>
    count === 0 ? 'Berkas dibaca. Tidak ada yang baru di dalamnya.' : `${formatNumber(count)} pernyataan baru ditambahkan.`,
  importProblem: {
    NOT_A_RECORD: 'Kesalahan: berkas ini bukan catatan belajar Jernih.',
    EMPTY: 'Kesalahan: berkas ini kosong.',
  } satisfies Record<ImportProblem, string>,
  setAside: 'Baris yang disisihkan',
  setAsideAbout: 'Baris berikut tidak dapat dibaca. Tidak ada yang dihapus; Anda dapat mengunduhnya.',
  setAsideReason: {
    NOT_JSON: 'terpotong atau rusak',
    NOT_A_STATEMENT: 'bukan pernyataan belajar yang dikenal',
    NEWER: 'ditulis versi Jernih yang lebih baru',
  } satisfies Record<UnreadableReason, string>,
  setAsideDownload: 'Unduh baris yang disisihkan',
  learners: 'Peserta di perangkat ini',
  learnersAbout: 'Perangkat dipakai bersama? Beri nama, supaya catatan tidak tercampur.',
  unnamed: 'Peserta tanpa nama',
  active: 'sedang belajar',
  name: 'Nama di perangkat ini',
  saveName: 'Simpan nama',
  switchTo: (name: string) => `Ganti ke ${name}`,
  newLearner: 'Peserta lain di perangkat ini',
  newName: 'Nama peserta baru',
  add: 'Tambah dan ganti',
  erase: 'Hapus catatan saya',
  eraseAbout: 'Menghapus semua catatan belajar peserta ini dari perangkat ini. Tidak dapat dibatalkan.',
  eraseConfirm: 'Ya, hapus semuanya',
  cancel: 'Batal',
  erased: 'Catatan sudah dihapus.',
  insecure: 'Alamat ini tidak memakai https. Catatan tetap tersimpan, tetapi terikat pada alamat ini; unduh catatan untuk membawanya ke alamat lain.',
}

export const searchText = {
  title: 'Cari',
  label: 'Kata yang dicari',
  hint: 'Contoh: unggahan, data pribadi, fitnah',
  button: 'Cari',
  loading: 'Mencari …',
  found: (count: number, query: string) => `${formatNumber(count)} hasil untuk “${query}”`,
  none: (query: string) => `Tidak ada hasil untuk “${query}”. Coba kata lain yang lebih pendek.`,
  failed: 'Mesin pencari belum dapat dimuat. Daftar pelajaran ada di bawah.',
  lessons: 'Semua pelajaran',
  more: 'Tampilkan lebih banyak',
}

export const settingsText = {
  title: 'Setelan',
  about: 'Tampilan, ukuran huruf, dan simpanan luring.',
  theme: 'Tampilan',
  themes: { system: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' } satisfies Record<Theme, string>,
  size: 'Ukuran huruf',
  sizes: { 100: 'Biasa', 115: 'Agak besar', 130: 'Besar', 150: 'Sangat besar' } satisfies Record<TextSize, string>,
  reset: 'Kembalikan setelan awal',
  needsScript: 'Setelan memerlukan JavaScript. Tanpa itu, tampilan mengikuti perangkat Anda.',
}

export const glossary = {
  title: 'Glosarium',
  lead: 'Istilah yang dipakai di kursus ini.',
  foreign: (word: string) => `asing: ${word}`,
}

export const errors = {
  notFoundTitle: 'Halaman tidak ditemukan',
  notFound: 'Alamat ini tidak ada di Jernih. Mungkin salah ketik, atau halamannya sudah pindah.',
  notSavedTitle: 'Belum tersimpan di perangkat',
  notSaved: 'Halaman ini belum disimpan untuk dibaca tanpa internet. Sambungkan perangkat, lalu coba lagi.',
  retry: 'Coba lagi',
  saved: 'Pelajaran yang sudah pernah Anda buka tetap dapat dibaca dari halaman modul.',
}

import type { UnreadableReason } from '../domain/record/decode.ts'
import type { ImportProblem } from '../domain/record/xapi.ts'
import { formatNumber } from './format.ts'

export const progressText = {
  title: 'Kemajuan saya',
  lead: 'Catatan belajar Anda hanya ada di peramban ini.',
  loading: 'Membaca catatan belajar …',
  needsScript:
    'Kemajuan dihitung di perangkat Anda dan memerlukan JavaScript. Pelajaran dan kunci soal tetap dapat dibaca.',
  empty: 'Belum ada yang tercatat. Jawab satu soal, dan kemajuan Anda muncul di sini.',
  next: (title: string) => `Lanjutkan: ${title}`,
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
  notCompacted: 'Belum ada catatan lama yang dapat diringkas.',
  persisted: 'Peramban setuju tidak menghapus catatan ini sendiri.',
  notPersisted: 'Peramban dapat menghapus catatan ini bila ruang menipis. Unduh cadangan sesekali.',
  backup: 'Unduh catatan',
  lastBackup: (date: string) => `Cadangan terakhir: ${date}.`,
  noBackup: 'Belum pernah dicadangkan.',
  restore: 'Ambil dari berkas',
  restoreHint: 'Berkas catatan dari perangkat lain digabungkan; tidak ada yang tertimpa.',
  restored: (count: number) =>
    count === 0
      ? 'Berkas dibaca. Tidak ada yang baru di dalamnya.'
      : `${formatNumber(count)} pernyataan baru ditambahkan.`,
  importProblem: {
    NOT_A_RECORD: 'Kesalahan: berkas ini bukan catatan belajar Jernih.',
    EMPTY: 'Kesalahan: berkas ini kosong.',
  } satisfies Record<ImportProblem, string>,
  filesMissing: 'Kesalahan: bagian ini belum tersimpan di perangkat. Sambungkan perangkat ke internet, lalu coba lagi.',
  setAside: 'Baris yang disisihkan',
  setAsideAbout: 'Baris berikut tidak dapat dibaca. Tidak ada yang dihapus; Anda dapat mengunduhnya.',
  setAsideReason: {
    NOT_JSON: 'terpotong atau rusak',
    NOT_A_STATEMENT: 'bukan pernyataan belajar yang dikenal',
    NEWER: 'ditulis versi Jernih yang lebih baru',
  } satisfies Record<UnreadableReason, string>,
  setAsideMore: (count: number) => `… dan ${formatNumber(count)} baris lagi dalam berkas unduhan.`,
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
  insecure:
    'Alamat ini tidak memakai https. Catatan tetap tersimpan, tetapi terikat pada alamat ini; unduh catatan untuk membawanya ke alamat lain.',
}

/** How far a scenario or a lab is. */
export const practiceState = { untouched: 'belum dimulai', started: 'sedang berjalan', done: 'sudah selesai' }

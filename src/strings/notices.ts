import type { StorageTrouble } from '../stores/trouble.ts'

/** What the bar at the foot of a page says. */
export const notices = {
  close: 'Tutup',
  updateReady: 'Versi baru kursus sudah siap.',
  updateNow: 'Pakai versi baru',
  later: 'Nanti',
  stale: 'Sebagian berkas halaman ini sudah diganti versi baru.',
  reload: 'Muat ulang',
  learnerChanged: 'Peserta berganti di tab lain.',
  storage: {
    FULL: 'Ruang simpan peramban penuh. Jawaban terakhir hanya bertahan sampai tab ini ditutup.',
    BLOCKED: 'Peramban tidak mengizinkan penyimpanan. Jawaban hanya bertahan sampai halaman ini ditinggalkan.',
  } satisfies Record<StorageTrouble, string>,
  toRecord: 'Buka Kemajuan saya',
}

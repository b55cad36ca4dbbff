import type { FailureReason } from '../domain/offline/state.ts'

export const offlineText = {
  title: 'Belajar tanpa internet',
  unknown: 'Memeriksa simpanan luring …',
  unsupported:
    'Peramban atau alamat ini tidak mendukung simpanan luring. Halaman tetap dapat dibaca selama tersambung.',
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

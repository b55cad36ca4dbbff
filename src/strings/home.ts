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

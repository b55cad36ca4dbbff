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

/** The ways to practise apart from the lessons. */
export const practice = {
  scenarios: 'Simulasi',
  aboutScenarios: (count: number) => `${count} cerita bercabang yang mengingat pilihan Anda.`,
  labs: 'Lab verifikasi',
  quick: 'Tebak cepat',
  aboutQuick: 'Sepuluh kiriman: bagikan atau jangan?',
  aboutLabs: (count: number) =>
    `${count} kabar untuk diselidiki: sebagian benar, sebagian salah, sebagian belum pasti.`,
}

/** What serves on the day after, apart from the lessons. */
export const tools = {
  title: 'Untuk dipakai sehari-hari',
  links: [
    {
      path: '/periksa/',
      name: 'Periksa pesan',
      about: 'Tempel satu pesan, lihat tandanya dan pemilik tautannya.',
    },
    {
      path: '/boleh-atau-tidak/',
      name: 'Boleh atau tidak?',
      about: 'Cari perbuatannya, lihat putusan, aturan, dan gantinya.',
    },
    { path: '/rujukan/', name: 'Daftar peraturan', about: 'Yang masih berlaku, yang sudah dicabut, kapan diperiksa.' },
    {
      path: '/sering-keliru/',
      name: 'Sering keliru ditulis',
      about: 'Yang beredar di artikel dan salindia, dan yang benar.',
    },
  ],
} as const

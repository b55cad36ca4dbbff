/** What stands in the page of the quick round. */
export const quickRound = {
  title: 'Tebak cepat',
  lead: 'Sepuluh kiriman. Bagikan atau jangan? Ada yang benar, ada yang salah, dan rupanya tidak menandai jawabannya.',
  round: 'Putaran',
  about: (count: number) =>
    `Setiap putaran diambil acak dari ${count} kiriman. Anda boleh keluar sebentar untuk menelusuri sebelum memutuskan.`,
  start: 'Mulai sepuluh kiriman',
  trace: 'Keluar sebentar: telusuri',
  share: 'Bagikan',
  hold: 'Jangan bagikan',
  right: 'Tepat',
  wrong: 'Belum tepat',
  traced: 'Hasil telusur.',
  result: 'Hasil putaran',
  again: 'Putaran baru',
  labs: 'Lanjut ke lab verifikasi',
  lesson: (title: string) => `Pelajaran: ${title}`,
  all: 'Semua kiriman dan kuncinya',
  allAbout: 'Baca satu kiriman, putuskan, lalu buka kuncinya. Separuhnya benar, separuhnya salah.',
  post: (number: number) => `Kiriman ${number}`,
}

/** What is said while it is played. */
export const quickRoundSaid = {
  place: (number: number, count: number) => `Kiriman ${number} dari ${count}`,
  next: 'Kiriman berikutnya',
  toResult: 'Lihat hasil',
  /** By what the learner did and whether that was right. */
  outcome: {
    benar: { right: 'Kabar benar ini layak dibagikan.', wrong: 'Hoaks ini ikut menyebar lewat Anda.' },
    salah: { right: 'Hoaks ini berhenti pada Anda.', wrong: 'Kabar benar ini tertahan pada Anda.' },
  },
  done: (right: number, count: number) => `${right} dari ${count} tepat`,
  /** By the one answer that was given to all of them. */
  same: {
    benar: 'Anda membagikan semuanya. Itu terlalu percaya: hoaks ikut lewat.',
    salah: 'Anda menahan semuanya. Itu terlalu curiga: kabar benar ikut hilang.',
  },
  falseShared: (count: number) => (count === 0 ? 'Tidak ada hoaks yang Anda bagikan.' : `${count} hoaks Anda bagikan.`),
  trueHeld: (count: number) =>
    count === 0 ? 'Tidak ada kabar benar yang Anda tahan.' : `${count} kabar benar Anda tahan.`,
  opened: (count: number) =>
    count === 0
      ? 'Anda memutuskan semuanya tanpa keluar menelusuri.'
      : `Anda keluar menelusuri ${count} kali sebelum memutuskan.`,
}

import type { ChannelKind, Judgement } from '../domain/scenario/story.ts'

/** Said on a scenario's page and again while it is played; each by itself, so that a page loads what it needs. */
const ask = 'Apa yang Anda lakukan?'
const ended = 'Akhir cerita'
const again = 'Mulai lagi dari awal'
const channel = {
  narration: '',
  group: 'Grup',
  private: 'Pesan pribadi',
  feed: 'Linimasa',
  letter: 'Surat',
  call: 'Telepon',
  face: 'Tatap muka',
} satisfies Record<ChannelKind, string>
const judgement = { right: 'Tepat', weak: 'Kurang tepat', wrong: 'Keliru' } satisfies Record<Judgement, string>
const round = 'Sepuluh kiriman'
const roundAbout =
  'Sebelum pulang: separuh kiriman ini benar, separuh salah. Meragukan semuanya juga keliru. Telusuri dulu bila perlu.'
const trace = 'Telusuri'
const post = (number: number, count: number) => `Kiriman ${number} dari ${count}`

/** Words of the scenarios' pages, and of the readable form. */
export const scenarioText = {
  title: 'Simulasi',
  lead: 'Cerita bercabang yang mengingat pilihan Anda. Akibatnya datang belakangan, lewat orang lain.',
  kind: 'Simulasi',
  decisions: (fewest: number, most: number) =>
    fewest === most ? `${fewest} keputusan` : `${fewest}–${most} keputusan`,
  part: 'Peran Anda',
  roles: (names: string) => `Bersama ${names}`,
  ask,
  channel,
  you: 'Anda',
  forwarded: { once: 'Diteruskan', often: 'Diteruskan berkali-kali' },
  ended,
  judgement,
  script: 'Naskah bercabang',
  scriptAbout:
    'Seluruh cerita sebagai teks. Baca satu adegan, buka satu pilihan untuk melihat akibat dan penilaiannya, lalu ikuti tautannya.',
  sometimes: 'Hanya pada sebagian jalan:',
  onlyIf: (when: string) => `Bila ${when}:`,
  leadsTo: 'Lanjut ke',
  or: 'atau, tergantung pilihan sebelumnya,',
  round,
  roundAbout,
  post,
  trace,
  key: 'Lihat kuncinya',
  postIs: { benar: 'Kiriman ini benar', salah: 'Kiriman ini salah' },
}

/** On the way into a scenario, and in the list of them. */
export const wayIn = {
  start: 'Mulai',
  goOn: 'Lanjutkan',
  seeAgain: 'Lihat lagi jalan Anda',
  again,
  missing: 'Kesalahan: simulasi ini belum tersimpan di perangkat. Sambungkan perangkat ke internet, lalu coba lagi.',
  underWay: (decisions: number) =>
    decisions === 0 ? 'Anda baru membuka simulasi ini.' : `Anda berhenti setelah ${decisions} keputusan.`,
  finished: 'Anda sudah menyelesaikan simulasi ini.',
}

/** While a scenario is played. */
export const playing = {
  changedOn:
    'Simulasi ini diperbarui. Anda melanjutkan dari adegan terakhir yang masih ada; pilihan dahulu tetap tercatat.',
  changedOver: 'Simulasi ini diperbarui, jadi dimulai dari awal. Pilihan dahulu tetap tercatat.',
  ask,
  keys: 'Ketuk satu pilihan, atau tekan angkanya.',
  decision: (number: number) => `Keputusan ke-${number}`,
  chosen: 'Anda memilih',
  takeBack: 'Tarik kembali pilihan terakhir',
  takeBackNote: 'Hanya sekali',
  tookBack: 'Pilihan ditarik kembali. Kesempatan ini hanya sekali.',
  skip: 'Langsung tampilkan semua',
  channel,
  ended,
}

/** After its end. */
export const debriefing = {
  path: 'Jalan yang Anda ambil',
  judgement,
  better: 'Belokan yang lebih baik',
  roundMissing:
    'Kesalahan: sepuluh kiriman penutup belum tersimpan di perangkat. Sambungkan perangkat ke internet, lalu muat ulang.',
  reflect: 'Untuk Anda sendiri',
  reflectAbout: 'Tulisan ini hanya tersimpan di perangkat ini dan tidak ikut diunduh.',
  saveReflection: 'Simpan',
  skipReflection: 'Lewati',
  reflectionKept: 'Tersimpan di perangkat ini.',
  reflectionLost: 'Kesalahan: tidak ada ruang untuk menyimpannya. Salin tulisan Anda sebelum menutup halaman ini.',
  after: 'Sesudah ini',
  next: (title: string) => `Bandingkan dengan: ${title}`,
  again,
  replay: 'Coba satu belokan lagi',
  replayAbout: 'Pilih satu keputusan, ambil pilihan lain, dan lihat akibat berikutnya. Sekali saja.',
  replayTurn: 'Keputusan yang mana?',
  replayChoice: 'Kali ini Anda …',
  replayShow: 'Lihat akibatnya',
  replayDone: 'Itu akibat berikutnya. Bandingkan dengan jalan Anda di atas.',
}

/** In a round of posts. */
export const rounds = {
  round,
  roundAbout,
  post,
  trace,
  answers: { benar: 'Benar', salah: 'Salah' },
  right: 'Tepat',
  wrong: 'Belum tepat',
  nextPost: 'Kiriman berikutnya',
  roundDone: (right: number, count: number) => `${right} dari ${count} Anda nilai dengan tepat.`,
  roundTrusting: (count: number) => `${count} kiriman salah Anda percayai.`,
  roundSuspicious: (count: number) => `${count} kiriman benar Anda curigai.`,
  roundRest: 'Lanjut ke renungan',
}

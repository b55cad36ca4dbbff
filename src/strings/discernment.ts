import type { Interval } from '../domain/discernment/detection.ts'
import type { Lean, Practice, Sharpness } from '../domain/discernment/profile.ts'
import { formatNumber } from './format.ts'

const sharpness = {
  blurred: 'kabur',
  sharpening: 'mulai tajam',
  sharp: 'tajam',
  'very-sharp': 'sangat tajam',
} satisfies Record<Sharpness, string>

const lean = {
  'too-trusting': 'terlalu percaya',
  balanced: 'seimbang',
  'balanced-so-far': 'seimbang sejauh ini',
  'too-suspicious': 'terlalu curiga',
} satisfies Record<Lean, string>

/** What stands in the page around a learner's discernment. */
export const discernmentText = {
  title: 'Ketajaman membedakan',
  sharpness: 'Ketajaman',
  sharpnessEnds: [sharpness.blurred, sharpness['very-sharp']],
  lean: 'Kecenderungan',
  leanEnds: [lean['too-suspicious'], lean.balanced, lean['too-trusting']],
  how: 'Cara membaca',
  howSharp:
    'Ketajaman (d′) mengukur seberapa baik Anda memisahkan yang salah dari yang benar; menebak saja menghasilkan 0. Kira-kira enam dari sepuluh tepat berarti 0,5, sembilan dari sepuluh berarti 2,5.',
  howLean:
    'Kecenderungan (c) menunjukkan arah kekeliruan Anda. Di bawah nol, kabar benar ikut Anda curigai; di atas nol, hoaks ikut Anda percaya.',
  howBand:
    'Pita di sekitar penanda ialah rentang 95 persen. Makin banyak putusan, makin sempit. Hanya putusan pertama atas setiap kiriman yang dihitung, sebab sesudahnya Anda sudah tahu jawabannya.',
}

/** With a proper minus, which a line never ends on. */
const signed = (value: number) => formatNumber(value, 1).replace('-', '−')
const range = ([from, to]: Interval) => `${signed(from)} sampai ${signed(to)}`

/** What is said of one learner's discernment. */
export const discernmentSaid = {
  few: (missing: number) =>
    `Belum cukup untuk diukur: sedikitnya ${missing} putusan lagi. Perlu lima kiriman salah dan lima kiriman benar.`,
  sharpness,
  lean,
  wrongOnes: (seen: number, count: number) => `Dari ${count} yang salah, ${seen} Anda kenali.`,
  rightOnes: (doubted: number, count: number) => `Dari ${count} yang benar, ${doubted} Anda curigai.`,
  practice: {
    confirm:
      'Latihan berikutnya: carilah juga yang membenarkan. Bila dua sumber yang tidak saling mengutip berkata sama, kabar itu layak dipercaya.',
    'leave-the-post':
      'Latihan berikutnya: keluar dari kiriman sebelum membagikan. Cari pemilik kabarnya, bukan tanda di kirimannya.',
    'trace-both-ways':
      'Latihan berikutnya: telusuri sebelum menilai, pada kiriman yang rapi maupun yang janggal. Rupa tidak menentukan.',
    harder: 'Latihan berikutnya: coba yang lebih sulit, dan tahan putusan bila buktinya belum ada.',
    keep: 'Pertahankan. Coba lagi sebulan kemudian; ketajaman menumpul bila tidak dipakai.',
  } satisfies Record<Practice, string>,
  figures: (dPrime: number, criterion: number) =>
    `Ketajaman d′ = ${signed(dPrime)}; kecenderungan c = ${signed(criterion)}.`,
  ranges: (dPrime: Interval, criterion: Interval) => `Rentang 95 persen: d′ ${range(dPrime)}; c ${range(criterion)}.`,
  noRange: 'Rentangnya muncul setelah ada sepuluh putusan untuk masing-masing.',
  undecidable: (right: number, count: number) => `Menahan putusan: ${right} dari ${count} tepat.`,
  unknown: (count: number) => `${count} putusan lama tidak ikut dihitung karena rinciannya tidak tersimpan.`,
}

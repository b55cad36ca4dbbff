import type { Level, Track, Verdict } from '../domain/law/violations.ts'
import { formatNumber } from './format.ts'

export const lookUp = {
  title: 'Boleh atau tidak?',
  lead: 'Cari perbuatannya, pilih kapan dan siapa Anda.',
  find: 'Cari perbuatan',
  findHint: 'misalnya: foto, spanduk',
  when: 'Kapan',
  who: 'Anda',
  category: 'Tentang',
  everything: 'Semua',
  for: (roles: string, phases: string) => `${roles} · ${phases}`,
  everyRole: 'Semua ASN',
  everyPhase: 'Kapan pun',
  verdict: {
    allowed: 'Boleh',
    avoid: 'Hindari',
    forbidden: 'Dilarang',
    unsure: 'Perlu verifikasi',
  } satisfies Record<Verdict, string>,
  tracks: { ethics: 'Jalur etik', discipline: 'Jalur disiplin', crime: 'Jalur pidana' } satisfies Record<Track, string>,
  level: (name: string) => `tingkat ${name}`,
  levels: { light: 'ringan', moderate: 'sedang', severe: 'berat' } satisfies Record<Level, string>,
  rule: 'Aturan',
  sanction: 'Sanksi',
  checked: 'Diperiksa',
  instead: 'Sebagai gantinya',
  insteadAllowed: 'Caranya',
  none: 'Tidak ada perbuatan yang cocok. Coba satu kata lain, misalnya “foto”, atau pilih “Semua”.',
  found: (count: number) => `${formatNumber(count)} perbuatan`,
  how: 'Cara membaca',
  howText:
    'Putusan di sini membantu Anda menimbang. Yang memeriksa dan memutus tetap pejabat yang berwenang di instansi Anda, setelah mendengar Anda. Banyak putusan bersandar pada SKB Netralitas; keberlakuannya untuk pemilihan berikutnya perlu verifikasi. Bila ragu, tanyakan bagian kepegawaian sebelum bertindak.',
}

import type { Level, Track, Verdict } from '../domain/law/violations.ts'
import { formatNumber } from './format.ts'

export const lookUp = {
  title: 'Boleh atau tidak?',
  lead: 'Cari perbuatannya, pilih kapan dan siapa Anda.',
  find: 'Cari perbuatan',
  findHint: 'misalnya: suka, foto, spanduk, mobil dinas',
  when: 'Kapan',
  who: 'Anda',
  category: 'Tentang',
  everything: 'Semua perbuatan',
  for: (roles: string, phases: string) => `${roles} · ${phases}`,
  everyRole: 'Semua ASN',
  everyPhase: 'Kapan pun',
  verdict: {
    allowed: 'Boleh',
    avoid: 'Hindari',
    forbidden: 'Dilarang',
    unsure: 'Perlu verifikasi',
  } satisfies Record<Verdict, string>,
  track: 'Jalur',
  tracks: { ethics: 'Etik', discipline: 'Disiplin', crime: 'Pidana' } satisfies Record<Track, string>,
  level: 'Tingkat',
  levels: { light: 'Ringan', moderate: 'Sedang', severe: 'Berat' } satisfies Record<Level, string>,
  rule: 'Aturan',
  sanction: 'Sanksi',
  checked: 'Diperiksa',
  instead: 'Sebagai gantinya',
  insteadAllowed: 'Caranya',
  none: 'Tidak ada perbuatan yang cocok. Coba satu kata lain, misalnya “foto”, atau pilih “Semua perbuatan”.',
  found: (count: number) => `${formatNumber(count)} perbuatan`,
  how: 'Cara membaca',
  howText:
    'Putusan di sini membantu Anda menimbang. Yang memeriksa dan memutus tetap pejabat yang berwenang di instansi Anda, setelah mendengar Anda. Bila ragu, tanyakan bagian kepegawaian sebelum bertindak.',
}

import type { Citation, Standing } from '../domain/law/citation.ts'
import type { RegulationStatus } from '../domain/law/regulation.ts'
import type { CitingPlace } from '../domain/outline/citing-places.ts'
import { formatDate, formatNumber } from './format.ts'

export const lawText = {
  binds: 'Mengikat',
  sanction: 'Sanksi',
  source: 'Dicocokkan dengan',
  checkedOn: (iso: string) => `diperiksa ${formatDate(iso)}`,
  unsure: 'perlu verifikasi',
  status: {
    'in-force': 'Berlaku',
    amended: 'Berlaku, sudah diubah',
    partial: 'Sebagian tidak berlaku lagi',
    revoked: 'Sudah dicabut',
    ended: 'Sudah berakhir',
  } satisfies Record<RegulationStatus, string>,
  since: (iso: string) => `sejak ${formatDate(iso)}`,
  by: (names: string) => `oleh ${names}`,
  successors: 'Gantinya',
  more: 'Selengkapnya di daftar peraturan',
}

/** What a citation's name carries so that nobody takes it for certain. */
function mark({ isOutdated, isDoubtful, status }: Standing, isWhole: boolean): string {
  if (isOutdated && !isWhole) return 'tidak berlaku lagi'
  if (isOutdated) return status === 'revoked' ? 'dicabut' : 'sudah berakhir'
  return isDoubtful ? lawText.unsure : ''
}

/** What readers call a citation: "PP 94/2021 Pasal 3 huruf f", "UU 5/2014 (dicabut)". */
export function nameCitation({ name, standing, provision }: Citation): string {
  const said = mark(standing, provision === undefined)
  return said === '' ? name : `${name} (${said})`
}

export const placeKinds = {
  lesson: 'pelajaran',
  case: 'studi kasus',
  scenario: 'simulasi',
  lab: 'lab verifikasi',
  page: 'halaman',
  term: 'glosarium',
  act: 'boleh atau tidak',
} satisfies Record<CitingPlace['kind'], string>

export const register = {
  title: 'Daftar peraturan',
  lead: 'Aturan yang dipakai kursus ini: apa isinya, masih berlaku atau tidak, sejak kapan, dan kapan terakhir kami periksa.',
  revokedTitle: 'Masih sering dikutip, sudah dicabut',
  revokedLead:
    'Aturan ini masih beredar di artikel dan bahan lama. Jangan dipakai lagi; halaman tiap aturan menyebut gantinya.',
  lastChecked: (iso: string) => `Pemeriksaan terakhir ${formatDate(iso)}`,
  count: (regulations: number, provisions: number) =>
    `${formatNumber(regulations)} aturan dan putusan, ${formatNumber(provisions)} ketentuan`,
  confidence:
    'Ketentuan bertanda “perlu verifikasi” belum dapat kami pastikan isinya atau berlakunya. Tanyakan bagian hukum instansi Anda sebelum memakainya.',
  holds: 'Yang berlaku sekarang',
  history: 'Yang berubah, dan kapan',
  provisions: 'Ketentuan yang dikutip',
  citedBy: 'Dipakai di',
  notCited: 'Belum dikutip di halaman lain.',
  date: 'Tanggal',
  gazette: 'Lembaran',
  site: 'Situs resmi',
  toChanges: 'Perubahan hukum',
  toMistakes: 'Sering keliru ditulis',
}

export const changes = {
  title: 'Perubahan hukum',
  lead: 'Apa yang berubah dalam aturan, sejak kapan, dan pelajaran mana yang tersentuh. Yang terbaru di atas.',
  touches: (count: number) => `Menyentuh ${formatNumber(count)} halaman`,
  register: 'Perbaikan daftar',
}

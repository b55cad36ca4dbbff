import { formatNumber } from './format.ts'

export const searchText = {
  title: 'Cari',
  about: 'Cari di semua pelajaran, studi kasus, aturan, dan glosarium.',
  label: 'Kata yang dicari',
  hint: 'Contoh: unggahan, data pribadi, fitnah',
  button: 'Cari',
  loading: 'Mencari …',
  found: (count: number, query: string) => `${formatNumber(count)} hasil untuk “${query}”`,
  none: (query: string) => `Tidak ada hasil untuk “${query}”. Coba kata lain yang lebih pendek.`,
  failed: 'Mesin pencari belum dapat dimuat. Daftar pelajaran ada di bawah.',
  lessons: 'Semua pelajaran',
  more: 'Tampilkan lebih banyak',
}

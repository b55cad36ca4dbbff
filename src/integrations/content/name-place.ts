/** What an entry of each list is called in a message. */
const NAMES: Readonly<Record<string, string>> = {
  soal: 'soal',
  pilihan: 'pilihan',
  tujuan: 'tujuan',
  ketentuan: 'ketentuan',
  kompetensi: 'kompetensi',
  modul: 'modul',
  pelaku: 'pelaku',
  istilah: 'istilah',
  sumber: 'sumber',
  dasar: 'dasar',
  kunci: 'kunci',
  menggantikan: 'menggantikan',
  riwayat: 'riwayat',
  tema: 'tema',
  pengganti: 'pengganti',
  tahap: 'tahap',
  tokoh: 'tokoh',
  ukuran: 'ukuran',
  kiriman: 'kiriman',
  siapa: 'siapa',
  kategori: 'kategori',
  sanksi: 'sanksi',
  perbuatan: 'perbuatan',
}

const part = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === String(key))?.[1]
    : undefined

/** The `id` an entry has, if it has one that is text. */
export function idOf(entry: unknown): string | undefined {
  const id = part(entry, 'id')
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

/** The text under a key, if there is one. */
export function textAt(entry: unknown, key: string): string | undefined {
  const value = part(entry, key)
  return typeof value === 'string' ? value : undefined
}

/** A path in data as an author would say it: `soal "jejak-pertama", pilihan "b"`. Keys that hold no list are left out: messages name them. */
export function namePlace(data: unknown, path: readonly (string | number)[]): readonly string[] {
  const names: string[] = []
  let value = data
  path.forEach((key, index) => {
    value = part(value, key)
    const list = path[index - 1]
    if (typeof key !== 'number' || typeof list !== 'string') return
    const id = idOf(value)
    if (NAMES[list]) names.push(id === undefined ? `${NAMES[list]} ke-${key + 1}` : `${NAMES[list]} "${id}"`)
  })
  return names
}

/** A number as Indonesians write it: `1.234,5`. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Bytes as a learner reads them: `640 kB`, `1,1 MB`. Decimal units, as phones show them. */
export function formatBytes(bytes: number): string {
  return bytes < 950_000 ? `${formatNumber(Math.ceil(bytes / 1000))} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`
}

/** An ISO date or time as `20 November 2026`. */
export function formatDate(iso: string): string {
  return new Date(iso).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Jakarta',
  })
}

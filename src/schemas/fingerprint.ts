import { createHash } from 'node:crypto'

/** JSON with sorted keys, so that the order in which an author wrote them does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, part]) => [key, canonical(part)]))
}

/** Eight hexadecimal digits that change whenever the content does. */
export function fingerprint(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex')
    .slice(0, 8)
}

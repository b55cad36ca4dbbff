/** Anything JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** Levels of nesting that are read: far more than anything of ours has, and few enough for every walk down a value. */
const DEEPEST = 100

/** Parsed JSON, or undefined when the text is not JSON or is nested beyond `deepest` levels. Never throws. */
export function parseJson(text: string, deepest: number = DEEPEST): Json | undefined {
  try {
    const value: Json = JSON.parse(text)
    return isWithin(value, deepest) ? value : undefined
  } catch {
    return undefined
  }
}

function isWithin(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isWithin(part, levels - 1))
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** JSON text that is the same for equal values, whatever the order of their keys. */
export function canonicalJson(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (isObject(value)) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

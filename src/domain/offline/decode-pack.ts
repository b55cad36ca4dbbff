import { hasFields } from './fields.ts'
import type { Pack, PackFile } from './pack.ts'

/** The list in `paket-<version>.json`, already parsed; undefined when its shape is not a list of files. Never throws. */
export function decodePack(version: string, data: unknown): Pack | undefined {
  return Array.isArray(data) && data.every(isPackFile) ? { version, files: data } : undefined
}

function isPackFile(value: unknown): value is PackFile {
  return (
    hasFields(value) &&
    typeof value['path'] === 'string' &&
    typeof value['hash'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['gzip'] === 'number' &&
    typeof value['shell'] === 'boolean'
  )
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all files under a folder, relative to it, with `/`, sorted; none when the folder does not exist. Hidden files are left out. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

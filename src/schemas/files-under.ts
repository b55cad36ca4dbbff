import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Paths of all files in a folder below `root`, relative to `root`, with `/`, sorted; none when there is no such folder. Hidden files are left out. */
export function filesUnder(root: string, folder: string): readonly string[] {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { PackFile } from '../../domain/offline/pack.ts'
import { hashOf } from './hash.ts'

/** Files in work at once; more would only fill memory. */
const AT_ONCE = 16
const compress = promisify(gzip)

/** The files of a folder, sorted by path, so that the same content gives the same list on every machine. */
export async function describeFiles(
  folder: string,
  isKept: (file: string) => boolean,
  isShell: (file: string) => boolean,
): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)

  const files: PackFile[] = []
  const queue = names.values()
  const work = async () => {
    for (const name of queue) {
      const content = await readFile(join(folder, name))
      files.push({
        path: name.replace(/(^|\/)index\.html$/, '$1'),
        hash: hashOf(content),
        bytes: content.length,
        gzip: Math.min(content.length, (await compress(content)).length),
        shell: isShell(name),
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PackFile, packListFile } from '../../domain/offline/pack.ts'
import { bundleWorker } from './bundle-worker.ts'
import { isKept, isShell } from './choose-files.ts'
import { describeFiles } from './describe-files.ts'
import { hashOf } from './hash.ts'

export interface OfflineOptions {
  /** Files to leave out besides those that are never kept, by path in the folder (`unduhan/kursus.zip`). */
  readonly leaveOut?: (file: string) => boolean
}

export interface FileTotal {
  readonly files: number
  /** Room on the device, in bytes. */
  readonly bytes: number
  /** Download, in bytes. */
  readonly gzip: number
}

export interface OfflineReport {
  readonly version: string
  /** What every visitor's worker fetches at once. */
  readonly shell: FileTotal
  /** Everything, the shell included. */
  readonly pack: FileTotal
}

/**
 * Lists a built site in `paket-<version>.json` and writes the worker that serves it, `sw.js`. Works under any base path.
 * @param folder the built site, complete
 * @throws when a page is missing that the worker needs, or a file cannot be read
 */
export async function buildOffline(folder: string, { leaveOut }: OfflineOptions = {}): Promise<OfflineReport> {
  const files = await describeFiles(folder, (file) => isKept(file) && !leaveOut?.(file), isShell)
  for (const path of ['', 'luring/', '404.html'])
    if (!files.some((file) => file.path === path)) throw new Error(`The offline worker needs a page "/${path}"`)

  const list = JSON.stringify(files)
  const version = hashOf(Buffer.from(list))
  await writeFile(join(folder, packListFile(version).path), list)
  await writeFile(join(folder, 'sw.js'), await bundleWorker(version))
  return { version, shell: total(files.filter((file) => file.shell)), pack: total(files) }
}

function total(files: readonly PackFile[]): FileTotal {
  const sum = (key: 'bytes' | 'gzip') => files.reduce((size, file) => size + file[key], 0)
  return { files: files.length, bytes: sum('bytes'), gzip: sum('gzip') }
}

import { decodePack } from '../domain/offline/decode-pack.ts'
import { type FileId, type Pack, type PackFile, packListFile } from '../domain/offline/pack.ts'
import { download } from './download.ts'
import type { Site } from './site.ts'
import { Trouble } from './trouble.ts'

/** The files on the device, of every version, and the list of the worker's own version. */
export interface Files {
  /** The list of this version, from the device or else from the server. @throws Trouble */
  pack(): Promise<Pack>
  /** The same by path. @throws Trouble */
  byPath(): Promise<ReadonlyMap<string, PackFile>>
  /** The list of another version, if it is on the device. */
  packOf(version: string): Promise<Pack | undefined>
  read(file: FileId): Promise<Response | undefined>
  /** A file of any version that bears this path. */
  readAny(path: string): Promise<Response | undefined>
  keep(file: FileId, response: Response): Promise<void>
  drop(files: readonly FileId[]): Promise<void>
  held(): Promise<FileId[]>
}

export function openFiles(site: Site): Files {
  const name = `jernih:${site.base}:files`
  let list: Promise<{ pack: Pack; byPath: ReadonlyMap<string, PackFile> }> | undefined

  const read = async (file: FileId) => (await caches.open(name)).match(site.cacheUrl(file))
  const keep = async (file: FileId, response: Response) => (await caches.open(name)).put(site.cacheUrl(file), response)

  async function load() {
    const file = packListFile(site.version)
    let response = await read(file)
    if (!response) {
      response = await download(site, file)
      await keep(file, response.clone())
    }
    const pack = decodePack(site.version, await response.json())
    if (!pack) throw new Trouble('storage', file.path)
    return { pack, byPath: new Map(pack.files.map((entry) => [entry.path, entry])) }
  }

  /** Read once in a worker's life: every request needs it. */
  function loaded() {
    list ??= load().catch((error: unknown) => {
      list = undefined
      throw error
    })
    return list
  }

  return {
    pack: async () => (await loaded()).pack,
    byPath: async () => (await loaded()).byPath,
    packOf: async (version) => decodePack(version, await (await read(packListFile(version)))?.json()),
    read,
    readAny: async (path) => (await caches.open(name)).match(site.url(path), { ignoreSearch: true }),
    keep,
    drop: async (files) => {
      const cache = await caches.open(name)
      await Promise.all(files.map((file) => cache.delete(site.cacheUrl(file))))
    },
    held: async () => (await (await caches.open(name)).keys()).map((request) => site.fileOf(request.url)),
  }
}

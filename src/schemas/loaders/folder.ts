import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { fileName } from '../file-name.ts'
import { filesUnder } from '../files-under.ts'
import { codeDigest } from './code-digest.ts'

interface FolderOptions {
  /** Relative to the project. */
  readonly folder: string
  /** What a path inside the folder must look like. */
  readonly pattern: RegExp
  /** The data of an entry, from its file's text and id. May throw. */
  readonly read: (text: string, id: string) => Record<string, unknown>
  /** Entries are MDX, which pages render. */
  readonly isMdx?: boolean
}

const posix = (path: string) => path.replaceAll('\\', '/')

/**
 * Loads a folder of files, one entry each; ids are paths without order numbers. Unlike Astro's own `glob`, a file that
 * cannot be read does not end a development server: it is left as it was, and the content check tells what is wrong.
 */
export function folderLoader({ folder, pattern, read, isMdx = false }: FolderOptions): Loader {
  async function load({ config, store, logger, watcher, ...context }: LoaderContext): Promise<void> {
    const root = fileURLToPath(config.root)
    const code = codeDigest()

    async function update(path: string): Promise<void> {
      const { id } = fileName(path)
      const filePath = resolve(root, folder, path)
      const entry = { id, filePath: posix(relative(root, filePath)), ...(isMdx ? { deferredRender: true } : {}) }
      try {
        const text = await readFile(filePath, 'utf8')
        const digest = context.generateDigest(code + text)
        if (store.get(id)?.digest === digest) {
          if (isMdx) store.addModuleImport(entry.filePath)
          return
        }
        store.set({ ...entry, digest, data: await context.parseData({ id, data: read(text, id), filePath }) })
      } catch {
        logger.warn(`${entry.filePath} could not be read`)
      }
    }

    const paths = filesUnder(resolve(root, folder), '.').filter((path) => pattern.test(path))
    for (const path of paths) await update(path)
    const ids = new Set(paths.map((path) => fileName(path).id))
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id)

    const inFolder = (path: string) => posix(relative(resolve(root, folder), path))
    const onChange = (path: string) => (pattern.test(inFolder(path)) ? update(inFolder(path)) : undefined)
    watcher?.on('add', onChange)
    watcher?.on('change', onChange)
    watcher?.on('unlink', (path) => {
      if (pattern.test(inFolder(path))) store.delete(fileName(inFolder(path)).id)
    })
  }
  return { name: 'jernih-folder', load }
}

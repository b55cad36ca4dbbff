import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildOffline, type OfflineReport } from '../../src/integrations/offline/build-offline.ts'

export interface OfflineSiteOptions {
  readonly base: string
  /** Stands on every page that `changed` names, and in the name and content of the late script. */
  readonly label: string
  /** Pages that differ from version to version; the others say "sama". All pages unless given. */
  readonly changed?: readonly string[]
  /** Lessons in the module, besides the fixed pages. */
  readonly lessons?: number
  /** Whether the pack starts by itself. */
  readonly auto?: boolean
}

export interface OfflineSite extends OfflineReport {
  readonly folder: string
  /** Path of the script loaded late; its name holds a hash. */
  readonly chunk: string
  readonly lessons: readonly string[]
}

let appScript: Promise<string> | undefined

/** Writes a small site as a build would leave it, with its worker, into a folder of its own. */
export async function writeOfflineSite(options: OfflineSiteOptions): Promise<OfflineSite> {
  const { base, label, lessons = 8, auto = false } = options
  const folder = await mkdtemp(join(tmpdir(), 'jernih-offline-'))
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  const hashed = async (name: string, content: string) => {
    const path = `_astro/${name}.${createHash('sha1').update(content).digest('hex').slice(0, 8)}.js`
    await write(path, content)
    return path
  }

  appScript ??= bundleApp()
  const app = await hashed('app', await appScript)
  const chunk = await hashed('late', `export const label = ${JSON.stringify(label)}`)
  const page = (path: string, title: string) => {
    const version = options.changed && !options.changed.includes(path) ? 'sama' : label
    return (
      `<!doctype html><html lang="id" data-base="${base}" data-auto="${auto}"><title>${title}</title>` +
      `<h1>${title}</h1><p id="versi">${version}</p><script type="module" src="${base}${app}"></script></html>`
    )
  }

  const lessonPaths = Array.from({ length: lessons }, (_, index) => `modul/a/pelajaran-${index + 1}/`)
  const pages = new Map([
    ['', 'Beranda'],
    ['luring/', 'Belum tersimpan'],
    ['modul/a/', 'Modul A'],
    ...lessonPaths.map((path): [string, string] => [path, `Pelajaran ${path}`]),
  ])
  for (const [path, title] of pages) await write(`${path}index.html`, page(path, title))
  await write('404.html', page('404.html', 'Tidak ada'))
  await write('_astro/gaya.11112222.css', 'h1 { color: navy }')
  await write('manifest.webmanifest', '{"name":"Jernih"}')
  await write('pagefind/pagefind-entry.json', JSON.stringify({ label }))
  await write('pagefind/pagefind-ui.js', 'never kept')
  await write('gambar/foto [1].svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await write('robots.txt', 'User-agent: *')
  return { folder, chunk, lessons: lessonPaths, ...(await buildOffline(folder)) }
}

async function bundleApp(): Promise<string> {
  const input = fileURLToPath(new URL('../fixtures/offline/app.ts', import.meta.url))
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, modulePreload: false, rollupOptions: { input } },
  })
  const [file] = [result].flat().flatMap((output) => ('output' in output ? output.output : []))
  if (file?.type !== 'chunk') throw new Error('The fixture script was not bundled')
  return file.code
}

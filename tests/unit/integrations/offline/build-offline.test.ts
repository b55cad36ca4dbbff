import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'node:test'
import { decodePack } from '../../../../src/domain/offline/decode-pack.ts'
import { buildOffline } from '../../../../src/integrations/offline/build-offline.ts'

const pages = ['index.html', 'luring/index.html', '404.html', 'modul/a/index.html']

async function site(files: readonly string[], change: (file: string) => string = (file) => file.repeat(99)) {
  const folder = await mkdtemp(join(tmpdir(), 'jernih-build-'))
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), change(file))
  }
  return folder
}

async function build(files: readonly string[], change?: (file: string) => string) {
  const folder = await site(files, change)
  const report = await buildOffline(folder, { leaveOut: (file) => file.startsWith('unduhan/') })
  const list = await readFile(join(folder, `paket-${report.version}.json`), 'utf8')
  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  await rm(folder, { recursive: true })
  const pack = decodePack(report.version, JSON.parse(list))
  assert.ok(pack)
  return { report, worker, files: pack.files, paths: pack.files.map((file) => file.path) }
}

test('lists pages by their address, and leaves out what no page asks for', async () => {
  const kept = [
    '_astro/a.1.js',
    'gambar/satu.webp',
    'ikon/192.png',
    'pagefind/pagefind.js',
    'pagefind/wasm.id.pagefind',
  ]
  const left = [
    '.nojekyll',
    '_headers',
    '_astro/a.1.js.map',
    'CNAME',
    'pagefind/pagefind-highlight.js',
    'pagefind/pagefind-modular-ui.js',
    'pagefind/pagefind-ui.css',
    'pagefind/wasm.unknown.pagefind',
    'paket-0123456789abcdef.json',
    'robots.txt',
    'sitemap-0.xml',
    'sw.js',
    'unduhan/kursus.zip',
  ]
  const { paths, files, report } = await build([...pages, ...kept, ...left])
  assert.deepEqual(paths, ['', '404.html', ...kept.slice(0, 3), 'luring/', 'modul/a/', ...kept.slice(3)])
  const shell = files.filter((file) => file.shell).map((file) => file.path)
  assert.deepEqual(shell, ['', '404.html', '_astro/a.1.js', 'ikon/192.png', 'luring/'])
  assert.ok(files.every((file) => file.gzip > 0 && file.gzip < file.bytes))
  assert.equal(report.shell.files, 5)
})

test('the version follows the content alone, and the worker holds it', async () => {
  const first = await build(pages)
  const again = await build([...pages].reverse())
  const changed = await build(pages, (file) => (file === '404.html' ? 'x' : file.repeat(99)))
  assert.equal(first.report.version, again.report.version)
  assert.equal(first.worker, again.worker)
  assert.notEqual(first.report.version, changed.report.version)
  assert.ok(first.worker.includes(first.report.version))
})

test('the worker stays small, since every visit asks for it', async () => {
  const { worker } = await build(pages)
  assert.ok(worker.length < 13_000, `${worker.length} bytes`)
})

test('a site without its offline page is not built', async () => {
  const folder = await site(['index.html', '404.html'])
  await assert.rejects(buildOffline(folder), /luring/)
  await rm(folder, { recursive: true })
})

import fc from 'fast-check'
import type { Pack, PackFile } from '../../../../src/domain/offline/pack.ts'

export const file = (path: string, hash = 'h1', shell = false): PackFile => ({ path, hash, bytes: 30, gzip: 10, shell })
export const pack = (...files: PackFile[]): Pack => ({ version: '0123456789abcdef', files })

const paths = fc.constantFrom(
  '',
  'luring/',
  '404.html',
  'modul/',
  'modul/a/',
  'modul/a',
  '_astro/x.js',
  'gambar/1?.png',
)
const hashes = fc.constantFrom('0a', '1b', '2c')

/** Any pack over a few paths and hashes, so that two of them often meet. */
export const packs: fc.Arbitrary<Pack> = fc
  .uniqueArray(
    fc.record(
      { path: paths, hash: hashes, bytes: fc.nat(9999), gzip: fc.nat(999), shell: fc.boolean() },
      { noNullPrototype: true },
    ),
    { selector: (entry) => entry.path },
  )
  .map((files) => ({ version: '0123456789abcdef', files }))

/** Anything that may lie on a device. */
export const heldFiles = fc.array(fc.record({ path: paths, hash: hashes }))

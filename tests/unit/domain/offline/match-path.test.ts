import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { matchPath } from '../../../../src/domain/offline/match-path.ts'

const site = new Set(['', 'modul/a/', '404.html', '_astro/[slug].1.js', 'gambar/foto satu.png', 'arsip', 'arsip/'])

const cases: [request: string, kind: string, path: string][] = [
  ['', 'file', ''],
  ['index.html', 'file', ''],
  ['modul/a/', 'file', 'modul/a/'],
  ['modul/a/index.html', 'file', 'modul/a/'],
  ['modul/a', 'moved', 'modul/a/'],
  ['arsip', 'file', 'arsip'],
  ['modul/b/', 'unknown', 'modul/b/'],
  ['myindex.html', 'unknown', 'myindex.html'],
  ['_astro/[slug].1.js', 'file', '_astro/[slug].1.js'],
  ['_astro/%5Bslug%5D.1.js', 'file', '_astro/[slug].1.js'],
  ['gambar/foto%20satu.png', 'file', 'gambar/foto satu.png'],
  ['modul//a/', 'unknown', 'modul//a/'],
]
for (const [request, kind, path] of cases)
  test(`"${request}" is ${kind}`, () => assert.deepEqual(matchPath(site, request), { kind, path }))

test('a path that cannot be decoded is unknown', () =>
  assert.deepEqual(matchPath(site, 'modul/%E0%A4%A'), { kind: 'unknown', path: 'modul/%E0%A4%A' }))

test('never throws, and finds only what the site has', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath()), (request) => {
      const { kind, path } = matchPath(site, request)
      assert.equal(kind !== 'unknown', site.has(path))
    }),
  ))

test('every file is found under its encoded path', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z?#% ]{1,9}$/), (path) => {
      assert.deepEqual(matchPath(new Set([path]), encodeURIComponent(path)), { kind: 'file', path })
    }),
  ))

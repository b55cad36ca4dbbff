import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { nearestFirst } from '../../../../src/domain/offline/nearest-first.ts'
import { file, packs } from './samples.ts'

const order = (paths: string[], open: string[]) =>
  nearestFirst(
    paths.map((path) => file(path)),
    open,
  ).map(({ path }) => path)

test('lessons of the open module come first, then the rest as it was', () =>
  assert.deepEqual(order(['glosarium/', 'modul/a/1/', 'modul/b/1/', 'modul/b/2/'], ['modul/b/1/']), [
    'modul/b/1/',
    'modul/b/2/',
    'modul/a/1/',
    'glosarium/',
  ]))

test('with no page open nothing changes', () => assert.deepEqual(order(['b/', 'a/'], []), ['b/', 'a/']))

test('loses and adds nothing', () =>
  fc.assert(
    fc.property(packs, fc.array(fc.webPath()), ({ files }, open) => {
      const sorted = nearestFirst(files, open)
      assert.equal(sorted.length, files.length)
      assert.deepEqual(new Set(sorted), new Set(files))
    }),
  ))

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fileKey } from '../../../../src/domain/offline/pack.ts'
import { packProgress } from '../../../../src/domain/offline/pack-progress.ts'
import { file, heldFiles, pack, packs } from './samples.ts'

test('an older copy of a file does not count', () => {
  const held = new Set(['a/?h1', 'b/?h0'])
  assert.deepEqual(packProgress(pack(file('a/'), file('b/')), held), {
    filesDone: 1,
    files: 2,
    bytesDone: 10,
    bytes: 20,
    bytesStored: 30,
  })
})

test('grows with every file, up to the whole', () =>
  fc.assert(
    fc.property(packs, heldFiles, (whole, held) => {
      const keys = new Set(held.map(fileKey))
      let before = packProgress(whole, keys)
      for (const entry of whole.files) {
        const now = packProgress(whole, keys.add(fileKey(entry)))
        assert.ok(now.filesDone >= before.filesDone && now.bytesDone >= before.bytesDone)
        before = now
      }
      assert.equal(before.filesDone, before.files)
      assert.equal(before.bytesDone, before.bytes)
    }),
  ))

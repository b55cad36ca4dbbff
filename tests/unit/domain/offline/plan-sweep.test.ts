import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fileKey, packListFile } from '../../../../src/domain/offline/pack.ts'
import { planSweep } from '../../../../src/domain/offline/plan-sweep.ts'
import { file, heldFiles, pack, packs } from './samples.ts'

test('old content of a path goes, a script that vanished stays for pages still open', () => {
  const previous = { ...pack(file('a/', 'h1'), file('_astro/old.js', 'h1')), version: '00000000000000aa' }
  const active = pack(file('a/', 'h2'), file('_astro/new.js', 'h1'))
  const older = file('_astro/ancient.js', 'h1')
  const lists = [active.version, previous.version, 'fedcba9876543210'].map(packListFile)
  const held = [...previous.files, ...active.files, older, ...lists]
  assert.deepEqual(planSweep(active, previous, held).map(fileKey), [
    'a/?h1',
    '_astro/ancient.js?h1',
    'paket-fedcba9876543210.json?fedcba9876543210',
  ])
})

test('never deletes a file of the active version, and afterwards has nothing left to do', () =>
  fc.assert(
    fc.property(packs, fc.option(packs, { nil: undefined }), heldFiles, (active, previous, held) => {
      const swept = new Set(planSweep(active, previous, held).map(fileKey))
      assert.ok(active.files.every((entry) => !swept.has(fileKey(entry))))
      const left = held.filter((entry) => !swept.has(fileKey(entry)))
      assert.deepEqual(planSweep(active, previous, left), [])
    }),
  ))

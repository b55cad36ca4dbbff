import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint } from '../../../src/schemas/fingerprint.ts'

test('the order of keys does not matter, the order of lists does', () => {
  assert.equal(fingerprint({ a: 1, b: { c: [1, 2], d: 'x' } }), fingerprint({ b: { d: 'x', c: [1, 2] }, a: 1 }))
  assert.notEqual(fingerprint({ c: [1, 2] }), fingerprint({ c: [2, 1] }))
  assert.match(fingerprint(null), /^[0-9a-f]{8}$/)
})

test('it stays the same from one version of the code to the next: answers carry it', () => {
  assert.equal(fingerprint({ b: 'air', a: [true, null] }), '5f3d694d')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closest } from '../../../../src/domain/text/closest.ts'

test('a slip of the finger finds its word', () => {
  assert.equal(closest('pertanyan', ['pilihan', 'pertanyaan', 'kunci']), 'pertanyaan')
  assert.equal(closest('Judul', ['judul', 'janji']), 'judul')
})

test('a word like no other finds nothing, and neither does one too short to tell', () => {
  assert.equal(closest('nomor', ['judul', 'janji']), undefined)
  assert.equal(closest('z', ['a', 'b']), undefined)
  assert.equal(closest('x', []), undefined)
})

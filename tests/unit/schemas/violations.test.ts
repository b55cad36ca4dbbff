import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWith } from '../../../src/schemas/read.ts'
import { violationsSchema } from '../../../src/schemas/violations.ts'

function matrixWith(rule: Record<string, unknown>): unknown {
  const value = (id: string) => ({ id, nama: id, singkat: id })
  return {
    tahap: [value('p'), value('q')],
    siapa: [value('x')],
    kategori: [{ id: 'k', nama: 'K' }],
    sanksi: [{ id: 's', jalur: 'disiplin', tingkat: 'berat', nama: 'S', isi: 'Isi.', dasar: ['uu:1'] }],
    perbuatan: [
      { id: 'a', kategori: 'k', nama: 'A', ketentuan: [{ dasar: ['uu:1'], alasan: 'A.', ganti: 'G.', ...rule }] },
    ],
  }
}

function faultsOf(rule: Record<string, unknown>): readonly string[] {
  const reading = readWith(violationsSchema, matrixWith(rule))
  return 'faults' in reading ? reading.faults.map(({ what }) => what) : []
}

test('a rule that names no phase or no person holds for all of them', () => {
  const reading = readWith(violationsSchema, matrixWith({ putusan: 'boleh' }))
  assert.ok('value' in reading)
  assert.deepEqual(reading.value.acts[0]?.rules[0]?.phaseIds, ['p', 'q'])
  assert.deepEqual(reading.value.acts[0]?.rules[0]?.roleIds, ['x'])
  assert.equal(reading.value.sanctions[0]?.track, 'discipline')
  assert.equal(reading.value.sanctions[0]?.level, 'severe')
})

test('what is forbidden names its sanction, what is allowed has none, and every rule cites law', () => {
  assert.deepEqual(faultsOf({ putusan: 'dilarang' }), ['yang dilarang belum menyebut sanksi'])
  assert.deepEqual(faultsOf({ putusan: 'boleh', sanksi: ['s'] }), ['yang boleh tidak punya sanksi'])
  assert.deepEqual(faultsOf({ putusan: 'dilarang', sanksi: ['s'] }), [])
  assert.deepEqual(faultsOf({ putusan: 'hindari' }), [])
  assert.equal(faultsOf({ putusan: 'hindari', dasar: [] }).length, 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemSchema } from '../../../src/schemas/items.ts'
import { readWith } from '../../../src/schemas/read.ts'

const written = {
  id: 'air-pertama',
  tujuan: 'air-mengenali',
  jenis: 'pilihan',
  ranah: 'menerapkan',
  keyakinan: true,
  pertanyaan: 'Satu.\n\nDua?',
  pilihan: [
    { id: 'a', teks: 'A.', umpan: 'Keliru.' },
    { id: 'b', teks: 'B.', umpan: '*Tepat*.' },
    { id: 'c', teks: 'C.', umpan: 'Keliru.' },
  ],
  kunci: ['b'],
}

function read(changes: object) {
  const reading = readWith(itemSchema, { ...written, ...changes })
  return 'value' in reading ? reading.value : undefined
}

function faultsOf(changes: object) {
  const reading = readWith(itemSchema, { ...written, ...changes })
  return 'faults' in reading ? reading.faults.map(({ path, what, fix }) => `${path.join('.')} | ${what} | ${fix}`) : []
}

test("an item in the authors' words becomes one in the code's", () => {
  const item = read({})
  assert.ok(item)
  const { version, ...content } = item
  assert.match(version, /^[0-9a-f]{8}$/)
  assert.deepEqual(content, {
    id: 'air-pertama',
    objectiveId: 'air-mengenali',
    competence: 'apply',
    stem: [['Satu.'], ['Dua?']],
    asksCertainty: true,
    interaction: {
      kind: 'choice',
      multiple: false,
      options: [
        { id: 'a', text: ['A.'], feedback: ['Keliru.'] },
        { id: 'b', text: ['B.'], feedback: [{ kind: 'emphasis', text: 'Tepat' }, '.'] },
        { id: 'c', text: ['C.'], feedback: ['Keliru.'] },
      ],
      key: ['b'],
    },
    citationIds: [],
    sourceIds: [],
    teachesOutdated: false,
    replaces: [],
  })
})

test('pilihan-jamak takes several keys, but not all options', () => {
  assert.equal(read({ jenis: 'pilihan-jamak', kunci: ['a', 'b'] })?.interaction.multiple, true)
  assert.deepEqual(read({ jenis: 'pilihan-jamak', kunci: ['a'] })?.interaction.key, ['a'])
  assert.deepEqual(faultsOf({ jenis: 'pilihan-jamak', kunci: ['a', 'b', 'c'] }), [
    'kunci | semua pilihan menjadi kunci | sisakan paling sedikit satu pilihan yang keliru',
  ])
})

test('the version changes with the content, and with nothing else', () => {
  const version = read({})?.version
  const reordered = Object.fromEntries(Object.entries(written).reverse())
  assert.equal(read(reordered)?.version, version)
  assert.equal(read({ pertanyaan: '  Satu.\n\n\n  Dua?\n' })?.version, version)
  assert.notEqual(read({ pertanyaan: 'Satu. Dua?' })?.version, version)
  assert.notEqual(read({ kunci: ['a'] })?.version, version)
  assert.notEqual(read({ pilihan: written.pilihan.toReversed() })?.version, version)
})

test('every fault of an item is told at once', () => {
  assert.deepEqual(faultsOf({ jenis: 'pilihn' }), [
    'jenis | "jenis" tidak mengenal "pilihn" | mungkin maksudnya "pilihan"; yang dikenal: pilihan, pilihan-jamak',
  ])
  assert.deepEqual(faultsOf({ ranah: 'menghafal', tujuan: 7, kunci: [] }), [
    'tujuan | "tujuan" terbaca sebagai angka, seharusnya teks | apit dengan tanda kutip: \'7\'',
    'ranah | "ranah" tidak mengenal "menghafal" | pakai salah satu: mengenali, memutuskan, menerapkan, memverifikasi',
    'kunci | "kunci" kurang (sekarang 0) | beri paling sedikit 1 butir',
  ])
  assert.deepEqual(faultsOf({ kunci: ['a', 'b'] }), [
    'kunci | jenis "pilihan" punya tepat satu kunci, di sini 2 | sisakan satu, atau ganti jenis menjadi "pilihan-jamak"',
  ])
  assert.deepEqual(faultsOf({ sumbr: [] }), [' | kunci "sumbr" tidak dikenal | mungkin maksudnya "sumber"'])
})

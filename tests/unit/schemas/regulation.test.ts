import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWith } from '../../../src/schemas/read.ts'
import { regulationSchema, withRegulationId } from '../../../src/schemas/regulation.ts'

const written = {
  nama: 'Undang-Undang tentang Air',
  singkat: 'UU 1/2000',
  tanggal: '2000-01-02',
  tema: ['air'],
  status: 'sebagian',
  sejak: '2020-02-03',
  oleh: ['uu-2-2020'],
  keterangan: 'Sebagian *berlaku*.',
  riwayat: [{ tanggal: '2020-02-03', isi: 'Diubah.', ketentuan: ['3f'], pokok: true }],
  situs: 'https://peraturan.bpk.go.id',
  ketentuan: [
    {
      id: '3f',
      pasal: 'Pasal 3',
      mengikat: 'PNS',
      isi: 'Isi.',
      keyakinan: 'B',
      diperiksa: '2026-11-20',
      sumber: 'Naskah',
    },
  ],
}

test('provisions get the id of their regulation', () => {
  const reading = readWith(regulationSchema, written)
  assert.ok('value' in reading)
  const regulation = withRegulationId('uu-1-2000', reading.value)
  assert.deepEqual(regulation.fate, { status: 'partial', since: '2020-02-03', by: ['uu-2-2020'], successors: [] })
  assert.deepEqual(
    regulation.history.map(({ provisionIds }) => provisionIds),
    [['uu-1-2000:3f']],
  )
  assert.deepEqual(regulation.provisions, [
    {
      id: 'uu-1-2000:3f',
      regulationId: 'uu-1-2000',
      article: 'Pasal 3',
      binds: 'PNS',
      paraphrase: 'Isi.',
      sanction: undefined,
      confidence: 'B',
      checkedOn: '2026-11-20',
      source: 'Naskah',
      ownFate: undefined,
      successors: [],
    },
  ])
})

test('a date may come as text or, from readers that know dates, as a date', () => {
  const reading = readWith(regulationSchema, { ...written, tanggal: new Date('2000-01-02') })
  assert.equal('value' in reading && reading.value.date, '2000-01-02')
})

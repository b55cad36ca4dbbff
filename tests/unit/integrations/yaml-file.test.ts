import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { readYaml } from '../../../src/integrations/content/yaml-file.ts'

const faultsOf = (text: string) => readYaml(text, 'f.yaml').problems.map(({ where, what }) => `${where} ${what}`)

test('a place is the line of its key, or of the nearest thing around it', () => {
  const { data, placeOf } = readYaml('soal:\n  - id: a\n    teks: |\n      satu\n      dua\n  - id: b\n', 'f.mdx', 2)
  assert.deepEqual(data, { soal: [{ id: 'a', teks: 'satu\ndua\n' }, { id: 'b' }] })
  assert.equal(placeOf(['soal', 0, 'teks']), 'f.mdx:4')
  assert.equal(placeOf(['soal', 1]), 'f.mdx:7')
  assert.equal(placeOf(['soal', 1, 'teks']), 'f.mdx:7')
  assert.equal(placeOf(['tiada']), 'f.mdx')
})

test('slips that YAML forbids are told in words', () => {
  assert.deepEqual(faultsOf('a: satu: dua'), ['f.yaml:1 ada titik dua di tengah teks'])
  assert.deepEqual(faultsOf('a: 1\na: 2'), ['f.yaml:2 kunci ini sudah ditulis di atas'])
  assert.deepEqual(faultsOf('a:\n\t- b'), ['f.yaml:2 jorokan memakai tab'])
  assert.deepEqual(faultsOf('a: @nama'), ['f.yaml:1 teks diawali tanda khusus'])
  assert.deepEqual(faultsOf('a: [[istilah:x]] lanjut'), [
    'f.yaml:1 teks diawali [ atau tanda kutip, dan masih berlanjut setelah penutupnya',
  ])
  assert.deepEqual(faultsOf('a: 1\nb: "dua\nc: 3\n'), [
    'f.yaml:2 tanda kutip atau kurung tidak ditutup, atau jorokannya keliru',
  ])
})

test('slips that YAML allows, and that lose text, are told too', () => {
  assert.deepEqual(faultsOf('a: *tekanan*'), ['f.yaml:1 teks diawali tanda *'])
  assert.deepEqual(faultsOf('a: &nama teks'), ['f.yaml:1 teks diawali tanda &'])
  assert.deepEqual(faultsOf('a: Ia menulis #tagar'), ['f.yaml:1 teks terpotong sebelum #tagar'])
  assert.deepEqual(faultsOf('a: nilai   # komentar penulis\n# baris komentar\n'), [])
})

test('it never throws, and reads back what YAML writes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void readYaml(text, 'f.yaml')),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()))),
      (data) => {
        const file = readYaml(stringify(data), 'f.yaml')
        assert.deepEqual(file.problems, [])
        assert.deepEqual({ ...Object(file.data) }, { ...data })
      },
    ),
  )
})

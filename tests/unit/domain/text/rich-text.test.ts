import assert from 'node:assert/strict'
import test from 'node:test'
import { itemAnchor, provisionAnchor, sourceAnchor, termAnchor } from '../../../../src/domain/text/anchors.ts'
import { plainText } from '../../../../src/domain/text/rich-text.ts'

test('a text reads on without its marks', () => {
  const text = [
    'Jejak ',
    { kind: 'emphasis', text: 'tidak' },
    ' hilang; lihat ',
    { kind: 'citation', id: 'pp-94-2021:3f', text: 'Pasal 3 huruf f' },
    ' dan ',
    { kind: 'term', id: 'jejak-digital', text: 'jejak digital' },
  ] as const
  assert.equal(plainText(text), 'Jejak tidak hilang; lihat Pasal 3 huruf f dan jejak digital')
  assert.equal(plainText([]), '')
})

test('an item, a provision, a term and a source of one name never share a place on the page', () => {
  const anchors = [itemAnchor, provisionAnchor, termAnchor, sourceAnchor].map((anchorOf) => anchorOf('jejak'))
  assert.deepEqual(anchors, ['soal-jejak', 'dasar-jejak', 'istilah-jejak', 'sumber-jejak'])
})

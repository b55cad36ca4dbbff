import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONGEST, normalise } from '../../../../src/domain/message-check/normalise.ts'
import { rangeIn } from '../../../../src/domain/message-check/range.ts'

const hiddenIn = (text: string) => normalise(text).hidden.map(({ start, end }) => text.slice(start, end))
const disguisedIn = (text: string) => normalise(text).disguised.map(({ start, end }) => text.slice(start, end))

test('unseen characters are set apart, and the visible text closes over them', () => {
  const { visible, hidden } = normalise('bk\u200Bn.go\u00AD.id')
  assert.equal(visible.text, 'bkn.go.id')
  assert.deepEqual(hidden, [
    { start: 2, end: 3 },
    { start: 7, end: 8 },
  ])
})

test('marks that turn the direction of reading are unseen too', () => {
  assert.deepEqual(hiddenIn('Surat\u202Efdp.apk'), ['\u202E'])
  assert.deepEqual(hiddenIn('a\u2066b\u2069c'), ['\u2066', '\u2069'])
})

test('unseen characters that do honest work are no sign', () => {
  for (const text of [
    '👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'می‌خواهم',
    'السلام\u200F عليكم',
    'hubungi \u202A+62 812 0000 1111\u202C',
    'biasa saja',
  ])
    assert.deepEqual(hiddenIn(text), [], text)
})

test('letters of another script inside a word are found, whole words only where that script is not in use', () => {
  assert.deepEqual(disguisedIn('Bаnk Mаndiri dan bank biasa'), ['Bаnk', 'Mаndiri'])
  assert.deepEqual(disguisedIn('lihat рајак di sini'), ['рајак'])
  assert.deepEqual(disguisedIn('она работает, как и кот, хор'), [])
  assert.deepEqual(disguisedIn('kafé, naïve, Müller, 25 µg, α-tokoferol'), [])
})

test('the folded text compares alike what looks alike, and knows where it came from', () => {
  const source = '𝗕𝗞𝗡 Ｂａｎｋ bаnk SÉGERA ﬁle'
  const { folded } = normalise(source)
  assert.equal(folded.text, 'bkn bank bank segera file')
  const at = folded.text.indexOf('segera')
  const { start, end } = rangeIn(folded, { start: at, end: at + 6 })
  assert.equal(source.slice(start, end), 'SÉGERA')
})

test('a message is looked at up to its limit, and never cut through a character', () => {
  assert.equal(normalise('a'.repeat(LONGEST)).truncated, false)
  const { source, truncated } = normalise(`${'a'.repeat(LONGEST - 1)}😀 dan seterusnya`)
  assert.equal(source.length, LONGEST - 1)
  assert.equal(truncated, true)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sharedText, withSharedText } from '../../../../src/domain/message-check/shared-text.ts'

const PAGE = '<article id="periksa" data-shared=""><h1>Periksa</h1></article>'

test('a phone that shares the same thing in two fields says it once', () => {
  assert.equal(sharedText(['', 'Cek ini https://a.example', 'https://a.example']), 'Cek ini https://a.example')
  assert.equal(sharedText(['Judul', 'Judul', null]), 'Judul')
  assert.equal(sharedText(['Judul', ' isi ', 'https://a.example']), 'Judul\nisi\nhttps://a.example')
  assert.equal(sharedText([null, {}, '   ']), '')
})

test('no shared text can leave its attribute: the page keeps its tags, and nothing is added', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"><script>alert(1)</script>', '</article>', '$&$1', '\'"&<>\n\0'),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      const html = withSharedText(PAGE, text)
      const value = /data-shared="([^"]*)"/.exec(html)?.[1] ?? ''
      assert.equal(html, `<article id="periksa" data-shared="${value}"><h1>Periksa</h1></article>`)
      assert.doesNotMatch(value, /[<>\0]/)
      const back = value
        .replaceAll('&#10;', '\n')
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
      assert.equal(back, text.replaceAll('\0', '').replaceAll('\r\n', '\n'))
    }),
  )
})

test('a page without a place for it is left as it is', () => {
  assert.equal(withSharedText('<p>Belum tersimpan</p>', 'x'), '<p>Belum tersimpan</p>')
})

test('what is shared without bound is cut', () => {
  assert.equal(sharedText([undefined, 'a'.repeat(1_000_000), undefined]).length, 120_000)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLinks, MOST_LINKS } from '../../../../src/domain/message-check/find-links.ts'
import { splitHost } from '../../../support/split-host.ts'

const linksIn = (text: string) => findLinks(text, splitHost).map(({ start, end }) => text.slice(start, end))

test('addresses are found with and without https', () => {
  for (const [text, ...links] of [
    ['Buka https://bkn.go.id/berita?id=1#atas ya', 'https://bkn.go.id/berita?id=1#atas'],
    ['HTTP://BKN.GO.ID', 'HTTP://BKN.GO.ID'],
    ['cek bkn.go.id.cek.example/x sekarang', 'bkn.go.id.cek.example/x'],
    ['bit.ly/abc dan s.id/Xy9', 'bit.ly/abc', 's.id/Xy9'],
    ['situs www.contoh.co.id', 'www.contoh.co.id'],
    ['info:bkn.go.id', 'bkn.go.id'],
    ['bkn.go.id:8080/masuk', 'bkn.go.id:8080/masuk'],
    ['10.0.0.5/masuk', '10.0.0.5/masuk'],
    ['bkn.go.id@jahat.example/x', 'bkn.go.id@jahat.example/x'],
    ['https://a.example/?ke=https://b.example/', 'https://a.example/?ke=https://b.example/'],
    ['https://a.example,https://b.example', 'https://a.example', 'https://b.example'],
    ['lihat👉bkn.go.id👈 lalu https://a.example/x👍', 'bkn.go.id', 'https://a.example/x'],
    ['https://кот.рф/ dan рога.com', 'https://кот.рф/', 'рога.com'],
  ])
    assert.deepEqual(linksIn(text ?? ''), links, text)
})

test('what only looks like an address is none', () => {
  for (const text of [
    'kirim ke nama@kantor.go.id atau nama.lengkap+a@kantor.go.id',
    '3.000 orang, Rp50.000, 12.30, pukul 08.30 wib, 1.2.3.4',
    'dst.dll, a.n. Budi, s.d. 5, No.12/SE/2024, Kab./Kota',
    'Siti Aminah, S.Ag., M.Si, S.Kom, A.Md/D.III',
    'laporan.pdf, foto.zip, surat.docx, undangan.apk, readme.md',
    'Selesai.Info lebih lanjut menyusul. segera.ke kantor',
    'https:// dan http://',
    '@bkngoid @bkn.go.id',
    'go.id',
  ])
    assert.deepEqual(linksIn(text), [], text)
})

test('the punctuation of the sentence stays outside, brackets of the address inside', () => {
  for (const [text, link] of [
    ['(lihat https://bkn.go.id/a_(b)).', 'https://bkn.go.id/a_(b)'],
    ['*bkn.go.id*, ', 'bkn.go.id'],
    ['“https://bkn.go.id/”', 'https://bkn.go.id/'],
    ['Sudah buka https://bkn.go.id/berita?!', 'https://bkn.go.id/berita'],
    ['<a href="https://bkn.go.id">', 'https://bkn.go.id'],
  ])
    assert.deepEqual(linksIn(text ?? ''), [link], text)
})

test('only so many links are looked at', () => {
  assert.equal(linksIn('bkn.go.id '.repeat(MOST_LINKS + 5)).length, MOST_LINKS)
})

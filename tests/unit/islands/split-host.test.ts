import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitHost } from '../../../src/islands/message-check/split-host.ts'

test('a host is split by the public suffix list', () => {
  for (const [host, suffix, domain] of [
    ['sscasn.bkn.go.id', 'go.id', 'bkn.go.id'],
    ['tirtaasri.desa.id', 'desa.id', 'tirtaasri.desa.id'],
    ['klikbca.com', 'com', 'klikbca.com'],
    ['s.id', 'id', 's.id'],
    ['toko.blogspot.com', 'com', 'blogspot.com'],
    ['a.b.cek.example', 'example', 'cek.example'],
    ['go.id', 'go.id', undefined],
    ['www.bbc.co.uk', 'co.uk', 'bbc.co.uk'],
  ])
    assert.deepEqual(splitHost(host ?? ''), { suffix, domain }, host)
})

test('any text is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (host) => {
      assert.equal(typeof splitHost(host).suffix, 'string')
    }),
  )
})

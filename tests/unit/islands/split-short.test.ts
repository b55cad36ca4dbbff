import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitShort } from '../../../src/domain/message-check/split-short.ts'
import { splitHost } from '../../../src/islands/message-check/split-host.ts'

const ENDINGS =
  'id co me ly com net org info xyz top click icu online site shop app gle cloud example uk jp sg my'.split(' ')
const SECONDS =
  'co com net org gov edu ac go or mil web sch my biz desa kop ponpes its priv plc med nom toko bri'.split(' ')

test('where the short list answers, it says what the full list says', () => {
  const host = fc
    .tuple(
      fc.array(fc.constantFrom('a', 'bkn', 'www', 'promo-1'), { maxLength: 3 }),
      fc.constantFrom(...SECONDS),
      fc.constantFrom(...ENDINGS),
    )
    .map(([before, second, ending]) => [...before, second, ending].join('.'))
  fc.assert(
    fc.property(host, (one) => {
      const short = splitShort(one)
      if (short !== undefined) assert.deepEqual(short, splitHost(one), one)
    }),
    { numRuns: 3000 },
  )
})

test('it answers for what Indonesian messages are full of, and says so where it does not', () => {
  for (const [host, domain] of [
    ['sscasn.bkn.go.id', 'bkn.go.id'],
    ['bit.ly', 'bit.ly'],
    ['t.me', 't.me'],
    ['rumah.desa.id', 'rumah.desa.id'],
    ['promo.klik-bri.xyz', 'klik-bri.xyz'],
  ] as const)
    assert.equal(splitShort(host)?.domain, domain)
  assert.equal(splitShort('www.bbc.co.uk'), undefined)
  assert.equal(splitShort('go.id')?.domain, undefined)
  assert.equal(splitShort('localhost'), undefined)
})

test('any text is taken', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void splitShort(text)))
})

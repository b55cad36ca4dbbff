import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { decodePunycode, encodePunycode } from '../../../../src/domain/message-check/punycode.ts'
import { takeApart } from '../../../../src/domain/message-check/take-apart.ts'
import { splitHost } from '../../../support/split-host.ts'

const partsOf = (address: string) => takeApart(address, splitHost)

test('an address has its parts', () => {
  const parts = partsOf('https://Sscasn.BKN.go.id:8443/a/undangan.PDF.apk?x=1#y')
  assert.equal(parts.scheme, 'https')
  assert.equal(parts.host, 'sscasn.bkn.go.id')
  assert.deepEqual(parts.labels, ['sscasn', 'bkn', 'go', 'id'])
  assert.equal(parts.publicSuffix, 'go.id')
  assert.equal(parts.registrableDomain, 'bkn.go.id')
  assert.equal(parts.port, '8443')
  assert.equal(parts.path, '/a/undangan.PDF.apk?x=1#y')
  assert.equal(parts.fileExtension, 'apk')
  assert.equal(parts.userInfo, undefined)
})

test('what is not there is nothing', () => {
  const { scheme, port, path, fileExtension, registrableDomain } = partsOf('bit.ly')
  assert.deepEqual([scheme, port, path, fileExtension], [undefined, undefined, '', undefined])
  assert.equal(registrableDomain, 'bit.ly')
  assert.equal(partsOf('go.id').registrableDomain, undefined)
})

test('the host is where a browser would go', () => {
  for (const [address, host, userInfo] of [
    ['https://bkn.go.id@jahat.example/a', 'jahat.example', 'bkn.go.id'],
    ['https://a@b@jahat.example/a@c', 'jahat.example', 'a@b'],
    ['https://bkn.go.id\\@jahat.example', 'bkn.go.id', undefined],
    ['https://bkn.go.id?@jahat.example', 'bkn.go.id', undefined],
    ['https://bkn.go.id#@jahat.example', 'bkn.go.id', undefined],
    ['https://bkn%2Ego%2Eid/', 'bkn.go.id', undefined],
    ['https://bkn。go．id/', 'bkn.go.id', undefined],
    ['https://bkn..go.id./', 'bkn.go.id', undefined],
    ['https://ｂｋｎ.go.id/', 'bkn.go.id', undefined],
    ['https://bkn.go.id:/x', 'bkn.go.id', undefined],
  ]) {
    const parts = partsOf(address ?? '')
    assert.equal(parts.host, host, address)
    assert.equal(parts.userInfo, userInfo, address)
  }
})

test('an address of numbers has no domain', () => {
  for (const address of ['http://192.168.1.1/x', 'http://3232235777', 'http://0xC0A80101/', 'http://[::1]:8080/x']) {
    const { isNumeric, registrableDomain } = partsOf(address)
    assert.equal(isNumeric, true, address)
    assert.equal(registrableDomain, undefined, address)
  }
  assert.equal(partsOf('http://[::1]:8080/x').port, '8080')
})

test('hosts are given as seen and as computers write them', () => {
  const seen = partsOf('https://xn--mnchen-3ya.de/')
  assert.deepEqual([seen.host, seen.asciiHost], ['münchen.de', 'xn--mnchen-3ya.de'])
  const written = partsOf('https://münchen.de/')
  assert.deepEqual([written.host, written.asciiHost], ['münchen.de', 'xn--mnchen-3ya.de'])
  assert.equal(partsOf('https://xn--!.de').host, 'xn--!.de')
})

test('punycode agrees with what Node knows, there and back', () => {
  const letters = fc.array(fc.constantFrom(...'abcnrüéабвгпαβ語日本中'), { minLength: 1, maxLength: 18 })
  fc.assert(
    fc.property(letters, (list) => {
      const label = `a${list.join('')}`
      const ascii = domainToASCII(label)
      if (!ascii.startsWith('xn--')) return
      assert.equal(`xn--${encodePunycode(label)}`, ascii)
      assert.equal(decodePunycode(ascii.slice(4)), label)
    }),
  )
})

test('punycode that is no punycode is refused, not guessed', () => {
  for (const label of ['!', '99999999', 'a-b-é', 'x'.repeat(64), '-']) {
    const decoded = decodePunycode(label)
    assert.ok(decoded === undefined || typeof decoded === 'string', label)
  }
  assert.equal(decodePunycode('99999999'), undefined)
  assert.equal(decodePunycode('x'.repeat(64)), undefined)
})

test('any text is taken apart, with ranges inside it and one range for each label', () => {
  const pieces = fc.constantFrom(
    'https://',
    '@',
    '.',
    ':',
    '/',
    '[',
    ']',
    '%',
    '%2e',
    'xn--',
    '\\',
    'go.id',
    '\ud800',
    'е',
  )
  const hostile = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 }))).map((list) => list.join(''))
  fc.assert(
    fc.property(hostile, (address) => {
      const { spans, labels, domainLabels, suffixLabels } = partsOf(address)
      assert.equal(spans.labels.length, labels.length)
      assert.ok(domainLabels <= labels.length && suffixLabels <= labels.length)
      for (const { start, end } of [spans.scheme, spans.userInfo, spans.host, spans.port, spans.path, ...spans.labels])
        assert.ok(start >= 0 && start <= end && end <= address.length)
    }),
  )
})

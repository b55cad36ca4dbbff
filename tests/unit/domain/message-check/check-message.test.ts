import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkMessage } from '../../../../src/domain/message-check/check-message.ts'
import { MOST_LINKS } from '../../../../src/domain/message-check/find-links.ts'
import { LONGEST } from '../../../../src/domain/message-check/normalise.ts'
import { compilePhrases, findPhrases } from '../../../../src/domain/message-check/phrases.ts'
import type { SplitHost } from '../../../../src/domain/message-check/take-apart.ts'
import { readWords } from '../../../../src/domain/message-check/words.ts'
import { splitHost } from '../../../support/split-host.ts'

/** Every range of a result. */
function rangesOf({ links, signs }: ReturnType<typeof checkMessage>) {
  return [
    ...links.flatMap((link) => [link.range, ...link.signs.flatMap(({ ranges }) => ranges)]),
    ...signs.flatMap(({ ranges }) => ranges),
  ]
}

const pieces = fc.constantFrom(
  'https://',
  'bkn.go.id',
  '@',
  '.',
  'xn--',
  '\u200B',
  '\u202E',
  '\u200D',
  '👨‍👩‍👧',
  '\ud800',
  '\udc00',
  '<b>',
  '"',
  'а',
  '!!!',
  '\n',
  'segera ',
  'kirim NIK ',
  '0812-3456-7890',
  ' ',
  'SEBARKAN KE SEMUA ORANG',
  'ﷺ',
  'bit.ly/a',
  ':',
  '(',
  ')',
  '%',
  'ﬁ',
  'é',
  'bri',
)
const message = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 }))).map((list) => list.join(''))

test('any text is checked, ranges lie inside it, in order and apart', () => {
  fc.assert(
    fc.property(message, (text) => {
      const result = checkMessage(text, splitHost)
      for (const { start, end } of rangesOf(result)) assert.ok(start >= 0 && start < end && end <= text.length)
      for (const { ranges } of result.signs)
        for (const [index, { start }] of ranges.entries())
          assert.ok(index === 0 || start > (ranges[index - 1]?.end ?? 0))
      for (const [index, { range }] of result.links.entries())
        assert.ok(index === 0 || range.start >= (result.links[index - 1]?.range.end ?? 0))
      for (const { ruleIds, signs } of result.links)
        assert.deepEqual(
          signs.map(({ ruleId }) => ruleId),
          ruleIds,
        )
    }),
    { numRuns: 500 },
  )
})

test('the same text gives the same result, and each rule is named once in the order of the rules', () => {
  fc.assert(
    fc.property(message, (text) => {
      const first = checkMessage(text, splitHost)
      assert.deepEqual(checkMessage(text, splitHost), first)
      const ids = first.signs.map(({ ruleId }) => ruleId)
      assert.equal(new Set(ids).size, ids.length)
    }),
  )
})

test('HTML stays text: addresses end before it, and search words carry none', () => {
  const text = '<img src=x onerror="alert(1)"><a href="https://bkn-go.id/<script>">SEGERA</a>'
  const { links, searchWords } = checkMessage(text, splitHost)
  assert.deepEqual(
    links.map(({ range }) => text.slice(range.start, range.end)),
    ['https://bkn-go.id/'],
  )
  for (const word of searchWords) assert.doesNotMatch(word, /[<>"'&]/)
})

test('a link with unseen characters is found whole, and read without them', () => {
  const text = 'buka https://bk\u200Bn-go.i\u00ADd/x ya'
  const [link] = checkMessage(text, splitHost).links
  assert.equal(text.slice(link?.range.start, link?.range.end), 'https://bk\u200Bn-go.i\u00ADd/x')
  assert.equal(link?.parts.host, 'bkn-go.id')
  assert.deepEqual(link?.ruleIds, ['tiru-go-id', 'tiru-nama'])
})

test('what was not looked at is said', () => {
  assert.equal(checkMessage('a '.repeat(LONGEST), splitHost).truncated, true)
  assert.equal(checkMessage('a', splitHost).truncated, false)
})

// Words to search for ---------------------------------------------------------------------------------------------------

const searchWords = (text: string) => checkMessage(text, splitHost).searchWords

test('search words are names and long words of the message, three to six of them', () => {
  const words = searchWords('Kabarnya Bendungan Tirta Asri jebol malam ini, tolong sebarkan ke semua grup keluarga')
  assert.deepEqual(words, ['Bendungan', 'Tirta', 'Asri', 'jebol'])
  assert.ok(searchWords('Makan siang besok di kantin').length <= 3)
})

test('nobody is led to search for personal numbers, addresses or parts of them', () => {
  const words = searchWords(
    'Budi, NIK 3201123412341234, HP 0812-3456-7890, rekening 000777000, buka https://klikbri-hadiah.com tahun 2026',
  )
  for (const word of words) assert.match(word, /^(\p{L}+|20\d\d)$/u)
  assert.ok(!words.some((word) => /klikbri|hadiah/.test(word)))
})

test('search words hold no run of digits, whatever the message', () => {
  fc.assert(
    fc.property(message, (text) => {
      const words = searchWords(text)
      assert.ok(words.length <= 6)
      for (const word of words) assert.ok(/^20\d\d$/.test(word) || (word.match(/\d/g)?.length ?? 0) < 3, word)
    }),
  )
})

// Hostile messages -------------------------------------------------------------------------------------------------------

const hostile = [
  'a',
  '.',
  'https://',
  'xn--',
  '@',
  '\u202E',
  '\u200D',
  '<b><i>',
  '👨‍👩‍👧',
  '\ud800',
  'a.',
  'a@',
  'x.com@',
  '(',
  'b-r-i-',
  '0812 ',
  '!',
  'A ',
  'kirim ',
  'jangan ',
  'kirim nik ',
  'bkn.go.id/',
  'bkn.go.id ',
  'https://a.com ',
  'ﷺ',
  '%41',
  '/',
  'а',
  '\n',
  'https://[',
  '?a=',
]
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

test('a hundred thousand characters of anything are checked', () => {
  for (const piece of hostile) {
    const result = checkMessage(filled(piece, LONGEST), splitHost)
    assert.equal(result.truncated, false)
    assert.ok(result.links.length <= MOST_LINKS)
    assert.ok(
      rangesOf(result).every(({ end }) => end <= LONGEST),
      JSON.stringify(piece),
    )
  }
})

test('the suffix list is asked for a number of letters that grows no faster than the message', () => {
  for (const piece of hostile) {
    let letters = 0
    const counting: SplitHost = (host) => {
      letters += host.length
      return splitHost(host)
    }
    checkMessage(filled(piece, 20_000), counting)
    assert.ok(letters <= 3 * 20_000, `${JSON.stringify(piece)}: ${letters}`)
  }
})

test('looking for phrases reads each word a bounded number of times', () => {
  const book = compilePhrases('a .. a .. b\na a|b .. c\na .. d $$', {})
  const readings = (count: number) => {
    let reads = 0
    const words = new Proxy([...readWords({ text: 'a '.repeat(count) })], {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
        return Reflect.get(target, key, receiver)
      },
    })
    findPhrases(words, book)
    return reads
  }
  const [few, many] = [readings(1000), readings(2000)]
  assert.ok(many <= 2.1 * few, `${few} → ${many}`)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { decodeStatement } from '../../../../src/domain/record/decode.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { activity, nextTime, uuidFrom } from '../../../../src/domain/record/statement.ts'
import { answered, at } from './samples.ts'

const clocks = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2100) })
const sixteenBytes = fc.uint8Array({ minLength: 16, maxLength: 16 })

test('an activity is named by its kind and id', () => {
  assert.equal(activity('lesson', 'etika-digital/jejak'), 'lesson:etika-digital/jejak')
})

test('every statement gets a version 4 UUID', () =>
  fc.assert(
    fc.property(sixteenBytes, (bytes) => {
      assert.match(uuidFrom(bytes), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  ))

test('a UUID shows its random bytes, but for the bits that say what it is', () => {
  assert.equal(uuidFrom(new Uint8Array(16)), '00000000-0000-4000-8000-000000000000')
  assert.equal(uuidFrom(new Uint8Array(16).fill(255)), 'ffffffff-ffff-4fff-bfff-ffffffffffff')
  const counting = Uint8Array.from({ length: 20 }, (_, index) => index * 16 + 1)
  assert.equal(uuidFrom(counting), '01112131-4151-4171-8191-a1b1c1d1e1f1')
})

test('two statements get the same UUID only from the same chance', () =>
  fc.assert(
    fc.property(sixteenBytes, fc.nat(15), (bytes, place) => {
      const other = Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ 1 : byte))
      assert.notEqual(uuidFrom(other), uuidFrom(bytes))
    }),
  ))

test('a statement is stamped with the time it is', () => {
  assert.equal(nextTime(Date.parse(at(5)), undefined), at(5))
  assert.equal(nextTime(Date.parse(at(5)), at(4)), at(5))
})

test('times rise strictly, even when the clock of the phone is set back', () =>
  fc.assert(
    fc.property(fc.array(clocks, { minLength: 1 }), (readings) => {
      let latest: string | undefined
      for (const now of readings) {
        const time = nextTime(now, latest)
        assert.ok(latest === undefined || time > latest)
        assert.ok(Date.parse(time) >= now)
        latest = time
      }
    }),
  ))

test('a time that cannot be read does not stop the clock', () =>
  assert.equal(nextTime(Date.parse(at(3)), 'kemarin'), at(3)))

test('what is stamped can be read again, whatever the clock says', () =>
  fc.assert(
    fc.property(
      clocks,
      fc.option(
        clocks.map((ms) => new Date(ms).toISOString()),
        { nil: undefined },
      ),
      (now, latest) => {
        const statement = { ...answered('a', 0), time: nextTime(now, latest) }
        assert.deepEqual(decodeStatement(encodeStatement(statement)), { kind: 'read', value: statement })
      },
    ),
  ))

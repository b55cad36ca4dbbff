import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { judgementsOf, tally } from '../../../../src/domain/discernment/judgements.ts'
import type { Verdict } from '../../../../src/domain/investigation/investigation.ts'
import { decodeStatement } from '../../../../src/domain/record/decode.ts'
import { encodeStatement } from '../../../../src/domain/record/encode.ts'
import { itemAnswers, progressOf } from '../../../../src/domain/record/progress.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { answered, at, snapshotStatement, summedUp, uuid } from '../record/samples.ts'

let count = 5000

const judged = (object: string, minute: number, response: string, success: boolean): Statement => {
  count += 1
  return { id: uuid(count), actor: 'ana', verb: 'answered', object, time: at(minute), result: { response, success } }
}

const truths = new Map<string, Verdict>([
  ['lab:banjir', 'salah'],
  ['lab:waduk', 'benar'],
  ['lab:surat', 'belum'],
])
const from = (statements: readonly Statement[]) => judgementsOf(progressOf(statements).answers, (id) => truths.get(id))

test('what a post really is follows from what it was called and whether that was right', () => {
  const { known, unknown } = from([
    judged('post:a', 1, 'benar', true),
    judged('post:b', 2, 'benar', false),
    judged('post:c', 3, 'salah', true),
    judged('post:d', 4, 'salah', false),
  ])
  assert.deepEqual(
    known.map(({ id, said, truth }) => [id, said, truth]),
    [
      ['post:a', 'benar', 'benar'],
      ['post:b', 'benar', 'salah'],
      ['post:c', 'salah', 'salah'],
      ['post:d', 'salah', 'benar'],
    ],
  )
  assert.equal(unknown, 0)
  assert.deepEqual(tally(known), {
    counts: { hits: 1, misses: 1, falseAlarms: 1, correctRejections: 1 },
    undecidable: { count: 0, right: 0 },
  })
})

test('the verdict of a lab is the first field of its response; "belum" is no yes, and right only where nothing can be decided', () => {
  const { known } = from([
    judged('lab:banjir', 1, 'belum;satir;tahan;b1', false),
    judged('lab:waduk', 2, 'salah', false),
    judged('lab:surat', 3, 'belum;;tanya;', true),
  ])
  assert.deepEqual(tally(known), {
    counts: { hits: 0, misses: 1, falseAlarms: 1, correctRejections: 0 },
    undecidable: { count: 1, right: 1 },
  })
  const { known: rash } = from([judged('lab:surat', 3, 'salah;;;', false)])
  assert.deepEqual(tally(rash).undecidable, { count: 1, right: 0 })
  assert.equal(tally(rash).counts.falseAlarms, 0)
})

test('only the first judgement of each counts: later ones know the feedback', () => {
  const { known } = from([
    judged('post:a', 5, 'salah', true),
    judged('post:a', 1, 'benar', false),
    judged('lab:banjir', 9, 'salah', true),
    judged('lab:banjir', 2, 'benar', false),
  ])
  assert.deepEqual(tally(known).counts, { hits: 0, misses: 2, falseAlarms: 0, correctRejections: 0 })
})

test('a lab this page knows nothing of is left out and counted, but for a right verdict, which tells the truth', () => {
  const { known, unknown } = from([
    judged('lab:lama', 1, 'benar;x', false),
    judged('lab:baru', 2, 'belum;x', true),
    judged('post:aneh', 3, 'mungkin', true),
    judged('post:tunda', 4, 'belum', false),
    answered('soal', 4),
  ])
  assert.deepEqual(known, [{ id: 'lab:baru', said: 'belum', truth: 'belum' }])
  assert.equal(unknown, 3)
})

test('judgements are no answers to items', () => {
  const progress = progressOf([
    judged('post:a', 1, 'benar', true),
    judged('lab:banjir', 2, 'salah', true),
    answered('a', 3),
  ])
  assert.equal(itemAnswers(progress).length, 1)
})

test('a snapshot of before verdicts were kept still hides a later judgement of the same post: that one is memory', () => {
  const old = { success: true, time: at(1) }
  const snapshot = {
    until: at(2),
    answers: { 'post:a': { attempts: 1, first: old, last: old } },
    reached: {},
    completed: {},
  }
  const { known, unknown } = from([snapshotStatement(snapshot, 'ana'), judged('post:a', 5, 'benar', true)])
  assert.deepEqual([known, unknown], [[], 1])
})

// What survives being summed up and merged -----------------------------------------------------------------------------

const histories = fc
  .array(
    fc.record({
      object: fc.constantFrom('post:a', 'post:b', 'post:c', 'lab:banjir', 'lab:surat', 'lab:lama', 'item:x'),
      minute: fc.nat(12),
      actor: fc.constantFrom('ana', 'budi'),
      response: fc.constantFrom('benar', 'salah', 'belum', 'belum;satir;tahan;b1', 'salah;;', '', 'lain'),
      success: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((entries) =>
    entries.map(({ object, minute, actor, response, success }, index): Statement => {
      return { id: uuid(index), actor, verb: 'answered', object, time: at(minute), result: { response, success } }
    }),
  )

const sorted = (statements: readonly Statement[]) => {
  const { known, unknown } = from(statements)
  return { known: known.toSorted((a, b) => (a.id < b.id ? -1 : 1)), unknown }
}

/** As it comes back from storage. */
function stored(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    const decoded = decodeStatement(encodeStatement(statement))
    if (decoded.kind !== 'read') throw new Error(decoded.reason)
    return decoded.value
  })
}

test('judgements survive being summed up, stored and read back, at any moment, again and again', () =>
  fc.assert(
    fc.property(histories, fc.array(fc.nat(14), { maxLength: 3 }), (history, minutes) => {
      let held: readonly Statement[] = history
      for (const [index, minute] of minutes.toSorted((a, b) => a - b).entries()) {
        const [snapshot] = stored(summedUp(held, 'ana', at(minute), uuid(900 + index)))
        const until = snapshot?.snapshot?.until
        if (snapshot === undefined || until === undefined) continue
        held = [...held.filter(({ actor, time }) => actor !== 'ana' || time > until), snapshot]
      }
      assert.deepEqual(sorted(held), sorted(history))
      // Merged with a device that still has everything: nothing counts twice, in whatever order.
      assert.deepEqual(sorted([...held, ...history]), sorted(history))
      assert.deepEqual(sorted([...history, ...held].toReversed()), sorted(history))
    }),
  ))

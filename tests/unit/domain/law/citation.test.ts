import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationOf, type Law, standingOf } from '../../../../src/domain/law/citation.ts'
import type { Regulation } from '../../../../src/domain/law/regulation.ts'
import { nameCitation } from '../../../../src/strings/law.ts'
import { holds, provision, regulation, revoked } from './samples.ts'

function lawWith(...regulations: readonly Regulation[]): Law {
  return {
    regulations: new Map(regulations.map((one) => [one.id, one])),
    provisions: new Map(regulations.flatMap((one) => one.provisions.map((part) => [part.id, part]))),
  }
}

function named(law: Law, id: string): string | undefined {
  const citation = citationOf(law, id)
  return citation && nameCitation(citation)
}

test('a citation names one provision, or a regulation as a whole', () => {
  const law = lawWith(regulation('uu-air', { shortName: 'UU Air', provisions: [provision('uu-air:3')] }))
  assert.equal(named(law, 'uu-air:3'), 'UU Air Pasal 3')
  assert.equal(named(law, 'uu-air'), 'UU Air')
  assert.equal(citationOf(law, 'uu-air:4'), undefined)
  assert.equal(citationOf(law, 'uu-api'), undefined)
})

test('what no longer holds says so wherever it is named, and so does what we could not confirm', () => {
  const law = lawWith(
    regulation('uu-lama', { shortName: 'UU Lama', fate: revoked, provisions: [provision('uu-lama:1')] }),
    regulation('uu-habis', { shortName: 'UU Habis', fate: { ...revoked, status: 'ended' } }),
    regulation('uu-air', {
      shortName: 'UU Air',
      fate: { ...revoked, status: 'amended' },
      provisions: [
        provision('uu-air:1'),
        provision('uu-air:2', { ownFate: revoked }),
        provision('uu-air:3', { confidence: 'C' }),
      ],
    }),
  )
  assert.deepEqual(
    ['uu-lama', 'uu-lama:1', 'uu-habis', 'uu-air', 'uu-air:1', 'uu-air:2', 'uu-air:3'].map((id) => named(law, id)),
    [
      'UU Lama (dicabut)',
      'UU Lama Pasal 1 (tidak berlaku lagi)',
      'UU Habis (sudah berakhir)',
      'UU Air',
      'UU Air Pasal 1',
      'UU Air Pasal 2 (tidak berlaku lagi)',
      'UU Air Pasal 3 (perlu verifikasi)',
    ],
  )
})

test('a provision shares the fate of a regulation that is gone, not of one that was amended', () => {
  const gone = regulation('a', { fate: revoked })
  const amended = regulation('b', { fate: { ...revoked, status: 'amended' } })
  assert.equal(standingOf(gone, provision('a:1')).status, 'revoked')
  assert.equal(standingOf(amended, provision('b:1')).status, 'in-force')
  assert.equal(standingOf(amended).status, 'amended')
})

test("a provision's own fate comes before its regulation's, and its own successor before the regulation's", () => {
  const gone = regulation('a', { fate: revoked })
  assert.equal(standingOf(gone, provision('a:1', { ownFate: holds })).isOutdated, false)
  assert.deepEqual(standingOf(gone, provision('a:1')).successors, ['uu-baru'])
  assert.deepEqual(standingOf(gone, provision('a:1', { successors: ['uu-baru:7'] })).successors, ['uu-baru:7'])
})

test('unsure is whoever reads about it: a doubtful text, or a text that may no longer hold', () => {
  const doubtful = regulation('a', { fateConfidence: 'C' })
  assert.deepEqual(
    [standingOf(doubtful, provision('a:1')), standingOf(regulation('b'), provision('b:1', { confidence: 'C' }))].map(
      ({ isUnsure, isDoubtful }) => ({ isUnsure, isDoubtful }),
    ),
    [
      { isUnsure: true, isDoubtful: false },
      { isUnsure: true, isDoubtful: true },
    ],
  )
  // What was amended in a law that may be gone may be gone with it; what was revoked is gone for sure.
  const amended = { ...revoked, status: 'amended' } as const
  assert.equal(standingOf(doubtful, provision('a:1', { ownFate: amended })).isUnsure, true)
  assert.equal(standingOf(doubtful, provision('a:1', { ownFate: revoked })).isUnsure, false)
  assert.equal(standingOf(regulation('b'), provision('b:1', { confidence: 'B' })).isUnsure, false)
})

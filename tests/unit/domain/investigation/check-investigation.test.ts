import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkInvestigation } from '../../../../src/domain/investigation/check-investigation.ts'
import type { Direction, Verdict } from '../../../../src/domain/investigation/investigation.ts'
import { evidence, investigation, page, tool } from './samples.ts'

const said = (faults: ReturnType<typeof checkInvestigation>) => faults.map(({ what }) => what)

test('a sound investigation is told nothing', () => {
  assert.deepEqual(checkInvestigation(investigation()), [])
})

test('a verdict must follow from what decides: for the undecidable, from what is missing', () => {
  const fits: Readonly<Record<Verdict, Direction>> = { benar: 'for', salah: 'against', belum: 'missing' }
  const directions: readonly Direction[] = ['for', 'against', 'missing', 'neither']
  fc.assert(
    fc.property(fc.constantFrom('benar', 'salah', 'belum'), fc.constantFrom(...directions), (verdict, points) => {
      const found = checkInvestigation(
        investigation({
          verdict,
          categories: verdict === 'salah' ? ['tiruan'] : [],
          claim: { text: 'Klaim', blocks: [], evidence: [evidence('aneh', { points: 'neither', isHerring: true })] },
          tools: [
            tool('cari', { evidence: [evidence('penentu', { points, isDecisive: true })] }),
            tool('lain', { minutes: 9 }),
          ],
        }),
      )
      assert.equal(
        said(found).some((what) => what.startsWith('bukti penentu ini')),
        points !== fits[verdict],
      )
    }),
  )
})

test('what decides must be found outside the post', () => {
  const { claim } = investigation()
  const inside = evidence('di-kiriman', { points: 'against', isDecisive: true })
  const found = checkInvestigation(
    investigation({
      claim: { ...claim, evidence: [...claim.evidence, inside] },
      tools: [page('laman', []), tool('cari'), tool('tanya', { minutes: 4 })],
    }),
  )
  assert.deepEqual(said(found), ['tidak ada bukti penentu di luar kiriman', 'rute ini tidak menemukan bukti penentu'])
})

test('without a red herring there is nothing to withstand; one that points the right way is none', () => {
  const claim = { text: 'Klaim', blocks: [], evidence: [] }
  const tools = investigation().tools.filter(({ kind }) => kind !== 'page')
  assert.deepEqual(said(checkInvestigation(investigation({ claim, tools, budget: 5 }))), ['tidak ada pengecoh'])
  const tame = { ...claim, evidence: [evidence('logo', { points: 'against', isHerring: true })] }
  assert.deepEqual(said(checkInvestigation(investigation({ claim: tame, tools, budget: 5 }))), [
    'pengecoh ini menunjuk putusan yang tepat',
  ])
})

test('two pages that only link each other are out of reach', () => {
  const tools = [...investigation().tools, page('pulau-a', ['pulau-b']), page('pulau-b', ['pulau-a'])]
  assert.deepEqual(said(checkInvestigation(investigation({ tools }))), [
    'laman ini tidak terjangkau dari mana pun',
    'laman ini tidak terjangkau dari mana pun',
  ])
})

test('a professional cannot open a page before its link was seen, nor spend more than there is', () => {
  const route = [
    { toolId: 'tentang', reason: ['.'] },
    { toolId: 'laman', reason: ['.'] },
    { toolId: 'cari', reason: ['.'] },
    { toolId: 'tanya', reason: ['.'] },
  ]
  assert.deepEqual(said(checkInvestigation(investigation({ route }))), [
    'laman "tentang" belum terbuka pada langkah itu',
    'rute ini 10 menit, bekalnya 6',
  ])
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fileKey } from '../../../../src/domain/offline/pack.ts'
import { planInstall } from '../../../../src/domain/offline/plan-install.ts'
import { file, heldFiles, pack, packs } from './samples.ts'

const paths = (files: readonly { path: string }[]) => files.map((entry) => entry.path)
const none = new Set<string>()

test('a first visit fetches the shell and the page that is open', () => {
  const next = pack(file('', 'h1', true), file('a/'), file('b/'))
  assert.deepEqual(paths(planInstall(next, [], new Set(['b/']))), ['', 'b/'])
})

test('an update fetches only what changed of what is here', () => {
  const held = [file('', 'h1', true), file('a/', 'h1'), file('b/', 'h1')]
  const next = pack(file('', 'h1', true), file('a/', 'h2'), file('b/', 'h1'), file('new/', 'h1'))
  assert.deepEqual(paths(planInstall(next, held, none)), ['a/'])
})

test('after it, the shell, the open pages and every path held before are here', () =>
  fc.assert(
    fc.property(packs, heldFiles, (next, held) => {
      const plan = planInstall(next, held, new Set(['modul/a/']))
      const keys = new Set([...held, ...plan].map(fileKey))
      const needed = next.files.filter(
        ({ path, shell }) => shell || path === 'modul/a/' || held.some((entry) => entry.path === path),
      )
      assert.ok(needed.every((entry) => keys.has(fileKey(entry))))
    }),
  ))

test('nothing is fetched twice, also when an install goes on after it broke off', () =>
  fc.assert(
    fc.property(packs, heldFiles, fc.nat(9), (next, held, done) => {
      const plan = planInstall(next, held, none)
      assert.ok(!plan.some((entry) => held.some((other) => fileKey(other) === fileKey(entry))))
      assert.deepEqual(planInstall(next, [...held, ...plan.slice(0, done)], none), plan.slice(done))
    }),
  ))

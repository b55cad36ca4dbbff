import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { mayDownload, shouldStartAlone } from '../../../../src/domain/offline/consent.ts'

test('asks first when data is saved or the connection is slow', () => {
  assert.equal(shouldStartAlone({ saveData: true, effectiveType: '4g' }), false)
  for (const effectiveType of ['slow-2g', '2g', '3g']) assert.equal(shouldStartAlone({ effectiveType }), false)
})

test('starts alone on a good connection, and where the browser tells nothing', () => {
  assert.equal(shouldStartAlone({ saveData: false, effectiveType: '4g' }), true)
  assert.equal(shouldStartAlone(undefined), true)
})

test('reads the getters of a browser object', () => {
  class Connection {
    get saveData() {
      return true
    }
  }
  assert.equal(shouldStartAlone(new Connection()), false)
})

test('never throws', () =>
  fc.assert(fc.property(fc.anything(), (value) => typeof shouldStartAlone(value) === 'boolean')))

test("the learner's word counts more than the connection", () => {
  for (const alone of [true, false]) {
    assert.equal(mayDownload('wanted', alone), true)
    assert.equal(mayDownload('paused', alone), false)
    assert.equal(mayDownload('removed', alone), false)
    assert.equal(mayDownload('none', alone), alone)
  }
})

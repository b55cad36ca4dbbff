import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  isAnswered,
  isModuleDone,
  type ModuleOutline,
  moduleFill,
  nextLesson,
  type UnitOutline,
  undeclaredCompletions,
  unitState,
} from '../../../../src/domain/record/completion.ts'
import { noProgress, progressOf } from '../../../../src/domain/record/progress.ts'
import type { Statement } from '../../../../src/domain/record/statement.ts'
import { answered, completed, histories, reached } from './samples.ts'

const lesson = (id: string, ...items: string[]): UnitOutline => ({
  kind: 'lesson',
  id,
  items: items.map((item) => ({ id: item })),
})
const study = (id: string, ...items: string[]): UnitOutline => ({ ...lesson(id, ...items), kind: 'case' })

const jejak = lesson('m/jejak', 'a', 'b')
const santun = lesson('m/santun', 'c')
const posyandu = study('posyandu', 'd')
const etika: ModuleOutline = { id: 'm', lessons: [jejak, santun], cases: [posyandu] }

const wrong = { success: false }
const stateAfter = (unit: UnitOutline, ...statements: Statement[]) => unitState(progressOf(statements), unit)
const jejakDone = [answered('a', 1), answered('b', 2, wrong), reached('lesson:m/jejak', 3)]
const santunDone = [answered('c', 4, wrong), reached('lesson:m/santun', 5)]

test('a lesson is done when each of its items was answered, right or wrong, and its end was reached', () => {
  assert.equal(stateAfter(jejak, ...jejakDone), 'done')
  assert.equal(stateAfter(jejak, ...jejakDone.toReversed()), 'done')
})

test('a lesson with an item left, or an end not reached, is only started', () => {
  assert.equal(stateAfter(jejak), 'untouched')
  assert.equal(stateAfter(jejak, answered('a', 1)), 'started')
  assert.equal(stateAfter(jejak, answered('a', 1), answered('b', 2)), 'started')
  assert.equal(stateAfter(jejak, reached('lesson:m/jejak', 1)), 'started')
  assert.equal(stateAfter(jejak, answered('a', 1), answered('a', 2), reached('lesson:m/jejak', 3)), 'started')
})

test('a lesson without items is done at its end', () => {
  assert.equal(stateAfter(lesson('m/baca')), 'untouched')
  assert.equal(stateAfter(lesson('m/baca'), reached('lesson:m/baca', 1)), 'done')
})

test('the end of another lesson, or of a case of the same name, does not count', () => {
  assert.equal(stateAfter(jejak, answered('a', 1), answered('b', 2), reached('lesson:m/santun', 3)), 'started')
  assert.equal(stateAfter(jejak, answered('a', 1), answered('b', 2), reached('case:m/jejak', 3)), 'started')
})

test('a case is done when its items were answered and its end was reached', () => {
  assert.equal(stateAfter(posyandu, answered('d', 1, wrong)), 'started')
  assert.equal(stateAfter(posyandu, answered('d', 1, wrong), reached('case:posyandu', 2)), 'done')
})

test('a lesson once done stays done when items are added to it, and when one is taken away', () => {
  const declared = progressOf([...jejakDone, completed('lesson:m/jejak', 4)])
  assert.equal(unitState(declared, lesson('m/jejak', 'a', 'b', 'new')), 'done')
  assert.equal(unitState(declared, lesson('m/jejak', 'other')), 'done')
  assert.equal(unitState(progressOf(jejakDone), lesson('m/jejak', 'a')), 'done')
})

test('an answer to an item counts for the one that replaces it, and not the other way round', () => {
  const renewed = { ...jejak, items: [{ id: 'a2', replaces: ['a1', 'a'] }, { id: 'b' }] }
  assert.equal(stateAfter(renewed, ...jejakDone), 'done')
  assert.equal(isAnswered(progressOf([answered('a', 1)]), { id: 'a2', replaces: [] }), false)
  assert.equal(isAnswered(progressOf([answered('a2', 1)]), { id: 'a' }), false)
})

test('a module is done when its lessons are; its cases enrich it and are not required', () => {
  assert.equal(isModuleDone(progressOf(jejakDone), etika), false)
  assert.equal(isModuleDone(progressOf([...jejakDone, ...santunDone]), etika), true)
  assert.equal(
    isModuleDone(progressOf([answered('d', 1), reached('case:posyandu', 2)]), { ...etika, lessons: [] }),
    false,
  )
})

test('a module once done stays done when a lesson is added to it', () => {
  const longer = { ...etika, lessons: [...etika.lessons, lesson('m/baru', 'x')] }
  const declared = progressOf([...jejakDone, ...santunDone, completed('module:m', 9)])
  assert.equal(isModuleDone(declared, longer), true)
  assert.equal(moduleFill(declared, longer), 1)
  assert.equal(nextLesson(declared, [longer])?.id, 'm/baru')
})

test('a vessel fills lesson by lesson', () => {
  assert.equal(moduleFill(noProgress, etika), 0)
  assert.equal(moduleFill(progressOf([answered('a', 1)]), etika), 0)
  assert.equal(moduleFill(progressOf(jejakDone), etika), 0.5)
  assert.equal(moduleFill(progressOf([...jejakDone, ...santunDone]), etika), 1)
  assert.equal(moduleFill(noProgress, { id: 'kosong', lessons: [] }), 0)
})

test('what is done and was not declared yet is declared once: lessons, cases, then the module', () => {
  const all = [...jejakDone, ...santunDone, answered('d', 6), reached('case:posyandu', 7)]
  const due = undeclaredCompletions(progressOf(all), [etika])
  assert.deepEqual(due, ['lesson:m/jejak', 'lesson:m/santun', 'case:posyandu', 'module:m'])
  const declared = [...all, ...due.map((id) => completed(id, 8))]
  assert.deepEqual(undeclaredCompletions(progressOf(declared), [etika]), [])
  assert.deepEqual(undeclaredCompletions(progressOf(jejakDone), [etika]), ['lesson:m/jejak'])
  assert.deepEqual(undeclaredCompletions(noProgress, [etika]), [])
})

test('the next lesson is the first one taught that is not done, whatever was done out of order', () => {
  assert.equal(nextLesson(noProgress, [etika])?.id, 'm/jejak')
  assert.equal(nextLesson(progressOf([answered('a', 1)]), [etika])?.id, 'm/jejak')
  assert.equal(nextLesson(progressOf(jejakDone), [etika])?.id, 'm/santun')
  assert.equal(nextLesson(progressOf(santunDone), [etika])?.id, 'm/jejak')
  assert.equal(nextLesson(progressOf([...jejakDone, ...santunDone]), [etika]), undefined)
  const hoaks: ModuleOutline = { id: 'n', lessons: [lesson('n/satu')], cases: [] }
  assert.equal(nextLesson(progressOf([...jejakDone, ...santunDone]), [etika, hoaks])?.id, 'n/satu')
})

/** Outlines over the items and lessons that `histories` are about. */
const outlines: fc.Arbitrary<ModuleOutline> = fc
  .array(fc.subarray(['a', 'b', '__proto__', 'never']), { maxLength: 3 })
  .map((lessons) => ({
    id: 'm',
    lessons: lessons.map((items, index) => lesson(`m/${'abc'[index]}`, ...items)),
    cases: [],
  }))

test('a module is never less than empty or more than full, and full exactly when it is done', () =>
  fc.assert(
    fc.property(histories, outlines, (history, module) => {
      const progress = progressOf(history)
      const fill = moduleFill(progress, module)
      assert.ok(fill >= 0 && fill <= 1)
      assert.equal(fill === 1, isModuleDone(progress, module))
    }),
  ))

test('whatever a learner goes on to do, nothing that was done is taken back', () =>
  fc.assert(
    fc.property(histories, histories, outlines, (before, later, module) => {
      const [now, then] = [progressOf(before), progressOf([...before, ...later])]
      for (const unit of module.lessons)
        if (unitState(now, unit) === 'done') assert.equal(unitState(then, unit), 'done')
      assert.ok(moduleFill(then, module) >= moduleFill(now, module))
      if (isModuleDone(now, module)) assert.ok(isModuleDone(then, module))
    }),
  ))

test('once declared, completion outlives any later edit of the content', () =>
  fc.assert(
    fc.property(histories, outlines, outlines, (history, module, edited) => {
      const due = undeclaredCompletions(progressOf(history), [module])
      const declared = progressOf([...history, ...due.map((id) => completed(id, 40))])
      for (const unit of edited.lessons)
        if (due.includes(`lesson:${unit.id}`)) assert.equal(unitState(declared, unit), 'done')
      if (due.includes('module:m')) assert.ok(isModuleDone(declared, edited))
    }),
  ))

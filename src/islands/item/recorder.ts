/** What an item needs of the record. Loaded when there is something to show or to keep, since a first visit has neither. */
export { appendAnswer, loadRecord } from '../../stores/record.ts'
export { declareUnitHere } from '../unit/unit-here.ts'
export { lastAnswer } from './last-answer.ts'

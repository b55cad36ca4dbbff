import assert from 'node:assert/strict'
import test from 'node:test'
import type { Item } from '../../../../src/domain/assessment/item.ts'
import { itemView } from '../../../../src/domain/assessment/item-view.ts'

const item: Item = {
  id: 'jejak-teman-dekat',
  objectiveId: 'jejak-pembaca-kelak',
  competence: 'decide',
  stem: [['Cara mana?']],
  asksCertainty: true,
  interaction: { kind: 'choice', multiple: false, options: [{ id: 'a', text: ['a'], feedback: ['a'] }], key: ['a'] },
  citationIds: ['pp-94-2021:3f', 'tidak-dikenal'],
  sourceIds: ['sumber'],
  teachesOutdated: false,
  replaces: ['lama'],
  version: '9c41e07b',
}

test('a page ships what showing and marking an item needs, with its provisions by name, and no more', () => {
  const { id, stem, asksCertainty, interaction, version } = item
  const view = itemView(item, (provision) => (provision === 'pp-94-2021:3f' ? 'Pasal 3 huruf f' : undefined))
  const grounds = [{ id: 'pp-94-2021:3f', name: 'Pasal 3 huruf f' }]
  assert.deepEqual(view, { id, stem, asksCertainty, interaction, version, grounds })
})

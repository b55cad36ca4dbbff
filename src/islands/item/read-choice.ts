import type { ChoiceInteraction } from '../../domain/assessment/choice.ts'
import { readTexts } from './page-text.ts'

/** A choice as `ChoiceForm` and `ChoiceKey` wrote it into the page. */
export function readChoice(box: Element): ChoiceInteraction {
  const entries = [...box.querySelectorAll<HTMLElement>('.key [data-option]')]
  const texts = readTexts(box, '.options .option-text')
  const feedback = readTexts(box, '.key .why')
  return {
    kind: 'choice',
    multiple: box.querySelector('.options [type="checkbox"]') !== null,
    options: entries.map(({ dataset }, index) => ({
      id: dataset['option'] ?? '',
      text: texts[index] ?? [],
      feedback: feedback[index] ?? [],
    })),
    key: entries.flatMap(({ dataset }) => (dataset['right'] === undefined ? [] : [dataset['option'] ?? ''])),
  }
}

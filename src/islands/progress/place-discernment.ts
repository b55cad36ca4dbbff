import { progress } from '../../stores/record.ts'

/**
 * Takes the section about discernment, which stands in the page as it was built, to its place among the rest, and fills it once
 * there is something to say. Its code comes only then. Returns how to stop.
 */
export function placeDiscernment(place: HTMLElement): (() => void) | undefined {
  const section = document.getElementById('ketajaman')
  const element = section?.querySelector<HTMLElement>('.discernment')
  if (!section || !element) return undefined
  place.append(section)
  return progress.subscribe((state) => {
    const answers = state?.answers ?? new Map()
    if (![...answers.keys()].some((id) => /^(post|lab):/.test(id))) return
    void import('../discernment/show-discernment.ts').then(({ showAnswers }) => {
      showAnswers(element, answers)
      section.hidden = false
    })
  })
}

import type { Item } from '../assessment/item.ts'
import { idsIn, type RichText } from '../text/rich-text.ts'
import type { BodyUse, Course, Lab, Scenario } from './course.ts'
import { labTexts } from './lab-texts.ts'

export interface References {
  readonly citationIds: readonly string[]
  readonly termIds: readonly string[]
}

/**
 * Provisions and terms that a page must be able to explain, each once: those of its text, those of its items, and those
 * that the terms' own meanings lean on.
 */
export function referencesOf(
  use: Pick<BodyUse, 'citationIds' | 'termIds'>,
  items: readonly Item[],
  terms: Course['terms'],
): References {
  const spans = items.flatMap(itemTexts).flat()
  const termIds = new Set([...use.termIds, ...idsIn(spans, 'term')])
  // A set grows while it is walked, so terms that terms lean on are walked too.
  for (const id of termIds) for (const more of idsIn(terms.get(id)?.meaning ?? [], 'term')) termIds.add(more)
  const meanings = [...termIds].flatMap((id) => terms.get(id)?.meaning ?? [])
  return {
    citationIds: [
      ...new Set([
        ...use.citationIds,
        ...items.flatMap((item) => item.citationIds),
        ...idsIn([...spans, ...meanings], 'citation'),
      ]),
    ],
    termIds: [...termIds],
  }
}

/** Provisions and terms that a scenario's page must be able to explain: those of its choices and of its round. */
export function scenarioReferences(course: Pick<Course, 'rounds' | 'terms'>, scenario: Scenario): References {
  const posts = course.rounds.get(scenario.roundId ?? '')?.posts ?? []
  const reasons = posts.flatMap(({ reason }) => reason)
  const use = {
    citationIds: [
      ...scenario.story.graph.choices.flatMap(({ citationIds }) => citationIds),
      ...idsIn(reasons, 'citation'),
    ],
    termIds: idsIn(reasons, 'term'),
  }
  return referencesOf(use, [], course.terms)
}

/** Provisions and terms that a lab's page must be able to explain. */
export function labReferences(course: Pick<Course, 'terms'>, lab: Lab): References {
  const spans = labTexts(lab).flat()
  const use = { citationIds: idsIn(spans, 'citation'), termIds: idsIn(spans, 'term') }
  return referencesOf(use, [], course.terms)
}

function itemTexts(item: Item): readonly RichText[] {
  return [...item.stem, ...item.interaction.options.flatMap((option) => [option.text, option.feedback])]
}

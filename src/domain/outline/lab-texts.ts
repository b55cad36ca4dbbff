import { ACTIONS, allEvidence, type Investigation, VERDICTS } from '../investigation/investigation.ts'
import type { RichText } from '../text/rich-text.ts'

/** Every paragraph of a lab that may carry a citation or a term. */
export function labTexts(lab: Investigation): readonly RichText[] {
  const blocks = [lab.claim.blocks, ...lab.tools.map((tool) => tool.blocks)].flat()
  return [
    lab.pull,
    ...blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : [])),
    ...allEvidence(lab).map(({ meaning }) => meaning),
    ...VERDICTS.map((verdict) => lab.feedback[verdict]),
    ...ACTIONS.map((action) => lab.actions[action].feedback),
    ...lab.route.map(({ reason }) => reason),
    ...lab.gist,
  ]
}

import { type Attempt, RULING_MOVE } from '../record/attempts.ts'
import { ACTIONS, type Action, CATEGORIES, type Category, VERDICTS, type Verdict } from './investigation.ts'

/** What playing needs of a tool. */
export interface ToolFacts {
  readonly id: string
  readonly minutes: number
  /** In the order they stand. */
  readonly evidenceIds: readonly string[]
}

/** A learner's judgement at the end. */
export interface Ruling {
  readonly verdict: Verdict
  /** Of a claim held to be false. */
  readonly category: Category | undefined
  readonly action: Action | undefined
  /** Id of the evidence the learner leans on most. */
  readonly evidenceId: string | undefined
}

/** Where an inquiry stands. */
export interface Inquiry {
  /** Tools used, in order, each once. */
  readonly used: readonly string[]
  readonly minutes: number
  /** Ids of the evidence found by tools, in the order found. */
  readonly found: readonly string[]
  readonly ruling: Ruling | undefined
}

/** What an attempt at an investigation amounts to; tools that are no longer there are left out. */
export function inquiryOf(attempt: Pick<Attempt, 'moves'>, tools: readonly ToolFacts[]): Inquiry {
  const used: string[] = []
  const found: string[] = []
  let minutes = 0
  let ruling: Ruling | undefined
  for (const { scene, choice } of attempt.moves) {
    // The first ruling counts: two tabs may each have given one.
    if (scene === RULING_MOVE) ruling ??= readRuling(choice ?? '')
    const tool = tools.find(({ id }) => id === scene)
    if (tool === undefined || used.includes(tool.id) || ruling !== undefined) continue
    used.push(tool.id)
    minutes += tool.minutes
    found.push(...tool.evidenceIds.filter((id) => !found.includes(id)))
  }
  return { used, minutes, found, ruling }
}

/** A ruling as the record keeps it: `salah;tiruan;laporkan;domain-baru`, empty where there is none. */
export function rulingText({ verdict, category, action, evidenceId }: Ruling): string {
  return [verdict, category, action, evidenceId].map((part) => part ?? '').join(';')
}

/** Reads what {@link rulingText} wrote; undefined when it names no verdict. Parts it does not know are dropped. */
export function readRuling(text: string): Ruling | undefined {
  const [verdictText, categoryText, actionText, evidenceId = ''] = text.split(';')
  const verdict = VERDICTS.find((known) => known === verdictText)
  if (verdict === undefined) return undefined
  return {
    verdict,
    category: CATEGORIES.find((known) => known === categoryText),
    action: ACTIONS.find((known) => known === actionText),
    evidenceId: evidenceId === '' ? undefined : evidenceId,
  }
}

/** The first of some tools, in the order used, that shows decisive evidence; undefined when none does. */
export function decidingStep(
  used: readonly Pick<ToolFacts, 'id' | 'evidenceIds'>[],
  decisiveIds: readonly string[],
): string | undefined {
  return used.find(({ evidenceIds }) => evidenceIds.some((id) => decisiveIds.includes(id)))?.id
}

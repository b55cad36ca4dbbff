import type { RichText } from '../text/rich-text.ts'

export type Verdict = 'allowed' | 'avoid' | 'forbidden' | 'unsure'

/** The three procedures an act may set off; one act may set off several. */
export type Track = 'ethics' | 'discipline' | 'crime'

/** The level of a disciplinary penalty, where the rules fix one. */
export type Level = 'light' | 'moderate' | 'severe'

/** A value of one of the two axes: a phase of an election, or who acts. */
export interface AxisValue {
  readonly id: string
  readonly name: string
  readonly shortName: string
}

export interface ActCategory {
  readonly id: string
  readonly name: string
}

export interface Sanction {
  readonly id: string
  readonly track: Track
  readonly level: Level | undefined
  readonly name: string
  readonly text: RichText
  readonly citationIds: readonly string[]
}

/** One answer, for the phases and the people it holds for. */
export interface ViolationRule {
  readonly phaseIds: readonly string[]
  readonly roleIds: readonly string[]
  readonly verdict: Verdict
  readonly sanctionIds: readonly string[]
  /** The rules the verdict rests on; never empty. */
  readonly citationIds: readonly string[]
  readonly reason: RichText
  readonly instead: RichText
}

export interface Act {
  readonly id: string
  readonly categoryId: string
  readonly name: string
  /** Other words people look for it by. */
  readonly keywords: readonly string[]
  /** They part all phases and people among them: see `gapsOf` and `overlapsOf`. */
  readonly rules: readonly ViolationRule[]
}

/** What a civil servant may do in an election: act × phase × who. */
export interface ViolationMatrix {
  /** In the order of time. */
  readonly phases: readonly AxisValue[]
  readonly roles: readonly AxisValue[]
  readonly categories: readonly ActCategory[]
  readonly sanctions: readonly Sanction[]
  readonly acts: readonly Act[]
}

/** One combination of the two axes. */
export interface Combination {
  readonly phaseId: string
  readonly roleId: string
}

type Axes = Pick<ViolationMatrix, 'phases' | 'roles'>

const covers = ({ phaseIds, roleIds }: ViolationRule, { phaseId, roleId }: Combination) =>
  phaseIds.includes(phaseId) && roleIds.includes(roleId)

/** Every combination of phase and person. */
export function combinations({ phases, roles }: Axes): readonly Combination[] {
  return phases.flatMap((phase) => roles.map((role) => ({ phaseId: phase.id, roleId: role.id })))
}

/** The rule for one combination; nothing only for ids that do not exist, once the course check has passed. */
export function ruleFor(act: Act, combination: Combination): ViolationRule | undefined {
  return act.rules.find((rule) => covers(rule, combination))
}

/** Combinations that no rule of the act answers. */
export function gapsOf(act: Act, axes: Axes): readonly Combination[] {
  return combinations(axes).filter((combination) => !act.rules.some((rule) => covers(rule, combination)))
}

/** Combinations that several rules of the act answer. */
export function overlapsOf(act: Act, axes: Axes): readonly Combination[] {
  return combinations(axes).filter((combination) => act.rules.filter((rule) => covers(rule, combination)).length > 1)
}

import type { Item } from '../assessment/item.ts'
import type { Round } from '../discernment/post.ts'
import type { Investigation } from '../investigation/investigation.ts'
import type { LawTheme, Provision, Regulation } from '../law/regulation.ts'
import type { ViolationMatrix } from '../law/violations.ts'
import type { Gauge, Role, StoryGraph } from '../scenario/story.ts'
import type { RichText } from '../text/rich-text.ts'

/** Authors' estimates, whole minutes. */
export interface Minutes {
  readonly reading: number
  readonly practice: number
}

export interface Objective {
  readonly id: string
  /** Begins with a verb one can observe. */
  readonly text: string
  readonly competenceId: string
}

/** What an MDX body uses, in order of appearance. */
export interface BodyUse {
  readonly itemIds: readonly string[]
  readonly caseIds: readonly string[]
  readonly labIds: readonly string[]
  readonly citationIds: readonly string[]
  readonly termIds: readonly string[]
  readonly sourceIds: readonly string[]
}

export interface Lesson {
  /** `<module>/<slug>`, for example `etika-digital/jejak`. */
  readonly id: string
  readonly moduleId: string
  readonly slug: string
  readonly title: string
  readonly promise: string
  readonly minutes: Minutes
  readonly objectives: readonly Objective[]
  readonly use: BodyUse
  readonly sourceIds: readonly string[]
}

/** Who wants what in a case, and why now. */
export interface Actor {
  readonly name: string
  readonly wants: string
}

export interface CaseStudy {
  readonly id: string
  readonly moduleId: string
  readonly title: string
  readonly promise: string
  readonly minutes: Minutes
  readonly actors: readonly Actor[]
  readonly use: BodyUse
  readonly sourceIds: readonly string[]
}

/** A branching story with memory. */
export interface Scenario {
  readonly id: string
  readonly title: string
  readonly promise: string
  readonly minutes: Minutes
  /** The module it enriches; missing where it stands alone. */
  readonly moduleId: string | undefined
  readonly objectives: readonly Objective[]
  /** Who the learner is in it. */
  readonly part: string
  readonly roles: readonly Role[]
  readonly gauges: readonly Gauge[]
  /** An open question to write about for oneself. */
  readonly reflection: string
  /** Path of a second, different case to compare with. */
  readonly nextPath: string
  /** Posts to judge after the story. */
  readonly roundId: string | undefined
  readonly story: CompiledStory
}

/** A story that the build has played to all its ends. */
export interface CompiledStory {
  /** Minimised. */
  readonly graph: StoryGraph
  /** Changes whenever what a learner can meet does. */
  readonly version: string
  /** States before equal ones were merged. */
  readonly states: number
}

/** A claim to verify, and its place in the course. */
export interface Lab extends Investigation {
  readonly id: string
  readonly title: string
  readonly promise: string
  readonly minutes: Minutes
  readonly moduleId: string
  readonly objectives: readonly Objective[]
  /** Who the learner is in it, and why it matters to them. */
  readonly part: string
  readonly sourceIds: readonly string[]
  /** Changes whenever what a learner can meet does. */
  readonly version: string
}

/** A page outside the modules that authors write: home's dilemma, `/tentang/`. */
export interface FreePage {
  readonly id: string
  readonly title: string
  readonly use: BodyUse
}

export interface Module {
  readonly id: string
  readonly title: string
  /** The module's line under its title, for example "akun Anda, kursi Anda". */
  readonly motto: string
  readonly summary: string
  /** In the order they are taught. */
  readonly lessons: readonly Lesson[]
  readonly cases: readonly CaseStudy[]
}

export interface Competency {
  readonly id: string
  readonly name: string
}

export interface Term {
  readonly id: string
  readonly name: string
  /** The same word in the language it came from, where that is how people meet it. */
  readonly foreign: string | undefined
  readonly meaning: RichText
}

export interface Source {
  readonly id: string
  readonly author: string
  readonly year: number
  readonly title: string
  /** Journal, site or institution. */
  readonly container: string
  readonly url: string | undefined
}

export interface LawPolicy {
  /** Months after which a checked provision counts as stale. */
  readonly reviewMonths: number
  /** In the order readers meet them. */
  readonly themes: readonly LawTheme[]
}

export interface Course {
  readonly title: string
  readonly promise: string
  /** Percent of the post-test, 0..100. */
  readonly passMark: number
  readonly competencies: readonly Competency[]
  readonly modules: readonly Module[]
  readonly pages: readonly FreePage[]
  /** In the order of their ids. */
  readonly scenarios: readonly Scenario[]
  /** In the order of the numbers before their files' names. */
  readonly labs: readonly Lab[]
  readonly rounds: ReadonlyMap<string, Round>
  readonly items: ReadonlyMap<string, Item>
  readonly regulations: ReadonlyMap<string, Regulation>
  readonly provisions: ReadonlyMap<string, Provision>
  /** How the register is kept and read. */
  readonly lawPolicy: LawPolicy
  /** Missing when a course has none. */
  readonly violations: ViolationMatrix | undefined
  readonly terms: ReadonlyMap<string, Term>
  readonly sources: ReadonlyMap<string, Source>
}

/** One JP (jam pelajaran), in minutes: the usage of LAN. */
export const MINUTES_PER_JP = 45

/** Reading and practice together, in minutes. */
export function totalMinutes(parts: readonly { readonly minutes: Minutes }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes.reading + minutes.practice, 0)
}

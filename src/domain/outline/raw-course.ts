import type { Item } from '../assessment/item.ts'
import type { Post } from '../discernment/post.ts'
import type { Regulation } from '../law/regulation.ts'
import type { ViolationMatrix } from '../law/violations.ts'
import type { Body } from './body.ts'
import type {
  CaseStudy,
  Competency,
  CompiledStory,
  FreePage,
  Lab,
  LawPolicy,
  Lesson,
  Module,
  Scenario,
  Source,
  Term,
} from './course.ts'

/** A parsed piece of content and its place, as an author finds it: `content/istilah.yaml:12, istilah "doksing"`. */
export interface Located<T> {
  readonly where: string
  readonly value: T
}

/** `kursus.yaml`. */
export interface RawOutline {
  readonly title: string
  readonly promise: string
  readonly passMark: number
  readonly competencies: readonly Competency[]
  readonly modules: readonly Pick<Module, 'id' | 'title' | 'motto' | 'summary'>[]
  readonly lawPolicy: LawPolicy
}

export type LessonHead = Pick<Lesson, 'title' | 'promise' | 'minutes' | 'objectives' | 'sourceIds'>
export type PageHead = Pick<FreePage, 'title'>
export type CaseHead = Pick<CaseStudy, 'moduleId' | 'title' | 'promise' | 'minutes' | 'actors' | 'sourceIds'>

/** An MDX file: its front matter and its body. Either is missing when it could not be read, which is a problem already told. */
export interface RawDocument<Head> {
  /** The file, as an author finds it. */
  readonly file: string
  /** Without order numbers. */
  readonly id: string
  /** The number before its name; where there is none, it comes last. */
  readonly order: number
  readonly head: Head | undefined
  readonly body: Body | undefined
}

export interface RawLesson extends RawDocument<LessonHead> {
  /** The folder's name without its number. */
  readonly moduleId: string
  readonly slug: string
}

export type ScenarioHead = Omit<Scenario, 'id' | 'story'>

/** A place where a story leans on the law or on a source. */
export interface ScenarioUse {
  readonly kind: 'citation' | 'source'
  readonly id: string
  readonly where: string
}

/** `simulasi/<id>.ink`: its front matter and its story. Either is missing when it could not be read, which is a problem already told. */
export interface RawScenario {
  readonly file: string
  readonly id: string
  readonly head: ScenarioHead | undefined
  readonly story: CompiledStory | undefined
  readonly uses: readonly ScenarioUse[]
}

export type InvestigationHead = Omit<Lab, 'id' | 'version'>

/** `lab/<nn>-<id>.yaml`; the lab is missing when it could not be read, which is a problem already told. */
export interface RawLab {
  readonly file: string
  readonly id: string
  /** The number before its name; where there is none, it comes last. */
  readonly order: number
  readonly lab: Lab | undefined
}

/** `putaran/<id>.yaml`. */
export interface RawRound {
  readonly file: string
  readonly id: string
  readonly posts: readonly Located<Post>[]
}

/** An item and the module whose folder holds it. */
export interface RawItem extends Located<Item> {
  /** The file, as an author finds it. */
  readonly file: string
  readonly moduleId: string
}

/**
 * Ids of things that exist but could not be read, each already told as a problem. Checks do not call them unknown, and
 * do not blame what leans on them.
 */
export interface Unreadable {
  readonly items: ReadonlySet<string>
  /** Objectives named by items that could not be read. */
  readonly measuredObjectives: ReadonlySet<string>
  readonly objectives: ReadonlySet<string>
  readonly regulations: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly rounds: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** All that authors wrote, parsed file by file, not yet joined. */
export interface RawCourse {
  /** Missing when `kursus.yaml` could not be read. */
  readonly outline: Located<RawOutline> | undefined
  readonly lessons: readonly RawLesson[]
  readonly cases: readonly RawDocument<CaseHead>[]
  readonly pages: readonly RawDocument<PageHead>[]
  readonly scenarios: readonly RawScenario[]
  readonly labs: readonly RawLab[]
  readonly rounds: readonly RawRound[]
  readonly items: readonly RawItem[]
  readonly regulations: readonly Located<Regulation>[]
  /** `pelanggaran.yaml`; missing when there is none or it could not be read. */
  readonly violations: Located<ViolationMatrix> | undefined
  readonly terms: readonly Located<Term>[]
  readonly sources: readonly Located<Source>[]
  readonly unreadable: Unreadable
}

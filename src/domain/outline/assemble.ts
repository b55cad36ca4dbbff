import type { Item } from '../assessment/item.ts'
import type { Round } from '../discernment/post.ts'
import type { Block } from '../investigation/block.ts'
import type { ActionAdvice, Evidence } from '../investigation/investigation.ts'
import { type Citation, citationOf } from '../law/citation.ts'
import type { Provision, Regulation } from '../law/regulation.ts'
import type { ViolationMatrix } from '../law/violations.ts'
import type { RichText } from '../text/rich-text.ts'
import { bodyUse } from './body.ts'
import type { CaseStudy, Course, FreePage, Lab, LawPolicy, Lesson, Module, Scenario, Term } from './course.ts'
import type { RawCourse, RawDocument, RawOutline } from './raw-course.ts'

type Labels = (kind: 'citation' | 'term', id: string) => string | undefined

/** Gives citations without a text of their own their name and terms the term's. */
function labelled(text: RichText, labelOf: Labels): RichText {
  return text.map((span) => {
    if (typeof span === 'string' || span.kind === 'emphasis' || span.text !== '') return span
    return { ...span, text: labelOf(span.kind, span.id) ?? span.id }
  })
}

function labelledItem(item: Item, labelOf: Labels): Item {
  const options = item.interaction.options.map((option) => ({
    ...option,
    text: labelled(option.text, labelOf),
    feedback: labelled(option.feedback, labelOf),
  }))
  return {
    ...item,
    stem: item.stem.map((paragraph) => labelled(paragraph, labelOf)),
    interaction: { ...item.interaction, options },
  }
}

function labelledRegulation(regulation: Regulation, labelOf: Labels): Regulation {
  return {
    ...regulation,
    note: regulation.note.map((paragraph) => labelled(paragraph, labelOf)),
    history: regulation.history.map((entry) => ({ ...entry, text: labelled(entry.text, labelOf) })),
  }
}

function labelledMatrix(matrix: ViolationMatrix, labelOf: Labels): ViolationMatrix {
  return {
    ...matrix,
    sanctions: matrix.sanctions.map((sanction) => ({ ...sanction, text: labelled(sanction.text, labelOf) })),
    acts: matrix.acts.map((act) => ({
      ...act,
      rules: act.rules.map((rule) => ({
        ...rule,
        reason: labelled(rule.reason, labelOf),
        instead: labelled(rule.instead, labelOf),
      })),
    })),
  }
}

function labelledLab(lab: Lab, labelOf: Labels): Lab {
  const say = (text: RichText) => labelled(text, labelOf)
  const blocks = (all: readonly Block[]) =>
    all.map((block) => (block.kind === 'text' ? { ...block, paragraphs: block.paragraphs.map(say) } : block))
  const evidence = (all: readonly Evidence[]) => all.map((piece) => ({ ...piece, meaning: say(piece.meaning) }))
  const advice = (one: ActionAdvice) => ({ ...one, feedback: say(one.feedback) })
  const { claim, feedback, actions } = lab
  return {
    ...lab,
    claim: { ...claim, blocks: blocks(claim.blocks), evidence: evidence(claim.evidence) },
    tools: lab.tools.map((tool) => ({ ...tool, blocks: blocks(tool.blocks), evidence: evidence(tool.evidence) })),
    pull: say(lab.pull),
    feedback: { benar: say(feedback.benar), salah: say(feedback.salah), belum: say(feedback.belum) },
    actions: {
      diamkan: advice(actions.diamkan),
      'balas-pribadi': advice(actions['balas-pribadi']),
      klarifikasi: advice(actions.klarifikasi),
      laporkan: advice(actions.laporkan),
      bagikan: advice(actions.bagikan),
    },
    route: lab.route.map((step) => ({ ...step, reason: say(step.reason) })),
    gist: lab.gist.map(say),
  }
}

type Ordered = Pick<RawDocument<unknown>, 'order' | 'file'>

const byOrder = (a: Ordered, b: Ordered) => a.order - b.order || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function lessonsOf(raw: RawCourse): readonly Lesson[] {
  return raw.lessons.toSorted(byOrder).flatMap(({ id, moduleId, slug, head, body }): Lesson[] => {
    return head && body ? [{ id, moduleId, slug, ...head, use: bodyUse(body) }] : []
  })
}

function casesOf(raw: RawCourse): readonly CaseStudy[] {
  return raw.cases.toSorted(byOrder).flatMap(({ id, head, body }): CaseStudy[] => {
    return head && body ? [{ id, ...head, use: bodyUse(body) }] : []
  })
}

function modulesOf(outline: RawOutline, raw: RawCourse): readonly Module[] {
  const lessons = Map.groupBy(lessonsOf(raw), (lesson) => lesson.moduleId)
  const cases = Map.groupBy(casesOf(raw), (study) => study.moduleId)
  return outline.modules.map((module) => ({
    ...module,
    lessons: lessons.get(module.id) ?? [],
    cases: cases.get(module.id) ?? [],
  }))
}

function pagesOf(raw: RawCourse): readonly FreePage[] {
  return raw.pages.flatMap(({ id, head, body }): FreePage[] => {
    return head && body ? [{ id, title: head.title, use: bodyUse(body) }] : []
  })
}

function scenariosOf(raw: RawCourse): readonly Scenario[] {
  return raw.scenarios.flatMap(({ id, head, story }): Scenario[] => (head && story ? [{ id, ...head, story }] : []))
}

const NO_POLICY: LawPolicy = { reviewMonths: 0, themes: [] }
const EMPTY_OUTLINE: RawOutline = {
  title: '',
  promise: '',
  passMark: 0,
  competencies: [],
  modules: [],
  lawPolicy: NO_POLICY,
}

/**
 * Joins what authors wrote into the course: modules as `kursus.yaml` lists them, lessons by their numbers, citations and
 * terms with the text a reader sees. Never throws; what could not be read is left out (the build has stopped on it before).
 * `nameOf` says what a citation is called.
 */
export function assembleCourse(raw: RawCourse, nameOf: (citation: Citation) => string): Course {
  const outline = raw.outline?.value ?? EMPTY_OUTLINE
  const regulations: ReadonlyMap<string, Regulation> = byId(raw.regulations.map(({ value }) => value))
  const provisions: ReadonlyMap<string, Provision> = byId([...regulations.values()].flatMap((law) => law.provisions))
  const names: ReadonlyMap<string, string> = new Map(raw.terms.map(({ value }) => [value.id, value.name]))
  const labelOf: Labels = (kind, id) => {
    if (kind === 'term') return names.get(id)
    const citation = citationOf({ regulations, provisions }, id)
    return citation && nameOf(citation)
  }
  const terms = raw.terms.map(({ value }): Term => ({ ...value, meaning: labelled(value.meaning, labelOf) }))
  return {
    title: outline.title,
    promise: outline.promise,
    passMark: outline.passMark,
    competencies: outline.competencies,
    modules: modulesOf(outline, raw),
    pages: pagesOf(raw),
    scenarios: scenariosOf(raw),
    labs: raw.labs.toSorted(byOrder).flatMap(({ lab }) => (lab ? [labelledLab(lab, labelOf)] : [])),
    rounds: byId(
      raw.rounds.map(({ id, posts }): Round => {
        return { id, posts: posts.map(({ value }) => ({ ...value, reason: labelled(value.reason, labelOf) })) }
      }),
    ),
    items: byId(raw.items.map(({ value }) => labelledItem(value, labelOf))),
    regulations: byId([...regulations.values()].map((regulation) => labelledRegulation(regulation, labelOf))),
    provisions,
    lawPolicy: outline.lawPolicy,
    violations: raw.violations && labelledMatrix(raw.violations.value, labelOf),
    terms: byId(terms),
    sources: byId(raw.sources.map(({ value }) => value)),
  }
}

import type { Item } from '../assessment/item.ts'
import type { Provision, Regulation } from '../law/regulation.ts'
import type { RichText } from '../text/rich-text.ts'
import { bodyUse } from './body.ts'
import type { CaseStudy, Course, Lesson, Module, Term } from './course.ts'
import type { RawCourse, RawDocument, RawOutline } from './raw-course.ts'

type Labels = (kind: 'citation' | 'term', id: string) => string | undefined

/** Gives citations their short name and terms without a text of their own the term's name. */
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

const byOrder = (a: RawDocument<unknown>, b: RawDocument<unknown>) =>
  a.order - b.order || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

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

const EMPTY_OUTLINE: RawOutline = { title: '', promise: '', passMark: 0, competencies: [], modules: [] }

/**
 * Joins what authors wrote into the course: modules as `kursus.yaml` lists them, lessons by their numbers, citations and
 * terms with the text a reader sees. Never throws; what could not be read is left out (the build has stopped on it before).
 */
export function assembleCourse(raw: RawCourse): Course {
  const outline = raw.outline?.value ?? EMPTY_OUTLINE
  const regulations: ReadonlyMap<string, Regulation> = byId(raw.regulations.map(({ value }) => value))
  const provisions: ReadonlyMap<string, Provision> = byId([...regulations.values()].flatMap((law) => law.provisions))
  const names: ReadonlyMap<string, string> = new Map(raw.terms.map(({ value }) => [value.id, value.name]))
  const labelOf: Labels = (kind, id) => {
    if (kind === 'term') return names.get(id)
    const provision = provisions.get(id)
    const regulation = provision && regulations.get(provision.regulationId)
    return regulation && `${regulation.shortName} ${provision.article}`
  }
  const terms = raw.terms.map(({ value }): Term => ({ ...value, meaning: labelled(value.meaning, labelOf) }))
  return {
    title: outline.title,
    promise: outline.promise,
    passMark: outline.passMark,
    competencies: outline.competencies,
    modules: modulesOf(outline, raw),
    items: byId(raw.items.map(({ value }) => labelledItem(value, labelOf))),
    regulations,
    provisions,
    terms: byId(terms),
    sources: byId(raw.sources.map(({ value }) => value)),
  }
}

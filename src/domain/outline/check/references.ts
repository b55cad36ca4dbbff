import type { Problem } from '../../problem.ts'
import { idsIn } from '../../text/rich-text.ts'
import type { Body, UseKind } from '../body.ts'
import type { RawCourse, RawItem } from '../raw-course.ts'
import { itemTexts } from './item-texts.ts'
import { type Kind, type Known, unknownAmong } from './known.ts'

function targetOf(kind: UseKind, known: Known): Kind {
  const targets = {
    item: known.items,
    case: known.cases,
    lab: known.labs,
    citation: known.provisions,
    term: known.terms,
    source: known.sources,
  } satisfies Record<UseKind, Kind>
  return targets[kind]
}

function checkBody(file: string, body: Body | undefined, known: Known): readonly Problem[] {
  return (body?.uses ?? []).flatMap(({ kind, id, line }) =>
    unknownAmong(targetOf(kind, known), [id], `${file}:${line}`),
  )
}

function checkItem({ where, value: item }: RawItem, known: Known): readonly Problem[] {
  return [
    ...unknownAmong(known.objectives, [item.objectiveId], where),
    ...unknownAmong(known.provisions, item.citationIds, where),
    ...unknownAmong(known.sources, item.sourceIds, where),
    ...itemTexts(item).flatMap(({ place, text }) => [
      ...unknownAmong(known.provisions, idsIn(text, 'citation'), `${where}, ${place}`),
      ...unknownAmong(known.terms, idsIn(text, 'term'), `${where}, ${place}`),
    ]),
  ]
}

/** A regulation's own pointers: its themes, what changed it, what replaced it, and what its texts cite. */
function checkRegulation({ where, value }: RawCourse['regulations'][number], known: Known): readonly Problem[] {
  const fates = [
    { place: where, fate: value.fate },
    ...value.provisions.map(({ id, ownFate }) => ({ place: `${where}, ketentuan "${id}"`, fate: ownFate })),
  ]
  const texts = [...value.note, ...value.history.map(({ text }) => text)]
  return [
    ...unknownAmong(known.themes, value.themeIds, where),
    ...unknownAmong(
      known.provisions,
      value.history.flatMap(({ provisionIds }) => provisionIds),
      `${where}, riwayat`,
    ),
    ...texts.flatMap((text) => [
      ...unknownAmong(known.provisions, idsIn(text, 'citation'), where),
      ...unknownAmong(known.terms, idsIn(text, 'term'), where),
    ]),
    ...fates.flatMap(({ place, fate }) =>
      unknownAmong(known.provisions, [...(fate?.by ?? []), ...(fate?.successors ?? [])], place),
    ),
  ]
}

/** Everything that points at an id nothing has. */
export function checkReferences(raw: RawCourse, known: Known): readonly Problem[] {
  return [
    ...[...raw.lessons, ...raw.cases, ...raw.pages].flatMap(({ file, body }) => checkBody(file, body, known)),
    ...raw.items.flatMap((item) => checkItem(item, known)),
    ...raw.lessons.flatMap(({ file, head }) => [
      ...unknownAmong(known.sources, head?.sourceIds ?? [], file),
      ...(head?.objectives ?? []).flatMap(({ id, competenceId }) =>
        unknownAmong(known.competencies, [competenceId], `${file}, tujuan "${id}"`),
      ),
    ]),
    ...raw.cases.flatMap(({ file, head }) => [
      ...unknownAmong(known.sources, head?.sourceIds ?? [], file),
      ...(head ? unknownAmong(known.modules, [head.moduleId], file) : []),
    ]),
    ...raw.regulations.flatMap((regulation) => checkRegulation(regulation, known)),
    ...raw.terms.flatMap(({ where, value }) => [
      ...unknownAmong(known.provisions, idsIn(value.meaning, 'citation'), where),
      ...unknownAmong(known.terms, idsIn(value.meaning, 'term'), where),
    ]),
  ]
}

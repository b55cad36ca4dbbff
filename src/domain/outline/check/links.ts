import { registerAnchor, regulationPath } from '../../law/register-paths.ts'
import type { Problem } from '../../problem.ts'
import { itemAnchor, sourceAnchor } from '../../text/anchors.ts'
import { closest } from '../../text/closest.ts'
import type { Body } from '../body.ts'
import { scenarioPath } from '../places.ts'
import type { RawCourse, RawDocument } from '../raw-course.ts'

/** Anchors of a page; `undefined` when we cannot know them, and any is accepted. */
type Anchors = ReadonlySet<string> | undefined
type Pages = ReadonlyMap<string, Anchors>

/** Headings the page itself adds where an author closes a lesson or a case. */
const PART_ANCHORS = { situation: [], takeaway: ['bawa-pulang'], review: ['tinjauan'] } as const

function anchorsOf(body: Body | undefined, sourceIds: readonly string[]): Anchors {
  if (!body) return undefined
  return new Set([
    ...body.headings.map(({ anchor }) => anchor),
    ...body.uses.filter(({ kind }) => kind === 'item').map(({ id }) => itemAnchor(id)),
    ...body.parts.flatMap(({ kind }) => PART_ANCHORS[kind]),
    ...sourceIds.map(sourceAnchor),
  ])
}

/** Every address of the site that content makes, and the fixed ones, with their anchors. */
function pagesOf(raw: RawCourse, fixedPages: readonly string[]): Pages {
  const pages = new Map<string, Anchors>(fixedPages.map((path) => [path, undefined]))
  pages.set('/glosarium/', new Set([...raw.terms.map(({ value }) => value.id), ...raw.unreadable.terms]))
  const modules = raw.outline?.value.modules.map(({ id }) => id) ?? raw.lessons.map(({ moduleId }) => moduleId)
  for (const id of modules) pages.set(`/modul/${id}/`, undefined)
  for (const { id, head, body } of raw.lessons) pages.set(`/modul/${id}/`, anchorsOf(body, head?.sourceIds ?? []))
  for (const { id } of raw.scenarios) pages.set(scenarioPath(id), undefined)
  for (const { id, head, body } of raw.cases) pages.set(`/kasus/${id}/`, anchorsOf(body, head?.sourceIds ?? []))
  const hasLawPages = fixedPages.some((path) => path.startsWith('/rujukan/['))
  for (const id of hasLawPages ? raw.unreadable.regulations : []) pages.set(regulationPath(id), undefined)
  for (const { value } of hasLawPages ? raw.regulations : [])
    pages.set(regulationPath(value.id), new Set(value.provisions.map(({ id }) => registerAnchor(id))))
  return pages
}

function checkAnchor(anchor: string, anchors: Anchors, page: string, where: string): readonly Problem[] {
  if (anchor === '' || !anchors || anchors.has(anchor)) return []
  const meant = closest(anchor, anchors)
  const fix = meant ? `mungkin maksudnya #${meant}` : `hapus #${anchor}, atau pakai jangkar yang ada di halaman itu`
  return [{ where, what: `jangkar #${anchor} tidak ada di ${page}`, fix }]
}

function checkLink(target: string, where: string, own: Anchors, pages: Pages): readonly Problem[] {
  if (target.startsWith('#')) return checkAnchor(target.slice(1), own, 'halaman ini', where)
  if (/^(?:https?:|mailto:|tel:)/.test(target)) return []
  if (!target.startsWith('/') || target.startsWith('//'))
    return [
      {
        where,
        what: `tautan "${target}" tidak lengkap`,
        fix: 'tulis dari akar situs, misalnya /modul/etika-digital/rahasia/',
      },
    ]
  const [address = '', anchor = ''] = target.split('#')
  const path = address.replace(/\?.*$/, '')
  if (pages.has(path)) return checkAnchor(anchor, pages.get(path), path, where)
  const meant = pages.has(`${path}/`) ? `${path}/` : closest(path, pages.keys())
  return [
    {
      where,
      what: `tautan "${target}" tidak menuju halaman mana pun`,
      fix: meant ? `mungkin maksudnya ${meant}` : 'perbaiki alamatnya, atau hapus tautannya',
    },
  ]
}

/** Links inside the site that lead to no page, or to no place on it. `fixedPages` are paths such as `/tentang/` and `/rujukan/[id]/`. */
export function checkLinks(raw: RawCourse, fixedPages: readonly string[]): readonly Problem[] {
  const pages = pagesOf(raw, fixedPages)
  const check = ({ file, body }: RawDocument<unknown>, sourceIds: readonly string[] = []) => {
    const own = anchorsOf(body, sourceIds)
    return (body?.links ?? []).flatMap(({ target, line }) => checkLink(target, `${file}:${line}`, own, pages))
  }
  return [
    ...[...raw.lessons, ...raw.cases].flatMap((document) => check(document, document.head?.sourceIds)),
    ...raw.pages.flatMap((document) => check(document)),
  ]
}

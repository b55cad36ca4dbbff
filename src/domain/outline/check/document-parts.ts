import type { Problem } from '../../problem.ts'
import type { Body } from '../body.ts'
import type { RawCourse, RawDocument } from '../raw-course.ts'

const ITEMS_BEFORE = 1
const ITEMS_AFTER = 2
const TAKEAWAYS = 3

/** Headings keep to `##` and `###`, and start with `##`: screen readers and the page's outline rely on it. */
function checkHeadings(file: string, { headings }: Body): readonly Problem[] {
  return headings.flatMap(({ depth, line, text }, index): readonly Problem[] => {
    const where = `${file}:${line}`
    if (depth !== 2 && depth !== 3)
      return [{ where, what: `judul bagian "${text}" memakai ${'#'.repeat(depth)}`, fix: 'pakai ## atau ###' }]
    const isOrphan = depth === 3 && !headings.slice(0, index).some((heading) => heading.depth === 2)
    return isOrphan ? [{ where, what: `judul bagian "${text}" memakai ### sebelum ada ##`, fix: 'pakai ##' }] : []
  })
}

function checkOpening(file: string, { opensWithSituation }: Body): readonly Problem[] {
  if (opensWithSituation) return []
  return [{ where: file, what: '<Situasi> bukan pembuka', fix: 'awali isinya dengan <Situasi>…</Situasi>' }]
}

function checkLesson(file: string, body: Body): readonly Problem[] {
  const items = body.uses.filter(({ kind }) => kind === 'item')
  const before = items.filter(({ afterHeading }) => !afterHeading).length
  const after = items.length - before
  const takeaways = body.parts.filter(({ kind }) => kind === 'takeaway')
  const found: Problem[] = []
  if (before < ITEMS_BEFORE)
    found.push({
      where: file,
      what: 'belum ada <Soal> sebelum ## pertama',
      fix: 'pasang paling sedikit satu soal antara <Situasi> dan penjelasan, supaya peserta menimbang dulu',
    })
  if (after < ITEMS_AFTER)
    found.push({
      where: file,
      what: `baru ${after} <Soal> sesudah ## pertama`,
      fix: `pasang paling sedikit ${ITEMS_AFTER} soal sesudah penjelasan`,
    })
  if (takeaways.length === 0)
    found.push({
      where: file,
      what: '<BawaPulang> belum ada',
      fix: 'tutup pelajaran dengan <BawaPulang> berisi tiga tindakan',
    })
  for (const { line } of takeaways.slice(1))
    found.push({ where: `${file}:${line}`, what: '<BawaPulang> ada lebih dari sekali', fix: 'gabungkan menjadi satu' })
  for (const { line, listItems } of takeaways)
    if (listItems !== TAKEAWAYS)
      found.push({
        where: `${file}:${line}`,
        what: `<BawaPulang> berisi ${listItems} butir`,
        fix: 'tulis tepat tiga butir, diawali 1. 2. 3.',
      })
  return [...checkOpening(file, body), ...found]
}

function checkCase(file: string, body: Body): readonly Problem[] {
  const found: Problem[] = []
  if (!body.uses.some(({ kind }) => kind === 'item'))
    found.push({ where: file, what: 'studi kasus ini tanpa <Soal>', fix: 'pasang paling sedikit satu soal' })
  const reviews = body.parts.filter(({ kind }) => kind === 'review')
  if (reviews.length === 0)
    found.push({ where: file, what: '<Tinjauan> belum ada', fix: 'tutup studi kasus dengan <Tinjauan>…</Tinjauan>' })
  for (const { line } of reviews.slice(1))
    found.push({ where: `${file}:${line}`, what: '<Tinjauan> ada lebih dari sekali', fix: 'gabungkan menjadi satu' })
  return [...checkOpening(file, body), ...found]
}

/** A lesson or a case says what it leans on: sources, or law it cites. */
function checkGrounds({
  file,
  head,
  body,
}: RawDocument<{ readonly sourceIds: readonly string[] }>): readonly Problem[] {
  if (!head || !body || head.sourceIds.length > 0) return []
  if (body.uses.some(({ kind }) => kind === 'source' || kind === 'citation')) return []
  return [
    {
      where: file,
      what: 'berkas ini tanpa sumber dan tanpa dasar hukum',
      fix: 'isi sumber: di kepala berkas, atau kutip ketentuannya dengan <Dasar>',
    },
  ]
}

/** The parts every lesson and every case must have. */
export function checkDocumentParts(raw: RawCourse): readonly Problem[] {
  return [
    ...[...raw.lessons, ...raw.cases].flatMap(checkGrounds),
    ...raw.lessons.flatMap(({ file, body }) => (body ? checkLesson(file, body) : [])),
    ...raw.cases.flatMap(({ file, body }) => (body ? checkCase(file, body) : [])),
    ...[...raw.lessons, ...raw.cases, ...raw.pages].flatMap(({ file, body }) =>
      body ? checkHeadings(file, body) : [],
    ),
  ]
}

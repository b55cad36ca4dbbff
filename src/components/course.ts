import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import { assembleCourse } from '../domain/outline/assemble.ts'
import type { Course } from '../domain/outline/course.ts'
import type { RawCourse, RawDocument, RawLesson } from '../domain/outline/raw-course.ts'
import { fileName } from '../schemas/file-name.ts'
import { withLabIdentity } from '../schemas/lab-identity.ts'
import { withRegulationId } from '../schemas/regulation.ts'
import { nameCitation } from '../strings/law.ts'

/** The build stops before this when anything could not be read. */
const NOTHING = new Set<string>()
const ALL_READ: RawCourse['unreadable'] = {
  items: NOTHING,
  measuredObjectives: NOTHING,
  objectives: NOTHING,
  regulations: NOTHING,
  terms: NOTHING,
  rounds: NOTHING,
  sources: NOTHING,
}

const whereOf = (entry: { readonly id: string; readonly filePath?: string }) => entry.filePath ?? entry.id

/** The part of a path before its first slash: a module's id. */
const moduleOf = (id: string) => id.split('/')[0] ?? id

function toDocument<Head>(entry: {
  readonly id: string
  readonly filePath?: string
  readonly data: { readonly head: Head; readonly body: NonNullable<RawDocument<Head>['body']> }
}): RawDocument<Head> {
  const file = whereOf(entry)
  return { file, id: entry.id, order: fileName(file).order, head: entry.data.head, body: entry.data.body }
}

function toLesson(entry: CollectionEntry<'pelajaran'>): RawLesson {
  const moduleId = moduleOf(entry.id)
  return { ...toDocument(entry), moduleId, slug: entry.id.slice(moduleId.length + 1) }
}

async function loadCourse(): Promise<Course> {
  const [outlines, lessons, cases, scenarios, labs, rounds, itemFiles, laws, matrices, pages, terms, sources] =
    await Promise.all([
      getCollection('kursus'),
      getCollection('pelajaran'),
      getCollection('kasus'),
      getCollection('simulasi'),
      getCollection('lab'),
      getCollection('putaran'),
      getCollection('soal'),
      getCollection('hukum'),
      getCollection('pelanggaran'),
      getCollection('halaman'),
      getCollection('istilah'),
      getCollection('sumber'),
    ])
  const outline = outlines[0]
  const matrix = matrices[0]
  const raw: RawCourse = {
    outline: outline && { where: whereOf(outline), value: outline.data },
    lessons: lessons.map(toLesson),
    cases: cases.map(toDocument),
    pages: pages.map(toDocument),
    scenarios: scenarios.map((entry) => ({ file: whereOf(entry), id: entry.id, ...entry.data })),
    labs: labs.map((entry) => {
      const file = whereOf(entry)
      return { file, id: entry.id, order: fileName(file).order, lab: withLabIdentity(entry.id, entry.data) }
    }),
    rounds: rounds.map((entry) => ({
      file: whereOf(entry),
      id: entry.id,
      posts: entry.data.posts.map((value) => ({ where: whereOf(entry), value })),
    })),
    items: itemFiles.flatMap((entry) =>
      entry.data.items.map((value) => {
        return { where: whereOf(entry), file: whereOf(entry), moduleId: moduleOf(entry.id), value }
      }),
    ),
    regulations: laws.map((entry) => ({ where: whereOf(entry), value: withRegulationId(entry.id, entry.data) })),
    violations: matrix && { where: whereOf(matrix), value: matrix.data },
    terms: terms.map((entry) => ({ where: whereOf(entry), value: entry.data })),
    sources: sources.map((entry) => ({ where: whereOf(entry), value: entry.data })),
    unreadable: ALL_READ,
  }
  return assembleCourse(raw, nameCitation)
}

let built: Promise<Course> | undefined

/** The whole course, assembled once per build. In development it is read anew, since content changes under the server. */
export function getCourse(): Promise<Course> {
  if (!import.meta.env.PROD) return loadCourse()
  built ??= loadCourse()
  return built
}

/** The entry to `render()` for a lesson, by its id `<module>/<slug>`. Throws when there is none. */
export async function lessonEntry(id: string): Promise<CollectionEntry<'pelajaran'>> {
  return found(await getEntry('pelajaran', id), id)
}

/** The entry to `render()` for a case study. Throws when there is none. */
export async function caseEntry(id: string): Promise<CollectionEntry<'kasus'>> {
  return found(await getEntry('kasus', id), id)
}

/** The entry to `render()` for a free page; `data.head` holds its title and promise. Throws when there is none. */
export async function pageEntry(id: string): Promise<CollectionEntry<'halaman'>> {
  return found(await getEntry('halaman', id), id)
}

function found<Entry>(entry: Entry | undefined, id: string): Entry {
  if (entry === undefined) throw new Error(`No content entry "${id}"`)
  return entry
}

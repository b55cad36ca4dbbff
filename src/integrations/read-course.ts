import { relative } from 'node:path'
import type { RawCourse, RawLesson } from '../domain/outline/raw-course.ts'
import type { Problem } from '../domain/problem.ts'
import { caseStudySchema } from '../schemas/case-study.ts'
import { lessonSchema } from '../schemas/lesson.ts'
import { pageSchema } from '../schemas/page.ts'
import { sourceSchema } from '../schemas/sources.ts'
import { termSchema } from '../schemas/terms.ts'
import { type ContentFolder, emptyNotes } from './content/notes.ts'
import { readDocuments } from './content/read-documents.ts'
import { readItems } from './content/read-items.ts'
import { readLabs } from './content/read-labs.ts'
import { readList } from './content/read-list.ts'
import { readOutline } from './content/read-outline.ts'
import { readRegulations } from './content/read-regulations.ts'
import { readRounds } from './content/read-rounds.ts'
import { readScenarios } from './content/read-scenarios.ts'
import { readViolations } from './content/read-violations.ts'

export interface CourseReading {
  readonly raw: RawCourse
  /** What is wrong in single files; `checkCourse` finds what is wrong between them. */
  readonly problems: readonly Problem[]
}

const LESSONS = {
  folder: 'pelajaran',
  pattern: /^\d+-[a-z0-9-]+\/\d+-[a-z0-9-]+\.mdx$/,
  form: 'pelajaran/<nn-modul>/<nn-nama>.mdx',
  schema: lessonSchema,
}
const CASES = {
  folder: 'kasus',
  pattern: /^[a-z0-9-]+\.mdx$/,
  form: 'kasus/<id>.mdx',
  schema: caseStudySchema,
}
const PAGES = {
  folder: 'halaman',
  pattern: /^[a-z0-9-]+\.mdx$/,
  form: 'halaman/<id>.mdx',
  schema: pageSchema,
}

/** Reads all of a content folder. Never throws over what authors wrote: each fault is a problem, and reading goes on. */
export function readCourse(contentDir: string): CourseReading {
  const label = relative(process.cwd(), contentDir).replaceAll('\\', '/') || '.'
  const folder: ContentFolder = { dir: contentDir, label }
  const notes = emptyNotes()
  const { unreadable } = notes
  const raw: RawCourse = {
    outline: readOutline(folder, notes),
    lessons: readDocuments(folder, LESSONS, notes).map((lesson): RawLesson => {
      const [moduleId = '', slug = ''] = lesson.id.split('/')
      return { ...lesson, moduleId, slug }
    }),
    cases: readDocuments(folder, CASES, notes),
    pages: readDocuments(folder, PAGES, notes),
    scenarios: readScenarios(folder, notes),
    labs: readLabs(folder, notes),
    rounds: readRounds(folder, notes),
    items: readItems(folder, notes),
    regulations: readRegulations(folder, notes),
    violations: readViolations(folder, notes),
    terms: readList(folder, 'istilah', termSchema, unreadable.terms, notes),
    sources: readList(folder, 'sumber', sourceSchema, unreadable.sources, notes),
    unreadable,
  }
  return { raw, problems: notes.problems }
}

import type { z } from 'astro/zod'
import type { RawDocument } from '../../domain/outline/raw-course.ts'
import { fileName } from '../../schemas/file-name.ts'
import { filesUnder } from '../../schemas/files-under.ts'
import { parseBody } from '../../schemas/lesson-body.ts'
import { readWith } from '../../schemas/read.ts'
import { readFrontMatter } from './front-matter.ts'
import { type ContentFolder, type Notes, noteFaults, noteStray, readText, valuesIn } from './notes.ts'

/** A kind of MDX file: its folder, how its files are named, and its front matter. */
export interface DocumentKind<Head> {
  readonly folder: string
  readonly pattern: RegExp
  /** The pattern as an author reads it. */
  readonly form: string
  readonly schema: z.ZodType<Head>
}

function readDocument<Head>(
  folder: ContentFolder,
  path: string,
  kind: DocumentKind<Head>,
  notes: Notes,
): RawDocument<Head> {
  const source = readText(folder, path)
  const file = `${folder.label}/${path}`
  const front = readFrontMatter(source, file)
  const reading = front.problems.length === 0 ? readWith(kind.schema, front.data) : { faults: [] }
  notes.problems.push(...front.problems)
  if ('faults' in reading) {
    noteFaults(front, [], reading.faults, notes)
    for (const id of valuesIn(source, 'id')) notes.unreadable.objectives.add(id)
  }
  const { body, faults } = parseBody(source)
  for (const { line, what, fix } of faults) notes.problems.push({ where: `${file}:${line}`, what, fix })
  const { id, order } = fileName(path.slice(kind.folder.length + 1))
  return { file, id, order, head: 'value' in reading ? reading.value : undefined, body }
}

/** All MDX files of a kind. Front matter and body are read apart, so that a slip in one leaves the other. */
export function readDocuments<Head>(
  folder: ContentFolder,
  kind: DocumentKind<Head>,
  notes: Notes,
): readonly RawDocument<Head>[] {
  return filesUnder(folder.dir, kind.folder).flatMap((path) => {
    if (kind.pattern.test(path.slice(kind.folder.length + 1))) return [readDocument(folder, path, kind, notes)]
    noteStray(folder, path, kind.form, notes)
    return []
  })
}

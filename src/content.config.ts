import { defineCollection } from 'astro:content'
import { file } from 'astro/loaders'
import { parse } from 'yaml'
import { caseStudySchema } from './schemas/case-study.ts'
import { courseSchema } from './schemas/course.ts'
import { investigationSchema } from './schemas/investigation.ts'
import { itemFileSchema } from './schemas/items.ts'
import { lessonSchema } from './schemas/lesson.ts'
import { documentSchema, readDocument } from './schemas/loaders/document.ts'
import { folderLoader } from './schemas/loaders/folder.ts'
import { readScenario, scenarioEntrySchema } from './schemas/loaders/scenario.ts'
import { tolerant } from './schemas/loaders/tolerant.ts'
import { pageSchema } from './schemas/page.ts'
import { regulationSchema } from './schemas/regulation.ts'
import { roundSchema } from './schemas/round.ts'
import { sourceSchema } from './schemas/sources.ts'
import { termSchema } from './schemas/terms.ts'
import { violationsSchema } from './schemas/violations.ts'

const mdx = (folder: string) => folderLoader({ folder, pattern: /\.mdx$/, read: readDocument, isMdx: true })
const yaml = (folder: string, pattern = /\.yaml$/) => folderLoader({ folder, pattern, read: (text) => parse(text) })
const list = (path: string) => tolerant(file(path, { parser: (text) => parse(text) ?? [] }))

export const collections = {
  kursus: defineCollection({ loader: yaml('content', /^kursus\.yaml$/), schema: courseSchema }),
  pelajaran: defineCollection({ loader: mdx('content/pelajaran'), schema: documentSchema(lessonSchema) }),
  kasus: defineCollection({ loader: mdx('content/kasus'), schema: documentSchema(caseStudySchema) }),
  halaman: defineCollection({ loader: mdx('content/halaman'), schema: documentSchema(pageSchema) }),
  simulasi: defineCollection({
    loader: folderLoader({ folder: 'content/simulasi', pattern: /\.ink$/, read: readScenario }),
    schema: scenarioEntrySchema,
  }),
  lab: defineCollection({ loader: yaml('content/lab'), schema: investigationSchema }),
  putaran: defineCollection({ loader: yaml('content/putaran'), schema: roundSchema }),
  soal: defineCollection({ loader: yaml('content/soal'), schema: itemFileSchema }),
  hukum: defineCollection({ loader: yaml('content/hukum'), schema: regulationSchema }),
  pelanggaran: defineCollection({ loader: yaml('content', /^pelanggaran\.yaml$/), schema: violationsSchema }),
  istilah: defineCollection({ loader: list('content/istilah.yaml'), schema: termSchema }),
  sumber: defineCollection({ loader: list('content/sumber.yaml'), schema: sourceSchema }),
}

import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { parse } from 'yaml'
import { caseStudySchema } from './schemas/case-study.ts'
import { courseSchema } from './schemas/course.ts'
import { fileName } from './schemas/file-name.ts'
import { itemFileSchema } from './schemas/items.ts'
import { lessonSchema } from './schemas/lesson.ts'
import { fresh } from './schemas/loaders/fresh.ts'
import { documentSchema, withBody } from './schemas/loaders/with-body.ts'
import { pageSchema } from './schemas/page.ts'
import { regulationSchema } from './schemas/regulation.ts'
import { sourceSchema } from './schemas/sources.ts'
import { termSchema } from './schemas/terms.ts'

const generateId = ({ entry }: { entry: string }) => fileName(entry).id
const mdx = (base: string) => fresh(withBody(glob({ base, pattern: '**/*.mdx', generateId, retainBody: false })))
const yaml = (base: string) => fresh(glob({ base, pattern: '**/*.yaml', generateId }))
const list = (path: string) => fresh(file(path, { parser: (text) => parse(text) ?? [] }))

export const collections = {
  kursus: defineCollection({ loader: fresh(glob({ base: './content', pattern: 'kursus.yaml', generateId })), schema: courseSchema }),
  pelajaran: defineCollection({ loader: mdx('./content/pelajaran'), schema: documentSchema(lessonSchema) }),
  kasus: defineCollection({ loader: mdx('./content/kasus'), schema: documentSchema(caseStudySchema) }),
  halaman: defineCollection({ loader: mdx('./content/halaman'), schema: documentSchema(pageSchema) }),
  soal: defineCollection({ loader: yaml('./content/soal'), schema: itemFileSchema }),
  hukum: defineCollection({ loader: yaml('./content/hukum'), schema: regulationSchema }),
  istilah: defineCollection({ loader: list('content/istilah.yaml'), schema: termSchema }),
  sumber: defineCollection({ loader: list('content/sumber.yaml'), schema: sourceSchema }),
}

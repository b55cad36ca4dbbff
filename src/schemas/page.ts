import { strict, text } from './fields.ts'

/** The front matter of `halaman/<id>.mdx`, a page outside the course's outline. */
export const pageSchema = strict({ judul: text, janji: text }).transform(({ judul, janji }) => ({
  title: judul,
  promise: janji,
}))

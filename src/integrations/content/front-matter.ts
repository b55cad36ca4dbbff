import { frontMatterOf } from '../../schemas/front-matter.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** The front matter of an MDX file; line numbers are the file's own. */
export function readFrontMatter(source: string, file: string): YamlFile {
  const text = frontMatterOf(source)
  if (text !== undefined) return readYaml(text, file, 2)
  const problem = {
    where: `${file}:1`,
    what: 'kepala berkas belum ada',
    fix: 'awali berkas dengan --- , kunci-kuncinya (judul, janji, …), lalu --- ; contohnya di content/README.md',
  }
  return { data: undefined, placeOf: () => file, problems: [problem] }
}

import { filesUnder } from '../schemas/files-under.ts'

/** Paths of the site's pages, such as `/tentang/` and `/rujukan/[id]/`, read from the names of their files. */
export function fixedPages(srcDir: string): readonly string[] {
  return filesUnder(srcDir, 'pages')
    .filter((path) => /\.(?:astro|mdx?)$/.test(path) && !path.split('/').some((part) => part.startsWith('_')))
    .map((path) => path.replace(/^pages/, '').replace(/(?:\/index)?\.[a-z]+$/, '/'))
}

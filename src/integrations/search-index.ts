import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'

/** Writes Pagefind's index of the built pages. Pages say what is searched with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'jernih:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' })
          if (index === undefined) throw new Error(errors.join('\n'))
          const added = await index.addDirectory({ path: fileURLToPath(dir) })
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) })
          const problems = [...added.errors, ...written.errors]
          if (problems.length > 0) throw new Error(problems.join('\n'))
          logger.info(`indexed ${added.page_count} pages`)
        } catch (cause) {
          throw new Error('The search index could not be built.', { cause })
        } finally {
          await pagefind.close()
        }
      },
    },
  }
}

import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'
import { rechunk } from './search/rechunk.ts'

/**
 * What of a page's text nobody searches for: what stands around it, who said when in mock chats and posts, the keys of items
 * (a result must not give an answer away), and the rules of the look-up, which has a search of its own.
 */
export const UNSEARCHED: readonly string[] = [
  '.meta',
  '[aria-labelledby="tujuan"]',
  '[aria-labelledby="sumber"]',
  '.prevnext',
  '.chat-top',
  '.bubble .visually-hidden',
  '.forwarded',
  '.from',
  '.time',
  '.post-top',
  '.post-counts',
  '.comment > .who',
  '.item .sure',
  '.item .key',
  '.item .actions',
  '.cited-by',
  '.asking',
  '.look-up .rules',
]

/** Writes Pagefind's index of the built pages. Pages say what is searched with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'jernih:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await pagefind.createIndex({
            forceLanguage: 'id',
            excludeSelectors: [...UNSEARCHED],
          })
          if (index === undefined) throw new Error(errors.join('\n'))
          const added = await index.addDirectory({ path: fileURLToPath(dir) })
          const outputPath = fileURLToPath(new URL('pagefind/', dir))
          const written = await index.writeFiles({ outputPath })
          const problems = [...added.errors, ...written.errors]
          if (problems.length > 0) throw new Error(problems.join('\n'))
          logger.info(`indexed ${added.page_count} pages in ${await rechunk(outputPath)} parts`)
        } catch (cause) {
          throw new Error('The search index could not be built.', { cause })
        } finally {
          await pagefind.close()
        }
      },
    },
  }
}

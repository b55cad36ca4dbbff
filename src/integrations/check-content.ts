import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { findProblems, isoDay } from './find-problems.ts'
import { fixedPages } from './fixed-pages.ts'
import { countProblems, formatProblems, formatWarnings } from './format-problems.ts'
import { watchContent } from './watch-content.ts'

/**
 * Checks the whole course. A build with a problem stops before its content is loaded, with every problem printed; a
 * development server prints the same at its start and after each change, shows it in the browser, and goes on.
 */
export function checkContent(): AstroIntegration {
  let find = () => findProblems('content', [], isoDay(new Date()))
  let contentDir = 'content'
  return {
    name: 'jernih:check-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        contentDir = fileURLToPath(new URL('content/', config.root))
        find = () => findProblems(contentDir, fixedPages(fileURLToPath(config.srcDir)), isoDay(new Date()))
        if (command !== 'build') return
        const { problems, warnings } = find()
        if (warnings.length > 0) logger.warn(`\n\n${formatWarnings(warnings)}\n`)
        if (problems.length === 0) return logger.info('isi kursus tanpa masalah')
        console.error(`\n${formatProblems(problems)}\n`)
        throw stop(`${countProblems(problems)} dalam isi kursus; daftarnya ada di atas. Situs belum dibangun.`)
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, contentDir, find, logger),
    },
  }
}

/** An error without a stack trace: the fault is in the content, and the trace would push its list off the screen. */
function stop(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}

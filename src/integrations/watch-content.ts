import type { AstroIntegrationLogger } from 'astro'
import type { ErrorPayload, ViteDevServer } from 'vite'
import type { Problem } from '../domain/problem.ts'
import type { Findings } from './find-problems.ts'
import { countProblems, formatFindings } from './format-problems.ts'

/** Editors save a file in several steps; one check after them is enough. */
const SETTLE_MS = 100

/** Astro's overlay escapes the message and reads `**` as bold. It has a place for a stack trace, which authors do not need. */
function overlay(problems: readonly Problem[]): ErrorPayload {
  const blocks = problems.map(({ where, what, fix }) => `**${where}**\n${what}.\n→ ${fix}.`)
  const err = {
    name: 'Isi kursus',
    title: `${countProblems(problems)} dalam isi kursus`,
    message: blocks.join('\n\n'),
    hint: 'Perbaiki, lalu simpan. Halaman ini dimuat ulang sendiri.',
    stack: '',
    plugin: 'jernih:check-content',
  }
  return { type: 'error', err }
}

/** Checks content when the server starts and whenever a file of it changes; problems go to the terminal and to every open page. */
export function watchContent(
  server: ViteDevServer,
  contentDir: string,
  find: () => Findings,
  logger: AstroIntegrationLogger,
): void {
  let findings = find()
  let printed = ''
  let timer: NodeJS.Timeout | undefined

  function announce(): void {
    const { problems } = findings
    const text = formatFindings(findings)
    const level = problems.length > 0 ? 'error' : text === '' ? 'info' : 'warn'
    if (text !== printed) logger[level](text === '' ? 'isi kursus tanpa masalah' : `\n\n${text}\n`)
    printed = text
    if (problems.length > 0) server.ws.send(overlay(problems))
  }

  function recheck(): void {
    const had = findings.problems.length > 0
    findings = find()
    announce()
    if (had && findings.problems.length === 0) server.ws.send({ type: 'full-reload', path: '*' })
  }

  server.watcher.add(contentDir)
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir)) return
    clearTimeout(timer)
    timer = setTimeout(recheck, SETTLE_MS)
  })
  // A page that is opened or reloaded later must show the problems too.
  server.ws.on('connection', () => {
    if (findings.problems.length > 0) server.ws.send(overlay(findings.problems))
  })
  announce()
}

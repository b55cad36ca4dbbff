import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { parse } from 'yaml'
import { decodePack } from '../../src/domain/offline/decode-pack.ts'
import { encodeStatement } from '../../src/domain/record/encode.ts'
import { logFromLines } from '../../src/domain/record/log.ts'
import { progressOf } from '../../src/domain/record/progress.ts'
import { activity } from '../../src/domain/record/statement.ts'
import { statisticsOf } from '../../src/domain/scenario/statistics.ts'
import { splitHost } from '../../src/islands/message-check/split-host.ts'
import { frontMatterOf } from '../../src/schemas/front-matter.ts'
import { compileScenario } from '../../src/schemas/scenario/compile-scenario.ts'
import { scenarioSchema } from '../../src/schemas/scenario.ts'
import { browserArguments, findBrowser } from '../support/browser.ts'
import { allPages, isCase, isLesson, isModule, isScenario } from '../support/built-site.ts'
import { gzipSize, type PageWeight, settle, sumOf, weighPage, weighSearch } from '../support/measure.ts'
import { printScores } from '../support/message-labels.ts'
import { type StaticServer, startStaticServer } from '../support/static-server.ts'
import { printTable, type Row } from '../support/table.ts'

/**
 * Numbers to compare one state of the course with another: `npm run bench`. It judges nothing; the bars stand in
 * `tests/e2e/sizes.spec.ts`. Times hold for this machine and its load, bytes for every machine.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PHONE = { width: 360, height: 740 }
/** What Lighthouse calls slow 4G, as the browser itself slows down. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const SLOWER_CPU = 4
const STATEMENTS = 5000

const KINDS: readonly (readonly [string, (path: string) => boolean])[] = [
  ['home', (path) => path === ''],
  ['module', isModule],
  ['lesson', isLesson],
  ['case', isCase],
  ['scenario', isScenario],
  ['other', (path) => path !== '' && !isModule(path) && !isLesson(path) && !isCase(path) && !isScenario(path)],
]

const started = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'jernih-bench-'))
try {
  await measureAll()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measureAll(): Promise<void> {
  const [cpu] = cpus()
  console.log(
    `Jernih, Node ${process.version}, ${availableParallelism()} × ${cpu?.model.trim() ?? 'unknown processor'}\n`,
  )
  const buildSeconds = build()
  const pages = await allPages(folder)
  printTable(
    'Build',
    ['', ''],
    [
      ['time', `${buildSeconds.toFixed(1)} s`],
      ['pages', pages.length],
    ],
  )
  printTable('Files of the site', ['', 'files', 'bytes', 'gzip'], await weighFiles())
  printTable(
    'Scenarios',
    [
      '',
      'decisions',
      'scenes',
      'endings',
      'playthroughs',
      'states',
      'minimised',
      'HTML gzip',
      'graph gzip',
      'compile ms',
    ],
    await measureScenarios(),
  )
  printTable(`${inDigits(STATEMENTS)} statements in Node, median of 9`, ['', 'ms'], timeRecord())

  printScores(splitHost)

  const executablePath = findBrowser()
  if (executablePath === undefined) return console.log('No Chromium here: the rest is left out.')
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  const site = await startStaticServer({ folder })
  const weights = await weighPages(
    browser,
    site,
    pages.map(({ path }) => path),
  )
  printTable(
    'A first visit before scrolling, gzip bytes: the heaviest of each kind',
    ['', 'HTML', 'CSS', 'JS', 'total', 'page'],
    heaviest(weights),
  )
  printTable(
    'A first search, gzip bytes',
    ['query', 'requests', 'engine and index', 'what results quote'],
    await weighSearches(browser, site),
  )
  const [lesson = '', study = ''] = [isLesson, isCase].map((fits) => heaviestPath(weights, fits))
  printTable(
    `Speed with a processor ${SLOWER_CPU} × slower and slow 4G, median of 3`,
    ['', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'page'],
    [
      await timePage(browser, site, 'home', ''),
      await timePage(browser, site, 'lesson', lesson),
      await timePage(browser, site, 'case', study),
    ],
  )
  await browser.close()
  await site.close()
  console.log(`Done in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
}

/** Builds the course into the bench's own folder; the seconds it took. */
function build(): number {
  const start = performance.now()
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs')
  execFileSync(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return (performance.now() - start) / 1000
}

/** Each scenario: what its author wrote, what the build makes of it, and what it adds to a build. */
async function measureScenarios(): Promise<readonly Row[]> {
  const dir = join(ROOT, 'content/simulasi')
  const rows: Row[] = []
  for (const name of (await readdir(dir)).sort()) {
    const text = await readFile(join(dir, name), 'utf8')
    const head = scenarioSchema.parse(parse(frontMatterOf(text) ?? ''))
    const start = performance.now()
    const { story } = compileScenario(text, head)
    const ms = performance.now() - start
    if (story === undefined) continue
    const { fewestDecisions, mostDecisions, decisionScenes, endings, playthroughs } = statisticsOf(story.graph)
    const page = await readFile(join(folder, 'simulasi', name.replace(/\.ink$/, ''), 'index.html'), 'utf8')
    rows.push([
      name.replace(/\.ink$/, ''),
      fewestDecisions === mostDecisions ? fewestDecisions : `${fewestDecisions}–${mostDecisions}`,
      decisionScenes,
      endings,
      inDigits(playthroughs),
      inDigits(story.states),
      inDigits(story.graph.nodes.length),
      inDigits(gzipSize(page)),
      inDigits(gzipSize(/data-graph="([^"]*)"/.exec(page)?.[1] ?? '')),
      ms.toFixed(0),
    ])
  }
  return rows
}

async function weighFiles(): Promise<readonly Row[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => ({
        path: join(entry.parentPath, entry.name).slice(folder.length + 1),
        content: await readFile(join(entry.parentPath, entry.name)),
      })),
  )
  const row = (name: string, fits: (path: string) => boolean): Row => {
    const kind = files.filter(({ path }) => fits(path))
    const bytes = kind.reduce((sum, { content }) => sum + content.length, 0)
    const gzip = kind.reduce((sum, { content }) => sum + gzipSize(content), 0)
    return [name, kind.length, inDigits(bytes), inDigits(gzip)]
  }
  const isSearch = (path: string) => path.startsWith('pagefind')
  const pack = await readPack(files.map(({ path }) => path))
  return [
    row('HTML', (path) => path.endsWith('.html')),
    row('JavaScript of pages', (path) => path.endsWith('.js') && !isSearch(path) && path !== 'sw.js'),
    row('service worker', (path) => path === 'sw.js'),
    row('CSS', (path) => path.endsWith('.css') && !isSearch(path)),
    row('fonts', (path) => path.endsWith('.woff2')),
    row('search', isSearch),
    row('everything', () => true),
    ...pack,
  ]
}

async function readPack(paths: readonly string[]): Promise<readonly Row[]> {
  const list = paths.find((path) => /^paket-[0-9a-f]{16}\.json$/.test(path))
  if (list === undefined) return []
  const files = decodePack('', JSON.parse(await readFile(join(folder, list), 'utf8')))?.files ?? []
  const sum = (size: 'bytes' | 'gzip') => inDigits(files.reduce((total, file) => total + file[size], 0))
  return [['course pack, for offline use', files.length, sum('bytes'), sum('gzip')]]
}

/** What opening the record costs: reading the stored lines, and folding them into progress. */
function timeRecord(): readonly Row[] {
  const lines = Array.from({ length: STATEMENTS }, (_, index) =>
    encodeStatement({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      actor: 'a1b2c3d4e5f6',
      verb: 'answered',
      object: activity('item', `soal-${index % 400}`),
      parent: `lesson:etika-digital/pelajaran-${index % 40}`,
      time: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
      content: 'ffffffff',
      result: { success: index % 3 > 0, earned: index % 3 > 0 ? 1 : 0, total: 1, response: 'a', certainty: 2 },
    }),
  )
  const log = logFromLines(lines)
  return [
    ['decode', medianTime(() => logFromLines(lines))],
    ['fold', medianTime(() => progressOf(log.statements.values()))],
    ['KB stored', inDigits(lines.join('\n').length / 1000)],
  ]
}

function medianTime(run: () => unknown): string {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return median(times).toFixed(1)
}

interface Weighed extends PageWeight {
  readonly path: string
}

async function weighPages(browser: Browser, site: StaticServer, paths: readonly string[]): Promise<readonly Weighed[]> {
  const weights: Weighed[] = []
  for (const path of paths) {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    weights.push({ path, ...(await weighPage(await context.newPage(), site.url + path)) })
    await context.close()
  }
  return weights
}

function heaviest(weights: readonly Weighed[]): readonly Row[] {
  return KINDS.flatMap(([kind, fits]) => {
    const [most] = weights.filter(({ path }) => fits(path)).sort((a, b) => b.total - a.total)
    if (most === undefined) return []
    const { html, css, js, total, path } = most
    return [[kind, ...[html, css, js, total].map(inDigits), `/${path}`]]
  })
}

function heaviestPath(weights: readonly Weighed[], fits: (path: string) => boolean): string {
  const [most] = weights.filter(({ path }) => fits(path)).sort((a, b) => b.total - a.total)
  return most?.path ?? ''
}

async function weighSearches(browser: Browser, site: StaticServer): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const query of ['unggah', 'data pribadi']) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const { engine, quoted } = await weighSearch(await context.newPage(), site.url, query)
    rows.push([query, engine.size + quoted.size, inDigits(sumOf(engine)), inDigits(sumOf(quoted))])
    await context.close()
  }
  return rows
}

interface Speed {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
}

async function timePage(browser: Browser, site: StaticServer, name: string, path: string): Promise<Row> {
  const runs: Speed[] = []
  for (let run = 0; run < 3; run += 1) {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    const page = await context.newPage()
    await slowDown(page)
    await page.addInitScript(observeSpeed)
    await page.goto(site.url + path)
    await settle(page)
    runs.push(await page.evaluate(() => window.speed()))
    await context.close()
  }
  const middle = (of: (speed: Speed) => number, digits = 0) => median(runs.map(of)).toFixed(digits)
  return [
    name,
    middle((speed) => speed.firstPaint),
    middle((speed) => speed.largestPaint),
    middle((speed) => speed.blocked),
    middle((speed) => speed.shift, 3),
    `/${path}`,
  ]
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
}

declare global {
  interface Window {
    speed: () => Speed
  }
  /** Not yet in TypeScript's own types. */
  interface LayoutShift extends PerformanceEntry {
    readonly value: number
    readonly hadRecentInput: boolean
  }
}

/** Runs in the page, before anything else there. Blocking time is what long tasks after the first paint take beyond 50 ms. */
function observeSpeed(): void {
  const seen: PerformanceEntry[] = []
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift'
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
    new PerformanceObserver((list) => void seen.push(...list.getEntries())).observe({ type, buffered: true })
  window.speed = () => {
    const firstPaint = seen.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0
    const largest = seen.filter(({ entryType }) => entryType === 'largest-contentful-paint')
    const long = seen.filter(({ entryType, startTime }) => entryType === 'longtask' && startTime >= firstPaint)
    return {
      firstPaint,
      largestPaint: Math.max(0, ...largest.map(({ startTime }) => startTime)),
      blocked: long.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      shift: seen.filter(isShift).reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    }
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function inDigits(value: number): string {
  return Math.round(value).toLocaleString('en')
}

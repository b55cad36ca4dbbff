import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkMessage } from '../../src/domain/message-check/check-message.ts'
import { linkRules } from '../../src/domain/message-check/link-rules.ts'
import { messageRules } from '../../src/domain/message-check/message-rules.ts'
import type { SplitHost } from '../../src/domain/message-check/take-apart.ts'
import { printTable, type Row } from './table.ts'

/**
 * How well the rules of "Periksa pesan" agree with messages and links that somebody labelled without seeing them, and without
 * being seen: `tests/fixtures/periksa`.
 */

/** Messages and links that were labelled together, by the names of their files. */
export interface LabelledSet {
  readonly name: string
  readonly messages: string
  readonly links: string
}

export const FIRST_SET: LabelledSet = { name: 'first set', messages: 'pesan.yaml', links: 'tautan.yaml' }
/** Labelled and measured after the rules had been fitted to the first one: what it said then stands in `CATATAN.md`. */
export const SECOND_SET: LabelledSet = {
  name: 'second set',
  messages: 'pesan-kedua.yaml',
  links: 'tautan-kedua.yaml',
}

interface Labelled {
  readonly id: string
  readonly text: string
  /** What the labeller says should be marked. */
  readonly expected: ReadonlySet<string>
  readonly isHarmless: boolean
}

export interface Judged extends Labelled {
  readonly found: ReadonlySet<string>
}

/** Signs that many an honest link carries: alone they say nothing of a link. */
const WEAK: ReadonlySet<string> = new Set(['tanpa-https', 'pemendek', 'formulir-umum'])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function textOf(entry: Readonly<Record<string, unknown>>, key: string): string {
  const value = entry[key]
  if (typeof value !== 'string') throw new Error(`no "${key}" in ${JSON.stringify(entry).slice(0, 80)}`)
  return value
}

/** Reads a labelled file; throws what is wrong with it. */
function readLabelled(file: string, textKey: string): readonly Labelled[] {
  const entries: unknown = parse(readFileSync(new URL(`../fixtures/periksa/${file}`, import.meta.url), 'utf8'))
  if (!Array.isArray(entries)) throw new Error(`${file} is no list`)
  return entries.map((entry: unknown) => {
    if (!isRecord(entry) || !Array.isArray(entry['tanda'])) throw new Error(`${file}: an entry without "tanda"`)
    return {
      id: textOf(entry, 'id'),
      text: textOf(entry, textKey),
      expected: new Set(entry['tanda'].map(String)),
      isHarmless: entry['wajar'] === true || entry['jenis'] === 'wajar',
    }
  })
}

/** Each labelled message with the rules that hold for it. */
export function judgeMessages(set: LabelledSet, splitHost: SplitHost): readonly Judged[] {
  return readLabelled(set.messages, 'teks').map((message) => ({
    ...message,
    found: new Set(checkMessage(message.text, splitHost).signs.map(({ ruleId }) => ruleId)),
  }))
}

/** Each labelled link with the rules that hold for it. */
export function judgeLinks(set: LabelledSet, splitHost: SplitHost): readonly Judged[] {
  return readLabelled(set.links, 'tautan').map((link) => ({
    ...link,
    found: new Set(checkMessage(link.text, splitHost).links.flatMap(({ ruleIds }) => ruleIds)),
  }))
}

interface Score {
  readonly hits: number
  readonly falseAlarms: number
  readonly misses: number
}

const inPercent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** Label, precision, recall, and the counts they come from. */
function scoreRow(name: string, { hits, falseAlarms, misses }: Score): Row {
  return [name, inPercent(hits, hits + falseAlarms), inPercent(hits, hits + misses), hits, falseAlarms, misses]
}

const SCORE_HEAD: readonly string[] = ['', 'precision', 'recall', 'hits', 'false alarms', 'misses']

/** Agreement about one rule. */
export function scoreRule(judged: readonly Judged[], ruleId: string): Score {
  const count = (isExpected: boolean, isFound: boolean) =>
    judged.filter(({ expected, found }) => expected.has(ruleId) === isExpected && found.has(ruleId) === isFound).length
  return { hits: count(true, true), falseAlarms: count(false, true), misses: count(true, false) }
}

const isFlagged = (ids: ReadonlySet<string>) => [...ids].some((id) => !WEAK.has(id))

/** Whether a link carries more than weak signs, against whether it was made to deceive. */
function scoreFlags(judged: readonly Judged[]): Score {
  const count = (isHarmless: boolean, flagged: boolean) =>
    judged.filter((link) => link.isHarmless === isHarmless && isFlagged(link.found) === flagged).length
  return { hits: count(false, true), falseAlarms: count(true, true), misses: count(false, false) }
}

/** Sum over several rules. */
function sumScores(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0)
  return { hits: sum((s) => s.hits), falseAlarms: sum((s) => s.falseAlarms), misses: sum((s) => s.misses) }
}

function table(judged: readonly Judged[], ids: readonly string[]): readonly Row[] {
  const scores = ids.map((id) => scoreRule(judged, id))
  return [...scores.map((score, index) => scoreRow(ids[index] ?? '', score)), scoreRow('all rules', sumScores(scores))]
}

/** Prints for each set how the rules score on its messages, and how on its links. */
export function printScores(splitHost: SplitHost): void {
  for (const set of [FIRST_SET, SECOND_SET]) {
    const links = judgeLinks(set, splitHost)
    const messageTable = table(
      judgeMessages(set, splitHost),
      messageRules.map(({ id }) => id),
    )
    const linkTable = table(
      links,
      linkRules.map(({ id }) => id),
    )
    printTable(`Periksa pesan: signs in messages, ${set.name}`, SCORE_HEAD, messageTable)
    printTable(`Periksa pesan: signs in links, ${set.name}`, SCORE_HEAD, [
      ...linkTable,
      scoreRow('made to deceive', scoreFlags(links)),
    ])
  }
}

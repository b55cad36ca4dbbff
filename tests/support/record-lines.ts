import type { Page } from 'playwright/test'
import { decodeStatement } from '../../src/domain/record/decode.ts'
import { encodeStatement } from '../../src/domain/record/encode.ts'
import type { Log } from '../../src/domain/record/log.ts'
import { activity, type Statement } from '../../src/domain/record/statement.ts'
import { deviceKey, parseRecordKey, profileKey, recordKey } from '../../src/domain/record/storage-key.ts'
import { readRecordFile } from '../../src/domain/record/xapi.ts'

/** What localStorage holds: key to text. */
export type Stored = Readonly<Record<string, string>>

export const BASE = '/'

/** Who a planted past belongs to. */
export const SITI = 'a1b2c3d4e5f6'
export const BUDI = 'b0b0b0b0b0b0'

/** A day long past, whose keys may be compacted. */
export const OLD_DAY = '2026-01-05'

/** The key of a learner's lines of one day and tab. */
export const keyOf = (learner: string, day = OLD_DAY, tab = '0a0a0a0a0a0a'): string =>
  recordKey({ base: BASE, learner, day, tab })

/** Says who is learning on this device. */
export const activeIs = (learner: string): Stored => ({ [deviceKey(BASE, 'aktif')]: learner })

export const nameIs = (learner: string, name: string): Stored => ({ [profileKey(BASE, learner)]: name })

let count = 0

/** One stored line; what is not given is made up, each line a second after the one before. */
export function line(what: Partial<Statement> & Pick<Statement, 'verb' | 'object'>): string {
  count += 1
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  const time = new Date(Date.parse(`${OLD_DAY}T00:00:00.000Z`) + count * 1000).toISOString()
  return encodeStatement({ id, actor: SITI, time, ...what })
}

export function answeredLine(
  itemId: string,
  { success = true, ...more }: Partial<Statement> & { readonly success?: boolean } = {},
): string {
  const result = { success, earned: success ? 1 : 0, total: 1, response: 'a', certainty: 2 } as const
  return line({ verb: 'answered', object: activity('item', itemId), content: 'ffffffff', result, ...more })
}

/** Puts entries into the device's storage before the course is opened. */
export async function plant(page: Page, entries: Stored): Promise<void> {
  await page.goto('robots.txt')
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
  }, entries)
}

/** Everything now stored on the device. */
export const stored = (page: Page): Promise<Stored> => page.evaluate(() => ({ ...localStorage }))

/** The keys of records, all learners'. */
export const recordKeysIn = (entries: Stored): readonly string[] =>
  Object.keys(entries).filter((key) => parseRecordKey(key, BASE) !== undefined)

/** The statements in some storage, all learners' or one's, in the order of their keys and lines. */
export function statementsIn(entries: Stored, learner?: string): readonly Statement[] {
  return recordKeysIn(entries)
    .filter((key) => learner === undefined || parseRecordKey(key, BASE)?.learner === learner)
    .flatMap((key) => (entries[key] ?? '').split('\n'))
    .flatMap((text) => {
      const decoded = decodeStatement(text)
      return decoded.kind === 'read' ? [decoded.value] : []
    })
}

export const answersIn = (entries: Stored, learner?: string): readonly Statement[] =>
  statementsIn(entries, learner).filter(({ verb }) => verb === 'answered')

/** A downloaded record; throws when the course itself could not read it back. */
export function recordIn(text: string): Log {
  const log = readRecordFile(text)
  if (typeof log === 'string') throw new Error(`The file cannot be read back: ${log}`)
  return log
}

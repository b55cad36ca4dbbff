import { encodeStatement } from '../domain/record/encode.ts'
import { type Log, mergeLogs, newStatements } from '../domain/record/log.ts'
import { loadRecord, record, store } from './record.ts'
import { readEntry, storedKeys } from './storage.ts'

/** Adds another log's statements and set-aside lines to the stored record. Returns how many statements were new. */
export function importLog(more: Log): number {
  const log = loadRecord()
  const statements = newStatements(log, more)
  const aside = [...more.setAside.keys()].filter((line) => !log.setAside.has(line))
  store([...statements.map(encodeStatement), ...aside])
  record.set(mergeLogs(log, more))
  return statements.length
}

const sizeOf = (key: string): number => readEntry(key)?.length ?? 0

/** Share of the room for records that is used, 0..1. Browsers give an origin some 5 MB, counted as UTF-16 code units. */
export function storageUse(): number {
  const characters = storedKeys().reduce((sum, key) => sum + key.length + sizeOf(key), 0)
  return characters / 5_242_880
}

import { canonicalJson } from '../json.ts'
import { decodeStatement, type UnreadableReason } from './decode.ts'
import { statementToJson } from './encode.ts'
import type { Statement } from './statement.ts'

/** Everything known of one learner: what can be read, and what cannot, kept as it was. */
export interface Log {
  /** By statement id. */
  readonly statements: ReadonlyMap<string, Statement>
  /** Lines that cannot be read, with the reason; nothing is ever dropped from here. */
  readonly setAside: ReadonlyMap<string, UnreadableReason>
}

export const emptyLog: Log = { statements: new Map(), setAside: new Map() }

/** Reads stored lines; empty ones do not count. */
export function logFromLines(lines: Iterable<string>): Log {
  const statements = new Map<string, Statement>()
  const setAside = new Map<string, UnreadableReason>()
  for (const line of lines) {
    if (line.trim() === '') continue
    const decoded = decodeStatement(line)
    if (decoded.kind === 'read') keep(statements, decoded.value)
    else setAside.set(decoded.line, decoded.reason)
  }
  return { statements, setAside }
}

/** The union of two logs: idempotent, commutative, associative, and it loses nothing. */
export function mergeLogs(a: Log, b: Log): Log {
  const statements = new Map(a.statements)
  for (const statement of b.statements.values()) keep(statements, statement)
  return { statements, setAside: new Map([...a.setAside, ...b.setAside]) }
}

/** The log with one more statement. */
export function withStatement(log: Log, statement: Statement): Log {
  return { ...log, statements: new Map(log.statements).set(statement.id, statement) }
}

/** Statements of `more` that a merge adds to `log`, or puts in the place of another with the same id. */
export function newStatements(log: Log, more: Log): readonly Statement[] {
  const merged = mergeLogs(log, more)
  return [...merged.statements.values()].filter((statement) => log.statements.get(statement.id) !== statement)
}

/** ISO time of an actor's latest statement or of the end of its snapshot; undefined when there is none. */
export function latestTime(log: Log, actor: string): string | undefined {
  let latest: string | undefined
  for (const statement of log.statements.values()) {
    if (statement.actor !== actor) continue
    for (const time of [statement.time, statement.snapshot?.until])
      if (time !== undefined && (latest === undefined || time > latest)) latest = time
  }
  return latest
}

/** Two statements under one id are a fault from outside; the same one wins whichever came first. */
function keep(statements: Map<string, Statement>, statement: Statement): void {
  const known = statements.get(statement.id)
  if (known === undefined || fingerprint(statement) < fingerprint(known)) statements.set(statement.id, statement)
}

function fingerprint(statement: Statement): string {
  return canonicalJson(statementToJson(statement))
}

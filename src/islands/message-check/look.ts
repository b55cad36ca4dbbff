import { type CheckedMessage, checkMessage } from '../../domain/message-check/check-message.ts'
import { MOST_LINKS } from '../../domain/message-check/find-links.ts'
import { splitShort } from '../../domain/message-check/split-short.ts'

export interface Look {
  readonly result: CheckedMessage
  /** The full list of suffixes was wanted and not to be had. */
  readonly isShort: boolean
  /** There may be more links than were looked at. */
  readonly isFull: boolean
}

/** Looks at a message. The full list of suffixes, large, is fetched only for an address whose ending the short one lacks. */
export async function look(text: string): Promise<Look> {
  let isLacking = false
  const result = checkMessage(text, (host) => {
    const known = splitShort(host)
    isLacking ||= known === undefined
    return known ?? lastLabel(host)
  })
  const full = isLacking ? await import('./split-host.ts').catch(() => undefined) : undefined
  const best = full === undefined ? result : checkMessage(text, full.splitHost)
  return { result: best, isShort: isLacking && full === undefined, isFull: best.links.length >= MOST_LINKS }
}

/** Without the list nobody knows how long the ending is, and so not whose the address is. */
function lastLabel(host: string) {
  return { suffix: host.split('.').at(-1) ?? '', domain: undefined }
}

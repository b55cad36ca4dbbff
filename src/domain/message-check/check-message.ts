import { findLinks } from './find-links.ts'
import { type LinkRuleId, linkRules } from './link-rules.ts'
import { type MessageRuleId, messageRules, type Prepared } from './message-rules.ts'
import { normalise } from './normalise.ts'
import { joinRanges, type Mapped, type Range, rangeIn } from './range.ts'
import { chooseSearchWords } from './search-words.ts'
import { type LinkParts, type SplitHost, takeApart } from './take-apart.ts'
import { readWords } from './words.ts'

/** One rule that holds for a link, and what to highlight, as ranges in the message. */
interface LinkSign {
  readonly ruleId: LinkRuleId
  readonly ranges: readonly Range[]
}

export interface CheckedLink {
  readonly range: Range
  readonly parts: LinkParts
  readonly ruleIds: readonly LinkRuleId[]
  /** One for each of `ruleIds`, in the same order. */
  readonly signs: readonly LinkSign[]
}

interface MessageSign {
  readonly ruleId: MessageRuleId
  /** In order, apart from one another, at least one. */
  readonly ranges: readonly Range[]
}

export interface CheckedMessage {
  /** Whether the message was longer than what is looked at (`LONGEST` units); its rest was not looked at. */
  readonly truncated: boolean
  /** In order, without overlap; at most `MOST_LINKS`. */
  readonly links: readonly CheckedLink[]
  /** In the order of the rules, each rule at most once. */
  readonly signs: readonly MessageSign[]
  /** At most six words to search for, without numbers that could be somebody's. */
  readonly searchWords: readonly string[]
}

/** The signs of one address; `at` tells where its units stand in the message. */
function checkParts(parts: LinkParts, at: (range: Range) => Range): Pick<CheckedLink, 'ruleIds' | 'signs'> {
  const signs = linkRules.flatMap(({ id, find }) => {
    const ranges = joinRanges(find(parts).map(at))
    return ranges.length === 0 ? [] : [{ ruleId: id, ranges }]
  })
  return { ruleIds: signs.map(({ ruleId }) => ruleId), signs }
}

function checkLink(visible: Mapped, found: Range, splitHost: SplitHost): CheckedLink {
  const parts = takeApart(visible.text.slice(found.start, found.end), splitHost)
  const at = ({ start, end }: Range) => rangeIn(visible, { start: found.start + start, end: found.start + end })
  return { range: rangeIn(visible, found), parts, ...checkParts(parts, at) }
}

/** Words and punctuation of an address say nothing of the message: they are blanked out, place for place. */
function withoutLinks({ text, starts, ends }: Mapped, links: readonly Range[]): Mapped {
  const pieces: string[] = []
  let from = 0
  let unit = 0
  for (const link of links) {
    while (unit < text.length && (starts[unit] ?? 0) < link.start) unit += 1
    pieces.push(text.slice(from, unit))
    from = unit
    while (unit < text.length && (starts[unit] ?? 0) < link.end) unit += 1
    pieces.push(' '.repeat(unit - from))
    from = unit
  }
  return { text: pieces.join('') + text.slice(from), starts, ends }
}

/**
 * The signs in a message that call for checking it, the addresses in it taken apart, and words to search for. It tells what
 * can be seen, never whether the message is true. Takes any string (only its first `LONGEST` units are looked at), never
 * throws, sends nothing anywhere; time grows with the length. All ranges are in UTF-16 units of the message as given.
 */
export function checkMessage(message: string, splitHost: SplitHost): CheckedMessage {
  const normalised = normalise(message)
  const found = findLinks(normalised.visible.text, splitHost)
  const links = found.map((range) => checkLink(normalised.visible, range, splitHost))
  const linkRanges = links.map(({ range }) => range)
  const folded = withoutLinks(normalised.folded, linkRanges)
  const prepared: Prepared = { ...normalised, folded, words: readWords(folded), links: linkRanges }
  const signs = messageRules.flatMap(({ id, find }) => {
    const ranges = joinRanges(find(prepared))
    return ranges.length === 0 ? [] : [{ ruleId: id, ranges }]
  })
  return { truncated: normalised.truncated, links, signs, searchWords: chooseSearchWords(prepared) }
}

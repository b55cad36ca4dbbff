import type { SplitHost } from './take-apart.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Countries' endings and the longer ones under them; under `.id` those that PANDI keeps. */
const UNDER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['id', words('ac biz co desa go kop mil my net or ponpes sch web')],
  ['co', words('com edu gov mil net nom org')],
  ['me', words('ac co edu gov its net org priv')],
  ['ly', words('com edu gov id med net org plc sch')],
])

/** Endings under which the public suffix list knows no longer ones: the owner's name stands right before them. */
const PLAIN = words(
  `com net org info mobi app dev page xyz top click icu online site vip shop live store website space fun link cfd sbs bond rest
  monster lol pics win bid loan men date stream review trade party science work today world life wang press host fit bar best wiki
  rocks guru ninja one zone money cash finance credit loans bet support help center company services digital agency network email
  chat social gift gifts promo deals sale discount bargains shopping market gle cloud asia example`,
)

/**
 * Splits a host by a few endings that nearly every address in an Indonesian message has; undefined for any other, which wants
 * the full list. Where it answers it says what the full list says (a test compares them).
 */
export function splitShort(host: string): ReturnType<SplitHost> | undefined {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  const under = UNDER.get(last)
  if (labels.length < 2 || (under === undefined && !PLAIN.has(last))) return undefined
  const count = under?.has(labels.at(-2) ?? '') ? 2 : 1
  const domain = labels.slice(-count - 1)
  const isWhole = domain.length === count + 1 && !domain.includes('')
  return { suffix: labels.slice(-count).join('.'), domain: isWhole ? domain.join('.') : undefined }
}

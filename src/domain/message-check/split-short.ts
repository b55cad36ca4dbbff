import type { SplitHost } from './take-apart.ts'

/**
 * The suffixes under which nearly every address of an Indonesian message stands: those of PANDI (pandi.id, kinds of domain) and
 * the common ones of the world. For when the full list is not to be had.
 */
const SUFFIXES: ReadonlySet<string> = new Set(
  (
    'id go.id co.id ac.id sch.id or.id web.id my.id biz.id desa.id mil.id net.id ponpes.id kop.id ' +
    'com net org info biz xyz top click online site shop store live vip icu me tv io app dev link club asia'
  ).split(' '),
)

/** Splits a host by the short list; a suffix it does not know is the last label alone, as the public suffix list itself says. */
export const splitShort: SplitHost = (host) => {
  const labels = host.split('.')
  if (labels.length < 2 || labels.includes('')) return { suffix: '', domain: undefined }
  const count = SUFFIXES.has(labels.slice(-2).join('.')) ? 2 : 1
  const suffix = labels.slice(-count).join('.')
  return { suffix, domain: labels.length > count ? labels.slice(-count - 1).join('.') : undefined }
}

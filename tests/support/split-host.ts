import type { SplitHost } from '../../src/domain/message-check/take-apart.ts'

/** The few public suffixes that the engine's tests meet, in place of the whole list. */
const suffixes = new Set(
  `com net org info biz id co.id or.id go.id ac.id sch.id desa.id web.id my.id biz.id mil.id io co me ly gl gg cc top xyz site online
  click link shop store live vip icu tk app dev gle ru uk co.uk su pro tv ag ke md ms ee xn--p1ai рф page zip sh`.split(
    /\s+/,
  ),
)

/** Splits a host by that short list. */
export const splitHost: SplitHost = (host) => {
  const labels = host.split('.')
  for (let index = 0; index < labels.length; index += 1) {
    const suffix = labels.slice(index).join('.')
    if (suffixes.has(suffix)) return { suffix, domain: index === 0 ? undefined : labels.slice(index - 1).join('.') }
  }
  return { suffix: '', domain: undefined }
}

import { parse } from 'tldts-icann/dist/index.esm.min.js'
import type { SplitHost } from '../../domain/message-check/take-apart.ts'

/**
 * Splits a host by the public suffix list as it was when the package was made: only its ICANN part, so that `blogspot.com`
 * counts as a domain. Of a host whose ending the list does not know (`.example`) the last label is the suffix. Takes any text;
 * never throws.
 */
export const splitHost: SplitHost = (host) => {
  const { publicSuffix, domain } = parse(host, { extractHostname: false, validateHostname: false, detectIp: false })
  return { suffix: publicSuffix ?? '', domain: domain ?? undefined }
}

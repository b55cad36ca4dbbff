/** Punycode as RFC 3492 gives it, for one label without its `xn--`. */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 128
const LAST_CODE = 0x10ffff
/** The longest label the domain name system takes; beyond it nothing is turned, so that work stays bounded. */
export const LONGEST_LABEL = 63

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / points)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

const threshold = (k: number, bias: number) => Math.min(T_MAX, Math.max(T_MIN, k - bias))

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22
  if (code >= 97 && code <= 122) return code - 97
  return BASE
}

const letterOf = (digit: number) => String.fromCharCode(digit < 26 ? digit + 97 : digit + 22)

/** The letters a lower-case punycode label stands for; nothing when it is malformed or longer than a label may be. */
export function decodePunycode(label: string): string | undefined {
  if (label.length > LONGEST_LABEL) return undefined
  const hyphen = label.lastIndexOf('-')
  const output = [...label.slice(0, Math.max(0, hyphen))].map((character) => character.codePointAt(0) ?? 0)
  if (output.some((code) => code >= FIRST_CODE)) return undefined
  let code = FIRST_CODE
  let bias = FIRST_BIAS
  let place = 0
  for (let at = hyphen + 1; at < label.length; ) {
    const before = place
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = at < label.length ? digitOf(label.charCodeAt(at)) : BASE
      at += 1
      if (digit === BASE) return undefined
      place += digit * weight
      const t = threshold(k, bias)
      if (digit < t) break
      weight *= BASE - t
      if (weight > LAST_CODE * BASE) return undefined
    }
    const length = output.length + 1
    bias = adapt(place - before, length, before === 0)
    code += Math.floor(place / length)
    place %= length
    if (code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined
    output.splice(place, 0, code)
    place += 1
  }
  return String.fromCodePoint(...output)
}

/** The punycode of a label; nothing when it is longer than a label may be. */
export function encodePunycode(label: string): string | undefined {
  const input = [...label].map((character) => character.codePointAt(0) ?? 0)
  if (input.length > LONGEST_LABEL) return undefined
  const plain = input.filter((code) => code < FIRST_CODE)
  let output = String.fromCodePoint(...plain) + (plain.length > 0 ? '-' : '')
  let code = FIRST_CODE
  let delta = 0
  let bias = FIRST_BIAS
  for (let handled = plain.length; handled < input.length; delta += 1, code += 1) {
    const next = Math.min(...input.filter((point) => point >= code))
    delta += (next - code) * (handled + 1)
    code = next
    for (const point of input) {
      if (point < code) delta += 1
      if (point !== code) continue
      let rest = delta
      for (let k = BASE; ; k += BASE) {
        const t = threshold(k, bias)
        if (rest < t) break
        output += letterOf(t + ((rest - t) % (BASE - t)))
        rest = Math.floor((rest - t) / (BASE - t))
      }
      output += letterOf(rest)
      bias = adapt(delta, handled + 1, handled === plain.length)
      delta = 0
      handled += 1
    }
  }
  return output
}

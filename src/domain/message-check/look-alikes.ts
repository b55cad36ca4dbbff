/**
 * Letters of other scripts, and unusual Latin ones, that a reader takes for a plain Latin letter: a choice of the letters that
 * Unicode's list of confusables (UTS #39) counts as such. Each pair of lists stands in the same order.
 */
const PAIRS: readonly (readonly [others: string, latin: string])[] = [
  ['абеёзорсухѕіјԛԝһԁӏкмнтвгпѵ', 'a6ee3opcyxsijqwhdlkmhtbrnv'],
  ['АВЕКМНОРСТУХЅІЈԚԜҺԌ', 'abekmhopctyxsijqwhg'],
  ['αβγεηικνορτυχω', 'abyenikvoptuxw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
  ['աոսօհցքզ', 'wnuohgpq'],
  ['ıɩɪɡɑʏʀɴłđøƅҽᴏᴠᴡᴢᴄ', 'iiigayrnldobeovwzc'],
]

/** Look-alike letter → the Latin letter (or digit) it passes for, in lower case. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([others, latin]) =>
    [...others].map((other, index): [string, string] => [other, latin[index] ?? other]),
  ),
)

const folds = new Map<string, string>()

/**
 * A character as it is compared: accents gone, styled letters (𝗕, Ｂ) and look-alikes turned into plain Latin ones, in lower
 * case. May be empty (a lone accent) or several characters (a ligature).
 */
export function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '')
  const folded = [...base].map((part) => lookAlikes.get(part) ?? part.toLowerCase()).join('')
  folds.set(character, folded)
  return folded
}

/** A whole text folded letter by letter. */
export function foldText(text: string): string {
  return [...text].map(foldCharacter).join('')
}

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u

/**
 * Whether other letters pose as Latin ones in a word: a look-alike beside a Latin letter, or a word of nothing but look-alikes.
 * Accented letters are no disguise.
 */
export function posesAsLatin(word: string): 'beside' | 'wholly' | undefined {
  const letters = [...word].filter((character) => LETTER.test(character))
  const posing = letters.filter((character) => lookAlikes.has(character) && !LATIN.test(character))
  if (posing.length === 0) return undefined
  if (letters.some((character) => LATIN.test(character))) return 'beside'
  return posing.length === letters.length && letters.length > 1 ? 'wholly' : undefined
}

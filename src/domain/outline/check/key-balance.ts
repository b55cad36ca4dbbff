import type { ChoiceInteraction } from '../../assessment/choice.ts'
import type { Problem } from '../../problem.ts'
import { plainText } from '../../text/rich-text.ts'
import type { RawCourse, RawItem } from '../raw-course.ts'
import { folderOf } from './folder-of.ts'

/** Below this many items, chance alone makes places and lengths uneven. */
const ENOUGH = 20
/** A learner who always picks one place, or the longest option, should not do better than this. */
const LIMIT = 0.45
/** How much longer than every other option a key must be before it shows. */
const VISIBLY_LONGER = 1.1

interface Keyed {
  readonly id: string
  /** 0-based place of the key among the options. */
  readonly place: number
  readonly isLongest: boolean
}

function keyed(id: string, { options, key }: ChoiceInteraction): Keyed {
  const place = options.findIndex((option) => option.id === key[0])
  const lengths = options.map(({ text }) => plainText(text).length)
  const longestOther = Math.max(...lengths.filter((_, index) => index !== place))
  return { id, place, isLongest: (lengths[place] ?? 0) > longestOther * VISIBLY_LONGER }
}

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`

/** The items to change, so that an author knows where to begin. */
function list(items: readonly Keyed[]): string {
  return items.map(({ id }) => id).join(', ')
}

function checkModule(where: string, items: readonly Keyed[]): readonly Problem[] {
  if (items.length < ENOUGH) return []
  const found: Problem[] = []
  for (const [place, same] of Map.groupBy(items, (item) => item.place))
    if (same.length > items.length * LIMIT)
      found.push({
        where,
        what: `kunci berada di tempat ke-${place + 1} pada ${same.length} dari ${items.length} soal pilihan (${percent(same.length, items.length)})`,
        fix: `pindahkan kunci pada sebagian soal ini hingga paling banyak 45 %: ${list(same)}`,
      })
  const longest = items.filter(({ isLongest }) => isLongest)
  if (longest.length > items.length * LIMIT)
    found.push({
      where,
      what: `kunci adalah pilihan terpanjang pada ${longest.length} dari ${items.length} soal pilihan (${percent(longest.length, items.length)})`,
      fix: `samakan panjang pilihan pada sebagian soal ini hingga paling banyak 45 %: ${list(longest)}`,
    })
  return found
}

function singleChoices(items: readonly RawItem[]): readonly Keyed[] {
  return items.flatMap(({ value: { id, interaction } }) =>
    interaction.kind === 'choice' && !interaction.multiple ? [keyed(id, interaction)] : [],
  )
}

/** Keys that can be guessed from their place or length, over all single-choice items of a module. */
export function checkKeyBalance(raw: RawCourse): readonly Problem[] {
  const folders = Map.groupBy(raw.items, ({ file }) => folderOf(file))
  return [...folders].flatMap(([folder, items]) => checkModule(folder, singleChoices(items)))
}

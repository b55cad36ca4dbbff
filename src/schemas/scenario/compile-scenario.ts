import type { CompiledStory } from '../../domain/outline/course.ts'
import type { ScenarioHead, ScenarioUse } from '../../domain/outline/raw-course.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Written } from '../../domain/scenario/check/written.ts'
import { checkStory } from '../../domain/scenario/check-story.ts'
import { explore } from '../../domain/scenario/explore.ts'
import { minimise } from '../../domain/scenario/minimise.ts'
import { LEARNER } from '../../domain/scenario/story.ts'
import { closest } from '../../domain/text/closest.ts'
import { fingerprint } from '../fingerprint.ts'
import { type ChoicePlace, compileInk, type InkStory } from './ink-machine.ts'
import { type InkSource, readInkSource, type WrittenTag } from './ink-source.ts'
import { channelWords, judgementWords, outcomeWords, readIds, TAGS } from './tags.ts'

/** States after which a story is refused. An exploding story would reach any limit; this one takes seconds. */
export const MOST_STATES = 20_000

export interface Compilation {
  /** Missing when ink could not make a story of it. */
  readonly story: CompiledStory | undefined
  readonly uses: readonly ScenarioUse[]
  readonly problems: readonly Problem[]
}

/**
 * Compiles a scenario's ink, plays it every possible way and reports every fault at once. Never throws over what authors
 * wrote. Places are without the file's name: `:12, simpul "apel"`.
 *
 * @param head its roles and gauges; missing when its front matter could not be read
 */
export function compileScenario(text: string, head: Pick<ScenarioHead, 'roles' | 'gauges'> | undefined): Compilation {
  const source = readInkSource(text)
  const whereOf = (line: number, knot = knotAt(source, line)) =>
    [line > 0 ? `:${line}` : '', ...(knot === '' ? [] : [`simpul "${knot}"`])].join(', ')
  const problems = [...checkTags(source, head, whereOf), ...checkScenes(source, whereOf)]
  const uses = source.tags.flatMap(({ name, value, line }): ScenarioUse[] => {
    const kind = name === 'dasar' ? 'citation' : name === 'sumber' ? 'source' : undefined
    return kind === undefined ? [] : readIds(value).map((id) => ({ kind, id, where: whereOf(line) }))
  })

  const scenes = new Map(
    source.tags.flatMap(({ name, value, knot }) => (name === 'adegan' ? [[value, knot] as const] : [])),
  )
  const gauges = head?.gauges ?? []
  const ink = compileInk(
    source.story,
    head === undefined ? numbersIn(source) : gauges.map(({ id }) => id),
    (title) => scenes.get(title) ?? title,
  )
  if (!('machine' in ink)) {
    const faults = ink.map(({ line, message }) => ({
      where: whereOf(line),
      what: `Ink tidak dapat membacanya: ${message}`,
      fix: INK_FIX,
    }))
    return { story: undefined, uses, problems: [...problems, ...faults] }
  }
  const chance = checkUnpredictable(ink, source, whereOf)
  problems.push(...checkChoices(ink.choices, whereOf), ...checkGauges(gauges, source), ...chance)
  if (chance.length > 0) return { story: undefined, uses, problems }

  const exploration = explore(ink.machine, MOST_STATES)
  const minimised = minimise(exploration.graph)
  problems.push(...checkStory(exploration, minimised, gauges, writtenOf(source, ink, whereOf)))
  const { graph } = minimised
  return {
    story: { graph, version: fingerprint([graph, head]), states: exploration.graph.nodes.length },
    uses,
    problems,
  }
}

/** Variables that hold a number: any of them may be a gauge where the front matter does not say which is. */
function numbersIn({ story }: InkSource): readonly string[] {
  return [...story.matchAll(/^\s*VAR\s+(\w+)\s*=\s*-?\d+\s*$/gm)].flatMap(([, name]) => name ?? [])
}

type WhereOf = (line: number, knot?: string) => string

const INK_FIX = 'perbaiki barisnya; contohnya di content/SIMULASI.md'

function knotAt({ knots }: InkSource, line: number): string {
  return knots.findLast((knot) => knot.line <= line)?.name ?? ''
}

function writtenOf({ knots, tags }: InkSource, ink: InkStory, whereOf: WhereOf): Written {
  return {
    file: '',
    knots: knots.map(({ name, line }) => ({
      id: name,
      where: whereOf(line, name),
      isEnding: tags.some((tag) => tag.knot === name && tag.name === 'akhir'),
    })),
    choices: ink.choices.map(({ knot, label, line }) => ({
      sceneId: knot,
      id: label ?? '',
      where: whereOf(line, knot),
    })),
    entered: ink.entered,
  }
}

/** Tags nobody knows, and values they cannot have. */
function checkTags(source: InkSource, head: Pick<ScenarioHead, 'roles'> | undefined, whereOf: WhereOf): Problem[] {
  const roles = head && [LEARNER, ...head.roles.map(({ id }) => id)]
  const oneOf = ({ name, value, line }: WrittenTag, allowed: readonly string[], given = value): readonly Problem[] => {
    if (allowed.includes(given)) return []
    const meant = closest(given, allowed)
    const fix = meant === undefined ? `pakai salah satu: ${allowed.join(', ')}` : `mungkin maksudnya ${meant}`
    return [{ where: whereOf(line), what: `# ${name}: "${given}" tidak dikenal`, fix }]
  }
  return source.tags.flatMap((tag): readonly Problem[] => {
    const { name, value, line } = tag
    if (!TAGS.some((known) => known === name)) {
      const meant = closest(name, TAGS)
      const fix = meant === undefined ? `pakai salah satu: ${TAGS.join(', ')}` : `mungkin maksudnya # ${meant}`
      return [{ where: whereOf(line), what: `penanda # ${name} tidak dikenal`, fix }]
    }
    if (name === 'nilai') return oneOf(tag, Object.keys(judgementWords))
    if (name === 'akhir') return oneOf(tag, Object.keys(outcomeWords))
    if (name === 'kanal') return oneOf(tag, Object.keys(channelWords), value.split(' ')[0])
    if (name === 'dari') return roles === undefined ? [] : oneOf(tag, roles)
    if (value === '' && name !== 'teruskan' && name !== 'komentar')
      return [{ where: whereOf(line), what: `penanda # ${name} kosong`, fix: 'isi sesudah titik duanya, atau hapus' }]
    return []
  })
}

/** Scenes that cannot be told apart: two in one knot, or two of one title. Endings that open none. */
function checkScenes({ tags, knots }: InkSource, whereOf: WhereOf): readonly Problem[] {
  const openings = tags.filter(({ name }) => name === 'adegan')
  const doubled = openings.flatMap((tag, index): readonly Problem[] => {
    const before = openings.slice(0, index)
    if (before.some(({ knot }) => knot === tag.knot))
      return [
        { where: whereOf(tag.line), what: 'simpul ini membuka dua adegan', fix: 'pindahkan yang kedua ke simpul lain' },
      ]
    const twin = before.find(({ value }) => value === tag.value)
    if (twin === undefined) return []
    return [
      {
        where: whereOf(tag.line),
        what: `judul adegan "${tag.value}" sudah dipakai di baris ${twin.line}`,
        fix: 'beri judul lain',
      },
    ]
  })
  const untitled = knots.flatMap(({ name, line }): readonly Problem[] => {
    const has = (tagName: string) => tags.some((tag) => tag.knot === name && tag.name === tagName)
    if (!has('akhir') || has('adegan')) return []
    return [{ where: whereOf(line), what: 'akhir ini tidak berjudul', fix: 'tulis # adegan: judulnya di simpul itu' }]
  })
  return [...doubled, ...untitled]
}

function checkChoices(choices: readonly ChoicePlace[], whereOf: WhereOf): readonly Problem[] {
  return choices.flatMap(({ label, knot, line, isOnce }): readonly Problem[] => {
    const where = whereOf(line, knot)
    const found: Problem[] = []
    if (label === undefined)
      found.push({ where, what: 'pilihan ini tidak bernama', fix: 'tulis namanya di depan: + (nama) [teks pilihan]' })
    if (isOnce) found.push({ where, what: 'pilihan ini diawali *', fix: 'awali dengan +; ingatan diurus variabel' })
    return found
  })
}

/** Gauges without a variable behind them. */
function checkGauges(gauges: ScenarioHead['gauges'], { story }: InkSource): readonly Problem[] {
  return gauges.flatMap(({ id }): readonly Problem[] => {
    if (new RegExp(`^\\s*VAR\\s+${id}\\s*=\\s*-?\\d+\\s*$`, 'm').test(story)) return []
    return [
      {
        where: '',
        what: `ukuran "${id}" tidak punya variabel`,
        fix: `tulis VAR ${id} = … (bilangan bulat) di awal cerita`,
      },
    ]
  })
}

/** What would make two playthroughs with the same choices differ. */
function checkUnpredictable({ unpredictable }: InkStory, { story }: InkSource, whereOf: WhereOf): readonly Problem[] {
  return unpredictable.map((name) => {
    const sign = name.startsWith('{') ? '{~' : name
    const line = story.split('\n').findIndex((content) => content.includes(sign)) + 1
    return {
      where: whereOf(line),
      what: `${name} membuat cerita tidak sama setiap kali dimainkan`,
      fix: 'ganti dengan variabel yang diatur pilihan',
    }
  })
}

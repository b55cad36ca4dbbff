import { expect, type Locator, type Page } from 'playwright/test'
import type { Post } from '../../src/domain/discernment/post.ts'
import type { ScenarioHead } from '../../src/domain/outline/raw-course.ts'
import { sceneActivity } from '../../src/domain/record/attempts.ts'
import { activity, type Statement } from '../../src/domain/record/statement.ts'
import { begin, betterEdge, edgesAt, type Playthrough, take } from '../../src/domain/scenario/play.ts'
import { type Beat, type Choice, gaugeWord, type Judgement, type StoryGraph } from '../../src/domain/scenario/story.ts'
import { readCourse } from '../../src/integrations/read-course.ts'
import { debriefing, playing, wayIn } from '../../src/strings/scenario.ts'
import { line } from './record-lines.ts'
import { firstOf } from './site.ts'

/** A scenario of the course, compiled from its source: what the pages must show. */
export interface CourseScenario {
  readonly id: string
  readonly version: string
  /** Below the site's base. */
  readonly path: string
  readonly head: ScenarioHead
  readonly graph: StoryGraph
  /** Posts to judge after the story. */
  readonly posts: readonly Post[]
}

/** Choices from the start, each as its index among those on offer. */
export type Row = readonly number[]

/** What a learner meets at one choice of a row, and by taking it. */
export interface Step {
  readonly sceneId: string
  /** Title of the scene in which it is offered. */
  readonly scene: string
  /** Texts of the choices on offer, in their order. */
  readonly offered: readonly string[]
  /** Index of the one that is taken. */
  readonly index: number
  readonly choice: Choice & { readonly judgement: Judgement }
  /** Text of the better turn; nothing where the choice is right. */
  readonly better: string | undefined
  /** What is shown when it is taken. */
  readonly beats: readonly Beat[]
}

const { raw } = readCourse('content')

export const scenarios: readonly CourseScenario[] = raw.scenarios.map(({ id, head, story }) => {
  if (head === undefined || story === undefined) throw new Error(`Scenario "${id}" cannot be read`)
  const posts = raw.rounds.find((round) => round.id === head.roundId)?.posts ?? []
  const { version, graph } = story
  return { id, version, path: `simulasi/${id}/`, head, graph, posts: posts.map(({ value }) => value) }
})

/** For tests that need only one. */
export const anyScenario = firstOf(scenarios)

/** The scenario that ends in posts to judge. */
export const scenarioWithRound = firstOf(scenarios.filter(({ posts }) => posts.length > 0))

export function titleOf({ beats }: StoryGraph, sceneId: string): string {
  const opening = beats.find((beat) => beat.kind === 'scene' && beat.id === sceneId)
  if (opening?.kind !== 'scene') throw new Error(`No scene "${sceneId}"`)
  return opening.title
}

/** The story as far as a row of choices leads. */
export function playedBy({ graph }: CourseScenario, row: Row): Playthrough {
  return row.reduce((played, index) => take(graph, played, index), begin(graph))
}

/** What a learner meets on a row of choices; throws where one is not on offer. */
export function stepsOf(scenario: CourseScenario, row: Row): readonly Step[] {
  const { graph } = scenario
  return playedBy(scenario, row).turns.map((turn, at) => {
    const edges = edgesAt(graph, turn.node)
    const choiceOf = (edge: { readonly choice: number } | undefined) => graph.choices[edge?.choice ?? -1]
    const edge = edges[turn.edge]
    const choice = choiceOf(edge)
    const sceneId = graph.nodes[turn.node]?.sceneId ?? ''
    if (edge === undefined || choice?.judgement === undefined || turn.edge !== row[at])
      throw new Error(`Choice ${at + 1} of ${row} is not on offer`)
    return {
      sceneId,
      scene: titleOf(graph, sceneId),
      offered: edges.map((one) => choiceOf(one)?.text ?? ''),
      index: turn.edge,
      choice: { ...choice, judgement: choice.judgement },
      better: choiceOf(betterEdge(graph, turn))?.text,
      beats: beatsAt(graph, edge.beats),
    }
  })
}

/** What is shown before the first choice. */
export const openingOf = ({ graph }: CourseScenario): readonly Beat[] => beatsAt(graph, graph.opening)

export function beatsAt({ beats }: StoryGraph, indices: readonly number[]): readonly Beat[] {
  return indices.flatMap((index) => beats[index] ?? [])
}

/** The scene in which a row of choices ends the story; nothing where it goes on. */
export function endingOf(scenario: CourseScenario, row: Row): string | undefined {
  const node = scenario.graph.nodes[playedBy(scenario, row).node]
  return node?.kind === 'ending' ? node.sceneId : undefined
}

/** One row of choices to every ending, by its scene, each of the fewest choices. */
export function waysToEndings({ graph }: CourseScenario): ReadonlyMap<string, Row> {
  const ways = new Map<number, Row>([[0, []]])
  const endings = new Map<string, Row>()
  // A map grows while it is walked, so that near nodes come before far ones.
  for (const [index, row] of ways) {
    const node = graph.nodes[index]
    if (node?.kind === 'ending' && !endings.has(node.sceneId)) endings.set(node.sceneId, row)
    for (const [edge, { to }] of edgesAt(graph, index).entries()) if (!ways.has(to)) ways.set(to, [...row, edge])
  }
  return endings
}

/** Scenes that end the story, reached or not. */
export const endingScenes = ({ graph }: CourseScenario): ReadonlySet<string> =>
  new Set(graph.nodes.flatMap((node) => (node.kind === 'ending' ? [node.sceneId] : [])))

/** A row of choices to any ending. */
export const anyWay = (scenario: CourseScenario): Row => firstOf([...waysToEndings(scenario).values()])

/** A row to an ending along choices picked by given numbers, as far as there are any. */
export function wayBy(scenario: CourseScenario, numbers: readonly number[]): Row {
  const row: number[] = []
  let played = begin(scenario.graph)
  for (const number of numbers) {
    const edges = edgesAt(scenario.graph, played.node)
    if (edges.length === 0) return row
    row.push(number % edges.length)
    played = take(scenario.graph, played, number % edges.length)
  }
  throw new Error('The story has not ended yet')
}

/** A row to an ending along choices of one judgement wherever there is one, of another where not. */
export function wayOf(scenario: CourseScenario, judgement: Judgement): Row {
  const { graph } = scenario
  const row: number[] = []
  for (let played = begin(graph); edgesAt(graph, played.node).length > 0; ) {
    const edges = edgesAt(graph, played.node)
    const index = Math.max(
      0,
      edges.findIndex(({ choice }) => graph.choices[choice]?.judgement === judgement),
    )
    row.push(index)
    played = take(graph, played, index)
  }
  return row
}

/** A registration for planted attempts. */
export const ATTEMPT = '11111111-1111-4111-8111-111111111111'

/** Lines of the record of an attempt that took a row of choices. */
export function attemptLines(
  scenario: CourseScenario,
  row: Row,
  { content = scenario.version, registration = ATTEMPT }: Pick<Statement, 'content' | 'registration'> = {},
): readonly string[] {
  const whole = { object: activity('scenario', scenario.id), content, registration }
  const ending = endingOf(scenario, row)
  return [
    line({ verb: 'initialized', ...whole }),
    ...stepsOf(scenario, row).map(({ sceneId, choice }) =>
      choiceLine(scenario, sceneId, choice.id, { content, registration }),
    ),
    ...(ending === undefined ? [] : [line({ verb: 'completed', ...whole, result: { response: ending } })]),
  ]
}

/** A line of the record of one choice, on offer or not. */
export function choiceLine(
  { id, version }: CourseScenario,
  sceneId: string,
  choiceId: string,
  { content = version, registration = ATTEMPT }: Pick<Statement, 'content' | 'registration'> = {},
): string {
  return line({
    verb: 'responded',
    object: sceneActivity(id, sceneId),
    parent: activity('scenario', id),
    content,
    registration,
    result: { response: choiceId, success: false, earned: 0, total: 2 },
  })
}

/** The heading of the passage that was reached last. */
export const hereOn = (page: Page): Locator => page.locator('[data-here]')

/** The part of the page that offers choices. */
export const offerOn = (page: Page): Locator => page.getByRole('region', { name: playing.ask, exact: true })

export const choicesOn = (page: Page): Locator => offerOn(page).getByRole('button')

/** Everything after the end. */
export const debriefOn = (page: Page): Locator => page.getByRole('region', { name: debriefing.path, exact: true })

export const wayInOn = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** Opens a scenario and presses the button that leads into it. */
export async function enter(page: Page, { path }: CourseScenario, button: string = wayIn.start): Promise<void> {
  await page.goto(path)
  await wayInOn(page, button).click()
  await expect(hereOn(page)).toBeFocused()
}

/** Takes one choice by its key and waits until what follows is there. */
export async function choose(page: Page, { index, choice }: Step): Promise<void> {
  await page.keyboard.press(String(index + 1))
  await expect(hereOn(page)).toHaveText(`${playing.chosen}: ${choice.text}`)
  await expect(hereOn(page)).toBeFocused()
}

/** Takes a row of choices by their keys; nothing before it needs to be played. */
export async function play(page: Page, scenario: CourseScenario, row: Row): Promise<void> {
  for (const step of stepsOf(scenario, row)) await choose(page, step)
}

/** The whole story from its start to an ending, by keys, until the debrief is there. */
export async function playToTheEnd(page: Page, scenario: CourseScenario, row = anyWay(scenario)): Promise<void> {
  await enter(page, scenario)
  await play(page, scenario, row)
  await expect(debriefOn(page)).toBeVisible()
}

/** What the gauges say, as they stand in the bar. */
export async function gaugesOn(page: Page): Promise<readonly string[]> {
  return (await page.locator('.gauges').getByRole('listitem').allInnerTexts()).map((text) => text.trim())
}

/** What they must say after a row of choices. */
export function gaugesAfter(scenario: CourseScenario, row: Row): readonly string[] {
  const { gauges } = playedBy(scenario, row)
  return scenario.head.gauges.map((gauge, index) => `${gauge.name}: ${gaugeWord(gauge, gauges[index] ?? gauge.min)}`)
}

/** Everything told so far. Not the inner text: what is far from the screen is not laid out, and would be missing. */
export async function transcriptOn(page: Page): Promise<string> {
  return ((await page.locator('.passages').textContent()) ?? '').replace(/\s+/g, ' ')
}

/** Everything that the page lets a learner see or hear, laid out yet or not. */
export function visibleTextOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.checkVisibility() === true) texts.push(node.textContent ?? '')
    return texts.join(' ')
  })
}

/** The passage that was reached last. */
export const passageOn = (page: Page): Locator => page.locator('.passage').last()

/** Scenes' titles and lines that a part of the page shows, in their order. */
export async function expectBeats(part: Locator, beats: readonly Beat[]): Promise<void> {
  const shown = await part.locator('h3, h4, [data-b]').evaluateAll((elements) =>
    elements.map((element) => ({
      isScene: /^h[34]$/.test(element.localName),
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  )
  expect(shown).toEqual(
    beats.map((beat) =>
      beat.kind === 'scene'
        ? { isScene: true, text: beat.title }
        : { isScene: false, text: expect.stringContaining(beat.text) },
    ),
  )
}

/** The path as the debrief shows it, choice by choice. */
export function pathOn(page: Page) {
  return page.locator('.path > li').evaluateAll((entries) =>
    entries.map((entry) => {
      const textOf = (selector: string) => entry.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim()
      return {
        // What stands between the two is for the eye.
        mark: textOf('.mark')?.replace(/\s*·\s*/, ' · '),
        choice: textOf('p:not(.mark) > b'),
        reason: textOf('.mark ~ .soft'),
        better: textOf('.better'),
      }
    }),
  )
}

/** The same as it must be. */
export function pathOf(scenario: CourseScenario, row: Row): Awaited<ReturnType<typeof pathOn>> {
  return stepsOf(scenario, row).map(({ scene, choice, better }) => ({
    mark: `${debriefing.judgement[choice.judgement]} · ${scene}`,
    choice: choice.text,
    reason: choice.reason,
    better: better === undefined ? undefined : debriefing.better + better,
  }))
}

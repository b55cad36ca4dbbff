import { parseJson } from '../../domain/json.ts'
import type { PlayableGraph } from '../../domain/scenario/play.ts'
import { JUDGEMENTS } from '../../domain/scenario/story.ts'
import { unpackGraph } from '../../domain/scenario/wire.ts'

/** A choice as the page's readable form holds it. */
export interface SourceChoice {
  readonly id: string
  readonly judgement?: (typeof JUDGEMENTS)[number]
  readonly text: string
  /** Why it is judged so. */
  readonly reason: string
  /** What it rests on: citations and sources, to be copied. */
  readonly grounds: readonly Node[]
}

/** The story of the page we are on: its graph from an attribute, its words from the readable form. */
export interface StorySource {
  readonly graph: PlayableGraph
  readonly choices: readonly SourceChoice[]
  /** By index: a scene's heading or a line. */
  readonly beats: ReadonlyMap<number, HTMLElement>
  readonly titleOf: (sceneId: string) => string
}

/** Reads the story out of the page. Throws when the page has none. */
export function readStory(): StorySource {
  const root = document.querySelector<HTMLElement>('[data-graph]')
  if (root === null) throw new Error('This page has no story')
  const scenes = [...root.querySelectorAll<HTMLElement>('[data-scene]')]
  const ids = scenes.map(({ dataset }) => dataset['scene'] ?? '')
  const choices: SourceChoice[] = []
  for (const box of root.querySelectorAll<HTMLElement>('[data-c]')) {
    const judgement = JUDGEMENTS.find((known) => known === box.dataset['judged'])
    choices[Number(box.dataset['c'])] = {
      id: box.dataset['id'] ?? '',
      ...(judgement === undefined ? {} : { judgement }),
      text: textOf(box, 'summary'),
      reason: textOf(box, '.why'),
      grounds: [...(box.querySelector('.grounds')?.childNodes ?? [])],
    }
  }
  const beats = new Map<number, HTMLElement>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-b]')) {
    const index = Number(element.dataset['b'])
    if (!beats.has(index)) beats.set(index, element)
  }
  return {
    graph: unpackGraph(parseJson(root.dataset['graph'] ?? ''), ids, choices),
    choices,
    beats,
    titleOf: (sceneId) => {
      const scene = scenes[ids.indexOf(sceneId)]
      return scene === undefined ? '' : textOf(scene, 'h3')
    },
  }
}

function textOf(box: Element, selector: string): string {
  return box.querySelector(selector)?.textContent?.trim() ?? ''
}

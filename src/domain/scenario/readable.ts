import type { Beat, StoryGraph } from './story.ts'

/** A line where it stands in the readable form. */
export interface ReadableLine {
  /** Index into the graph's beats. */
  readonly beat: number
  /** Shown on some of the ways through here only. */
  readonly isConditional: boolean
}

export interface ReadableChoice {
  /** Index into the graph's choices. */
  readonly choice: number
  /** Offered on some of the ways through here only. */
  readonly isConditional: boolean
  /** What follows at once, before another scene opens. */
  readonly lines: readonly ReadableLine[]
  /** Scenes it may lead to. */
  readonly nextSceneIds: readonly string[]
}

export interface ReadableScene {
  readonly id: string
  /** Index of its opening among the graph's beats. */
  readonly beat: number
  readonly lines: readonly ReadableLine[]
  readonly choices: readonly ReadableChoice[]
  readonly isEnding: boolean
  /** Scenes that follow by themselves, without a choice. */
  readonly nextSceneIds: readonly string[]
}

/** A row of beats as often as paths show it, put together in one order. */
class Merged {
  readonly #order: number[] = []
  readonly #counts = new Map<number, number>()
  #rows = 0

  add(row: readonly number[]): void {
    this.#rows += 1
    let at = 0
    for (const beat of row) {
      const known = this.#order.indexOf(beat)
      if (known < 0) this.#order.splice(at, 0, beat)
      at = (known < 0 ? at : known) + 1
      this.#counts.set(beat, (this.#counts.get(beat) ?? 0) + 1)
    }
  }

  lines(): readonly ReadableLine[] {
    return this.#order.map((beat) => ({ beat, isConditional: this.#counts.get(beat) !== this.#rows }))
  }
}

interface SceneDraft {
  readonly beat: number
  readonly lines: Merged
  readonly choices: Map<number, { lines: Merged; next: Set<string>; offered: number }>
  readonly next: Set<string>
  visits: number
  isEnding: boolean
}

/**
 * The whole story as a text with branches, each scene once: what its lines are on any path, its choices, what each leads to.
 * Which lines appear together is told by the graph alone, so lines that some paths lack are marked.
 */
export function readableScenes(graph: StoryGraph): readonly ReadableScene[] {
  const drafts = new Map<string, SceneDraft>()

  function draft(id: string, beat: number): SceneDraft {
    const known: SceneDraft = drafts.get(id) ?? {
      beat,
      lines: new Merged(),
      choices: new Map(),
      next: new Set(),
      visits: 0,
      isEnding: false,
    }
    drafts.set(id, known)
    return known
  }

  /** Divides what one step shows at the scenes that open in it. */
  function walk(
    row: readonly number[],
    shown: (lines: readonly number[]) => void,
    leads: (sceneId: string) => void,
  ): void {
    let [show, lead] = [shown, leads]
    let lines: number[] = []
    for (const number of row) {
      const beat: Beat | undefined = graph.beats[number]
      if (beat?.kind === 'scene') {
        show(lines)
        lines = []
        lead(beat.id)
        const scene = draft(beat.id, number)
        show = (more) => scene.lines.add(more)
        lead = (id) => scene.next.add(id)
      } else lines.push(number)
    }
    show(lines)
  }

  walk(
    graph.opening,
    () => {},
    () => {},
  )
  for (const node of graph.nodes) {
    const scene = drafts.get(node.sceneId)
    if (scene === undefined) continue
    if (node.kind === 'ending') scene.isEnding = true
    if (node.kind !== 'turn') continue
    scene.visits += 1
    for (const { choice, beats } of node.edges) {
      const taken = scene.choices.get(choice) ?? { lines: new Merged(), next: new Set(), offered: 0 }
      scene.choices.set(choice, taken)
      taken.offered += 1
      walk(
        beats,
        (lines) => taken.lines.add(lines),
        (id) => taken.next.add(id),
      )
    }
  }
  return [...drafts].map(([id, { beat, lines, choices, next, visits, isEnding }]) => ({
    id,
    beat,
    lines: lines.lines(),
    choices: [...choices].map(([choice, taken]) => ({
      choice,
      isConditional: taken.offered < visits,
      lines: taken.lines.lines(),
      nextSceneIds: [...taken.next],
    })),
    isEnding,
    nextSceneIds: [...next],
  }))
}

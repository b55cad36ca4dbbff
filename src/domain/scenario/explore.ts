import type { Machine, Moment } from './machine.ts'
import type { Beat, Choice, Edge, StoryGraph, StoryNode } from './story.ts'

/** How a state was first, and by the fewest choices, reached: through which edge of which node. */
export interface Arrival {
  readonly from: number
  readonly edge: number
}

export interface Exploration {
  /** One node for each state; every one is reached. */
  readonly graph: StoryGraph
  /** By node; nothing for the first. */
  readonly arrivals: readonly (Arrival | undefined)[]
  /** More states than the limit: the graph is cut short. */
  readonly isCutShort: boolean
  /** What each explored state remembers; only kept when the graph is cut short. */
  readonly memories: readonly Moment<unknown>['memory'][]
}

/** Gives equal things one number. */
class Pool<T extends object> {
  readonly items: T[] = []
  readonly #numbers = new Map<string, number>()
  readonly #rows = new WeakMap<readonly T[], readonly number[]>()

  /** The numbers of several; a row that was asked for before is not looked at again. */
  numbersOf(row: readonly T[]): readonly number[] {
    const numbers = this.#rows.get(row) ?? row.map((item) => this.numberOf(item))
    this.#rows.set(row, numbers)
    return numbers
  }

  numberOf(item: T): number {
    const key = JSON.stringify(item)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.items.push(item) - 1
    this.#numbers.set(key, number)
    return number
  }
}

/**
 * Plays a story every possible way, breadth first, so that each state is met by one of its shortest paths. States with equal
 * keys are one.
 *
 * @param limit states after which it gives up
 */
export function explore<State>(machine: Machine<State>, limit: number): Exploration {
  const beats = new Pool<Beat>()
  const choices = new Pool<Choice>()
  const numbers = new Map<string, number>()
  const moments: Moment<State>[] = []
  const scenes: string[] = []
  const arrivals: (Arrival | undefined)[] = []
  const nodes: StoryNode[] = []

  function meet(moment: Moment<State>, sceneBefore: string, arrival: Arrival | undefined): number {
    const sceneId = moment.beats.findLast((beat) => beat.kind === 'scene')?.id ?? sceneBefore
    const key = `${sceneId} ${moment.key}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = moments.push(moment) - 1
    numbers.set(key, number)
    scenes.push(sceneId)
    arrivals.push(arrival)
    return number
  }

  const first = machine.start()
  const opening = beats.numbersOf(first.beats)
  meet(first, '', undefined)
  for (let number = 0; number < moments.length && number < limit; number += 1) {
    const moment = moments[number]
    const sceneId = scenes[number] ?? ''
    if (moment === undefined) break
    if (moment.stuck !== undefined) nodes.push({ kind: 'stuck', sceneId, ...moment.stuck })
    else if (moment.outcome !== undefined) nodes.push({ kind: 'ending', sceneId, outcome: moment.outcome })
    else {
      const edges = moment.offers.map((offer, index): Edge => {
        const next = machine.choose(moment.state, index)
        return {
          choice: choices.numberOf({ ...offer, ...next.verdict }),
          beats: beats.numbersOf(next.beats),
          gauges: next.gauges.map((value, gauge) => value - (moment.gauges[gauge] ?? 0)),
          to: meet(next, sceneId, { from: number, edge: index }),
        }
      })
      nodes.push({ kind: 'turn', sceneId, edges })
    }
  }
  const isCutShort = moments.length > limit
  return {
    graph: { beats: beats.items, choices: choices.items, nodes, opening, gauges: first.gauges },
    arrivals,
    isCutShort,
    memories: isCutShort ? moments.map((moment) => moment.memory) : [],
  }
}

/** A variable and by how much it multiplies the states: what they would be divided by without it. */
export interface Multiplier {
  readonly variable: string
  readonly factor: number
}

/** The variables that multiply the states, the worst first; those that hardly do are left out. */
export function multipliers(memories: Exploration['memories']): readonly Multiplier[] {
  const variables = new Set(memories.flatMap((memory) => [...memory.keys()]))
  const distinct = (left: string | undefined) =>
    new Set(memories.map((memory) => JSON.stringify([...memory].filter(([name]) => name !== left).sort()))).size
  const all = distinct(undefined)
  return [...variables]
    .map((variable) => ({ variable, factor: all / distinct(variable) }))
    .filter(({ factor }) => factor > 1.2)
    .sort((a, b) => b.factor - a.factor || (a.variable < b.variable ? -1 : 1))
}

import type { Move } from '../record/attempts.ts'
import { begin, edgeFor, type PlayableGraph, type Playthrough, take, takeBack } from './play.ts'

/** An attempt played again on the scenario as it is now. */
export interface Replay {
  readonly played: Playthrough
  /** The one choice that may be taken back was. */
  readonly hasTakenBack: boolean
  /** Choices that no longer fit, since the scenario changed. */
  readonly lost: number
}

/**
 * Plays an attempt's moves. Those that do not fit are left out: of the present version, since two tabs may have moved at once;
 * of an older one, since the scenario changed, and then all of that version that follow are lost with the first.
 */
export function replay(graph: PlayableGraph, version: string, moves: readonly Move[]): Replay {
  let played = begin(graph)
  let hasTakenBack = false
  let lost = 0
  for (const { scene, choice, content } of moves) {
    if (lost > 0 && content !== version) {
      lost += choice === undefined ? 0 : 1
      continue
    }
    if (choice === undefined) {
      const before = takeBack(graph, played)
      if (hasTakenBack || before === played || graph.nodes[before.node]?.sceneId !== scene) continue
      played = before
      hasTakenBack = true
      continue
    }
    const edge = edgeFor(graph, played.node, scene, choice)
    if (edge !== undefined) played = take(graph, played, edge)
    else if (content !== version) lost += 1
  }
  return { played, hasTakenBack, lost }
}

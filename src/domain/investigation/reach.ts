import { opensOf } from './block.ts'
import type { Investigation, Tool } from './investigation.ts'

type Web = Pick<Investigation, 'claim' | 'tools'>

/** Tools that are to be had from the start: all but pages, and the pages that the post itself links to. */
function firstTools({ claim, tools }: Web): readonly string[] {
  return [
    ...tools.filter(({ kind }) => kind !== 'page').map(({ id }) => id),
    ...claim.blocks.flatMap((block) => opensOf(block)),
  ]
}

/** Tools open to someone who has used `used`: those from the start, and pages linked from what was seen. */
export function openTools(web: Web, used: readonly string[]): ReadonlySet<string> {
  const seen = web.tools.filter(({ id }) => used.includes(id))
  return new Set([...firstTools(web), ...seen.flatMap(({ blocks }) => blocks.flatMap((block) => opensOf(block)))])
}

/** Tools that no way leads to. */
export function unreachableTools(web: Web): readonly Tool[] {
  const reached = new Set(firstTools(web))
  // A set grows while it is walked, so what pages link to is walked too.
  for (const id of reached)
    for (const tool of web.tools)
      if (tool.id === id) for (const block of tool.blocks) for (const next of opensOf(block)) reached.add(next)
  return web.tools.filter(({ id }) => !reached.has(id))
}

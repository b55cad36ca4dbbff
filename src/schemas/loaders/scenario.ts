import { z } from 'astro/zod'
import { parse } from 'yaml'
import type { CompiledStory } from '../../domain/outline/course.ts'
import type { ScenarioUse } from '../../domain/outline/raw-course.ts'
import { frontMatterOf } from '../front-matter.ts'
import { compileOnce } from '../scenario/compile-once.ts'
import { scenarioSchema } from '../scenario.ts'

const isThing = (value: unknown) => typeof value === 'object' && value !== null

/** What the collection of scenarios holds per entry: its front matter in the code's words, and its story played through. */
export const scenarioEntrySchema = z.object({
  head: scenarioSchema,
  story: z.custom<CompiledStory>(isThing),
  uses: z.custom<readonly ScenarioUse[]>(Array.isArray),
})

/** An ink file's data. Throws where its front matter cannot be read; the content check tells why. */
export function readScenario(text: string, id: string): Record<string, unknown> {
  const head: unknown = parse(frontMatterOf(text) ?? '')
  const { story, uses } = compileOnce(id, text, '', scenarioSchema.parse(head))
  return { head, story, uses }
}

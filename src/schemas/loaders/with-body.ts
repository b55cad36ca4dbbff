import { readFile } from 'node:fs/promises'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import type { Body } from '../../domain/outline/body.ts'
import { parseBody } from '../lesson-body.ts'

/** What a collection of MDX files holds per entry: its front matter in the code's words, and what its body uses. */
export function documentSchema<Head extends z.ZodType>(head: Head) {
  return z.object({ head, body: z.custom<Body>((value) => typeof value === 'object' && value !== null) })
}

/**
 * Lets a loader of MDX files read each body once, when the file is new or has changed; the result is kept in Astro's
 * content store, so that pages never parse MDX to learn what a lesson uses.
 */
export function withBody(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          if (entry.filePath === undefined) throw new Error(`No file behind entry ${entry.id}`)
          const { body, faults } = parseBody(await readFile(entry.filePath, 'utf8'))
          if (!body) throw new Error(`${entry.filePath}: ${faults[0]?.what ?? 'MDX'}`)
          return context.parseData({ ...entry, data: { ...entry.data, head: entry.data, body } })
        },
      }),
  }
}

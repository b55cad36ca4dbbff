import { z } from 'astro/zod'
import { parse } from 'yaml'
import type { Body } from '../../domain/outline/body.ts'
import { frontMatterOf } from '../front-matter.ts'
import { parseBody } from '../lesson-body.ts'

/** What a collection of MDX files holds per entry: its front matter in the code's words, and what its body uses. */
export function documentSchema<Head extends z.ZodType>(head: Head) {
  return z.object({ head, body: z.custom<Body>((value) => typeof value === 'object' && value !== null) })
}

/** An MDX file's data: each body is read once, and pages never parse MDX to learn what a lesson uses. */
export function readDocument(text: string): Record<string, unknown> {
  return { head: parse(frontMatterOf(text) ?? ''), body: parseBody(text).body }
}

import type { z } from 'astro/zod'
import { describeIssue } from './issue-messages.ts'
import { splitMessage } from './message.ts'

/** One fault of the data, by its path in it. */
export interface DataFault {
  readonly path: readonly (string | number)[]
  readonly what: string
  readonly fix: string
}

export type Reading<T> = { readonly value: T } | { readonly faults: readonly DataFault[] }

/** Reads data with a schema; all its faults at once, in words for authors. Never throws. */
export function readWith<T>(schema: z.ZodType<T>, data: unknown): Reading<T> {
  const result = schema.safeParse(data, { error: describeIssue })
  if (result.success) return { value: result.data }
  const faults = result.error.issues.map(({ path, message }) => ({
    path: path.filter((part) => typeof part !== 'symbol'),
    ...splitMessage(message),
  }))
  return { faults }
}

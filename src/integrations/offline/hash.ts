import { createHash } from 'node:crypto'

/** First 16 hex digits of the SHA-256, as the worker computes it too (`worker/verify.ts`). */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

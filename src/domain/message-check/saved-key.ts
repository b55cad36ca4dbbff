import { encodePart, PREFIX } from '../record/storage-key.ts'

/** Key of the message a learner asked to keep. */
export function savedMessageKey(base: string, learner: string): string {
  return [PREFIX, base, learner, 'pesan'].map(encodePart).join(':')
}

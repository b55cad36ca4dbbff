import type { RichText } from '../text/rich-text.ts'

/** A message or post to be judged. */
export interface Post {
  /** Never changes once published. */
  readonly id: string
  readonly isTrue: boolean
  readonly channel: 'group' | 'feed'
  /** Who sent it, as it shows. */
  readonly from: string
  /** When, as it shows. */
  readonly time: string
  readonly isForwarded: boolean
  readonly text: string
  /** What one finds on leaving the post; it decides. */
  readonly trace: string
  readonly reason: RichText
}

/** Posts that are judged in one go. */
export interface Round {
  readonly id: string
  readonly posts: readonly Post[]
}

/** The two answers, as the record keeps them. */
export const ANSWERS = ['benar', 'salah'] as const
export type PostAnswer = (typeof ANSWERS)[number]

/** Whether an answer fits the post. */
export function isRight(post: Pick<Post, 'isTrue'>, answer: PostAnswer): boolean {
  return post.isTrue === (answer === 'benar')
}

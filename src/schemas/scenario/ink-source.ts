import { frontMatterOf } from '../front-matter.ts'
import { splitTag, type Tag } from './tags.ts'

/** A tag where it is written. */
export interface WrittenTag extends Tag {
  /** 1-based line in the file. */
  readonly line: number
  /** Name of the knot it stands in; empty before the first. */
  readonly knot: string
}

export interface Knot {
  readonly name: string
  readonly line: number
}

/** What an ink file says about itself without being run. */
export interface InkSource {
  /** The story alone; the front matter's lines are left empty, so that line numbers are the file's own. */
  readonly story: string
  readonly knots: readonly Knot[]
  readonly tags: readonly WrittenTag[]
}

/** Reads an ink file's knots and tags line by line. */
export function readInkSource(text: string): InkSource {
  const head = frontMatterOf(text)
  const end = head === undefined ? 0 : text.indexOf(head) + head.length + '---'.length
  const story = text.slice(0, end).replaceAll(/[^\n]/g, '') + text.slice(end)
  const knots: Knot[] = []
  const tags: WrittenTag[] = []
  const lines = withoutComments(story).split('\n')
  lines.forEach((content, index) => {
    const line = index + 1
    const name = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(content)?.[1]
    if (name !== undefined) knots.push({ name, line })
    const knot = knots.at(-1)?.name ?? ''
    // The rest of a tag's line may close a condition that began before it.
    for (const part of content.split(/(?<!\\)#/).slice(1))
      tags.push({ ...splitTag(part.replace(/\s*(?:[}|\]]|->).*$/, '')), line, knot })
  })
  return { story, knots, tags }
}

/** Comments blanked out, line breaks kept. */
function withoutComments(story: string): string {
  return story.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, ''))
}

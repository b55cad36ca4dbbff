import type { DrawingId } from '../outline/drawings.ts'
import type { RichParagraphs } from '../text/rich-text.ts'

/** One message of a mocked chat. */
export interface ChatMessage {
  /** Missing on the learner's own. */
  readonly from: string | undefined
  readonly time: string | undefined
  readonly isForwarded: boolean
  readonly text: string
}

/** One hit of a mocked search. */
export interface Hit {
  readonly title: string
  /** As it shows, for example `dinkes-tirtaasri.example › berita`. */
  readonly site: string
  readonly date: string | undefined
  readonly snippet: string
  /** Id of the tool it opens. */
  readonly opens: string | undefined
}

/** A link on a mocked page. */
export interface PageLink {
  readonly label: string
  readonly opens: string | undefined
}

/** A piece of what is seen: mocks look like the thing itself and imitate no brand. */
export type Block =
  | { readonly kind: 'text'; readonly paragraphs: RichParagraphs }
  | {
      readonly kind: 'chat'
      readonly name: string
      readonly members: number | undefined
      readonly messages: readonly ChatMessage[]
    }
  | {
      readonly kind: 'feed'
      readonly name: string
      readonly account: string | undefined
      readonly time: string | undefined
      readonly likes: string | undefined
      readonly shares: string | undefined
      readonly paragraphs: readonly string[]
    }
  | {
      readonly kind: 'letter'
      readonly office: string
      readonly number: string | undefined
      readonly subject: string | undefined
      readonly date: string | undefined
      readonly paragraphs: readonly string[]
    }
  | { readonly kind: 'voice'; readonly from: string; readonly length: string; readonly transcript: string }
  | { readonly kind: 'picture'; readonly drawing: DrawingId; readonly caption: string }
  | { readonly kind: 'results'; readonly query: string; readonly hits: readonly Hit[] }
  | {
      readonly kind: 'page'
      /** Its address, as it shows. */
      readonly site: string
      /** Its masthead. */
      readonly masthead: string
      readonly date: string | undefined
      readonly title: string | undefined
      readonly paragraphs: readonly string[]
      readonly links: readonly PageLink[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [string, string])[] }
  /** An address in the post that can be opened. */
  | { readonly kind: 'link'; readonly address: string; readonly opens: string | undefined }

/** Ids of the tools a block opens. */
export function opensOf(block: Block): readonly string[] {
  const targets =
    block.kind === 'results' ? block.hits : block.kind === 'page' ? block.links : block.kind === 'link' ? [block] : []
  return targets.flatMap(({ opens }) => opens ?? [])
}

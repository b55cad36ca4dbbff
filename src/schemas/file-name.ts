/** What a content file's path says about it. */
export interface FileName {
  /** The path without order numbers and extension: `02-utang/01-jejak.mdx` is `utang/jejak`. */
  readonly id: string
  /** The number before the file's own name; without one it comes last. */
  readonly order: number
}

/** Reads a path relative to its collection's folder. */
export function fileName(path: string): FileName {
  const number = /(?:^|\/)(\d+)-[^/]*$/.exec(path)?.[1]
  return {
    id: path.replace(/(^|\/)\d+-/g, '$1').replace(/\.[^./]+$/, ''),
    order: number === undefined ? Number.MAX_SAFE_INTEGER : Number(number),
  }
}

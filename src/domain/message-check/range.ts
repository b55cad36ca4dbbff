/** A stretch of a text in UTF-16 units, `end` not included; 0 ≤ start ≤ end ≤ the text's length. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A text made from another one; each of its units knows the stretch of the other that it came from. */
export interface Mapped {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The stretch of the first text that a stretch of the made one came from; an empty range when nothing is there. */
export function rangeIn({ starts, ends }: Mapped, { start, end }: Range): Range {
  const first = starts[start] ?? ends.at(-1) ?? 0
  return { start: first, end: Math.max(first, end > start ? (ends[end - 1] ?? first) : first) }
}

/** Ranges in order of their start, those that touch or overlap joined. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

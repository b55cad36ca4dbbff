/** A knot as it is written, entered by some path or not. */
export interface WrittenKnot {
  readonly id: string
  readonly where: string
  readonly isEnding: boolean
}

/** A choice as it is written. */
export interface WrittenChoice {
  readonly sceneId: string
  readonly id: string
  readonly where: string
}

/** What the source tells about places that the graph does not know. */
export interface Written {
  readonly file: string
  /** In the order of the file. */
  readonly knots: readonly WrittenKnot[]
  readonly choices: readonly WrittenChoice[]
  /** Knots that some path enters, whether or not they open a scene. */
  readonly entered: ReadonlySet<string>
}

export function whereKnot({ knots, file }: Written, id: string): string {
  return knots.find((knot) => knot.id === id)?.where ?? file
}

export function whereChoice(written: Written, sceneId: string, id: string): string {
  const found = written.choices.find((choice) => choice.sceneId === sceneId && choice.id === id)
  return found?.where ?? whereKnot(written, sceneId)
}

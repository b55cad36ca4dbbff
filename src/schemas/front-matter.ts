const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** The YAML between the first two `---` of an MDX file, which begins on its second line; nothing when there is none. */
export function frontMatterOf(source: string): string | undefined {
  return FRONT_MATTER.exec(source)?.[1]
}

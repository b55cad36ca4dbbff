/** One fault in the content, told so that an author can mend it. Both `what` and `fix` are in Indonesian: authors read them. */
export interface Problem {
  /** File and place inside it, for example `content/soal/etika-digital/jejak.yaml, soal "jejak-pertama"`. */
  readonly where: string
  readonly what: string
  readonly fix: string
}

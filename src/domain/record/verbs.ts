/** The verbs this version acts on (ADL's, and three of ours). Statements with other verbs are kept and ignored. */
export const KNOWN_VERBS = [
  'answered',
  'experienced',
  'completed',
  'snapshot',
  'initialized',
  'responded',
  'took-back',
  'replayed',
] as const
export type KnownVerb = (typeof KNOWN_VERBS)[number]

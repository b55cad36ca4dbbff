import { type FileId, fileKey, type Pack, packListFile } from './pack.ts'

/**
 * What may be deleted once a version has taken over. Of the version before, the files that have vanished since stay for
 * one generation: a page that was open across the change may still ask for its scripts by their old hashed names. The old
 * list stays with them, so that sweeping twice deletes no more than sweeping once.
 */
export function planSweep(active: Pack, previous: Pack | undefined, held: readonly FileId[]): FileId[] {
  const paths = new Set(active.files.map((file) => file.path))
  const vanished = previous?.files.filter((file) => !paths.has(file.path)) ?? []
  const lists = [active, ...(previous ? [previous] : [])].map(({ version }) => packListFile(version))
  const keep = new Set([...active.files, ...vanished, ...lists].map(fileKey))
  return held.filter((file) => !keep.has(fileKey(file)))
}

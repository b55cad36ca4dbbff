import { type FileId, fileKey, type Pack, type PackFile } from './pack.ts'

/**
 * What a new version must fetch before it may take over: its shell, the pages open right now, and every path kept so
 * far (so that a full pack stays full), less what is already here with the same content.
 * @param held every file on the device, of whatever version, half-finished installs included
 * @param openPaths paths of the pages that are open
 */
export function planInstall(next: Pack, held: Iterable<FileId>, openPaths: ReadonlySet<string>): PackFile[] {
  const keys = new Set<string>()
  const paths = new Set(openPaths)
  for (const file of held) {
    keys.add(fileKey(file))
    paths.add(file.path)
  }
  return next.files.filter((file) => (file.shell || paths.has(file.path)) && !keys.has(fileKey(file)))
}

import type { PackFile } from './pack.ts'

/**
 * Files in the order worth fetching: those that share most folders with an open page first, so that when the connection
 * goes the next lesson is there. Equally near files keep their order.
 */
export function nearestFirst(files: readonly PackFile[], openPaths: readonly string[]): PackFile[] {
  const nearness = (file: PackFile) => Math.max(0, ...openPaths.map((open) => sharedFolders(file.path, open)))
  return files
    .map((file) => ({ file, near: nearness(file) }))
    .sort((a, b) => b.near - a.near)
    .map(({ file }) => file)
}

function sharedFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared += 1
  return shared
}

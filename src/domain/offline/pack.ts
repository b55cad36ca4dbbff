/** One file of the built site that may be kept on the device, as the build saw it. */
export interface PackFile {
  /** Below the site's base, not percent-encoded. `x/index.html` is written `x/`, the home page ''. */
  readonly path: string
  /** First 16 hex digits of the SHA-256 of its bytes. */
  readonly hash: string
  /** Size on the device, in bytes. */
  readonly bytes: number
  /** What it costs to download, in bytes: gzipped where that is smaller. */
  readonly gzip: number
  /** Kept by every installed worker; the rest is the pack the learner may do without. */
  readonly shell: boolean
}

/** Everything one build can keep. */
export interface Pack {
  /** First 16 hex digits of the SHA-256 of the list's own text, so its name proves its content. */
  readonly version: string
  readonly files: readonly PackFile[]
}

/** What it takes to ask for a file and to know it again. */
export type FileId = Pick<PackFile, 'path' | 'hash'>

/** The list of a version, itself a file beside the site's pages. */
export function packListFile(version: string): FileId {
  return { path: `paket-${version}.json`, hash: version }
}

/** One text per path and content. A hash holds no `?`, so no two files share a key. */
export function fileKey({ path, hash }: FileId): string {
  return `${path}?${hash}`
}

/** The file a key stands for. */
export function parseFileKey(key: string): FileId {
  const mark = key.lastIndexOf('?')
  return { path: key.slice(0, mark), hash: key.slice(mark + 1) }
}

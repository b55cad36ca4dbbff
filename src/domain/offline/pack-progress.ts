import { fileKey, type Pack } from './pack.ts'

/** How much of a version is on the device. */
export interface PackProgress {
  readonly filesDone: number
  readonly files: number
  /** Download cost of what is here, in bytes; see {@link PackFile.gzip}. */
  readonly bytesDone: number
  /** Download cost of everything, in bytes. */
  readonly bytes: number
  /** Room that what is here takes on the device, in bytes. */
  readonly bytesStored: number
}

/** @param held keys of the files on the device, see {@link fileKey} */
export function packProgress(pack: Pack, held: { has(key: string): boolean }): PackProgress {
  let [filesDone, bytesDone, bytes, bytesStored] = [0, 0, 0, 0]
  for (const file of pack.files) {
    bytes += file.gzip
    if (!held.has(fileKey(file))) continue
    filesDone += 1
    bytesDone += file.gzip
    bytesStored += file.bytes
  }
  return { filesDone, files: pack.files.length, bytesDone, bytes, bytesStored }
}

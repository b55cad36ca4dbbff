/** The folder a file is in. */
export function folderOf(file: string): string {
  return file.replace(/\/[^/]*$/, '')
}

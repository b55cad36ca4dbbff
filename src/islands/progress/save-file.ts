/** Hands the learner a file to keep. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Given a moment, since some browsers start the download after this returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

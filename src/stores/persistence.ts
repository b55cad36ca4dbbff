/**
 * Asks the browser not to clear what is kept here when space runs low. Asked after the first finished lesson: by then
 * there is something to lose, and browsers judge the request by how much a site is used.
 *
 * Returns true when granted; false when refused or unknown to this browser.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}

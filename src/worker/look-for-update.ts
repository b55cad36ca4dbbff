/** Has the browser look for a newer worker, after a sign that the server has one. Never throws. */
export async function lookForUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.installing || registration.waiting) return
  await registration.update().catch(() => undefined) // offline, or the server is in the middle of a change
}

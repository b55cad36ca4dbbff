/** Headers that describe the trip, not the file, or (`vary`) that keep a cache from finding it. */
const TRIP_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/**
 * A response fit to be kept, or undefined when its content is not what the build made. It is made anew, since a
 * response that was redirected may not answer a navigation. Other headers stay: a host may send security policies.
 */
export async function verify(response: Response, hash: string): Promise<Response | undefined> {
  const body = await response.arrayBuffer()
  if ((await shortHash(body)) !== hash) return undefined
  const headers = new Headers(response.headers)
  for (const name of TRIP_HEADERS) headers.delete(name)
  return new Response(body, { headers })
}

/** First 16 hex digits of the SHA-256. */
async function shortHash(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, 8)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

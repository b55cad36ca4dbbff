import { uuidFrom } from '../domain/record/statement.ts'

const SESSION_KEY = 'jernih:tab'

let tab: string | undefined

/**
 * This tab's name, the same from page to page. While a page is open the name is taken out of sessionStorage, so that a
 * duplicated tab, which gets a copy of it, finds none and makes its own: two tabs never write one key.
 */
export function tabName(): string {
  if (tab !== undefined) return tab
  tab = claim() ?? randomName()
  window.addEventListener('pagehide', release)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) tab = claim() ?? randomName()
  })
  return tab
}

/** A short random name, 12 hexadecimal digits. */
export function randomName(): string {
  return randomUuid().replaceAll('-', '').slice(0, 12)
}

export function randomUuid(): string {
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16)))
}

function claim(): string | undefined {
  try {
    const name = sessionStorage.getItem(SESSION_KEY) ?? undefined
    sessionStorage.removeItem(SESSION_KEY)
    return name
  } catch {
    return undefined
  }
}

function release(): void {
  try {
    if (tab !== undefined) sessionStorage.setItem(SESSION_KEY, tab)
  } catch {
    // Without sessionStorage the next page takes a new name, which costs a key and nothing else.
  }
}

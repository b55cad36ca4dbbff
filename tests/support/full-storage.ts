import type { Page } from 'playwright/test'

/** Makes the device refuse to keep anything more, of which a notice at the foot of the page speaks at the first try. */
export async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  })
}

export type StorageArea = 'localStorage' | 'sessionStorage'

/** Makes the browser forbid storing: even looking at what is stored throws. */
export async function blockStorage(page: Page, areas: readonly StorageArea[]): Promise<void> {
  await page.addInitScript((names) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  }, areas)
}

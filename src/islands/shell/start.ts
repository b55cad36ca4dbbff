/** What every page runs at once: next to nothing. The rest waits until the page is idle. */
addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  const search = document.querySelector<HTMLAnchorElement>('#tombol-cari')
  if (search === null) return
  event.preventDefault()
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (field === null) location.assign(search.href)
  else field.focus()
})

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 })
  else setTimeout(run, 1200)
}

function startBackground(): void {
  whenIdle(() => void import('./background.ts').then(({ runBackground }) => runBackground()))
}

if (document.readyState === 'complete') startBackground()
else addEventListener('load', startBackground, { once: true })

export {}

/** What every page runs at once: next to nothing. The rest waits until the page is idle, or the learner does something. */
import { hydrateWhenNear } from '../hydrate.ts'
import { openSearchBySlash } from './search-shortcut.ts'

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 3000 })
  else setTimeout(run, 1200)
}

function startBackground(): void {
  whenIdle(() => void import('./background.ts').then(({ runBackground }) => runBackground()))
}

hydrateWhenNear()
openSearchBySlash()
if (document.readyState === 'complete') startBackground()
else addEventListener('load', startBackground, { once: true })

// Where the learner is matters from the moment they begin to read.
if (document.body.dataset['place'] !== undefined)
  for (const sign of ['scroll', 'pointerdown', 'keydown'])
    addEventListener(sign, () => void import('./watch-place.ts').then(({ watchPlace }) => watchPlace()), {
      once: true,
      passive: true,
    })

import { keepPlace } from '../../stores/place.ts'

let isWatching = false

/** Keeps where the learner left off, on pages that are places (lessons, cases). */
export function watchPlace(): void {
  if (isWatching) return
  isWatching = true
  const { path, place } = document.body.dataset
  if (path === undefined || place === undefined) return
  const title = place.replace(/ · .*$/, '')
  const keep = () => keepPlace({ path, title, anchor: passedAnchor() })
  addEventListener('pagehide', keep)
  // A phone may end a hidden page without another word.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep()
  })
}

/** Id of the last heading or item whose top has risen above the upper third of the screen; empty at the page's top. */
function passedAnchor(): string {
  const marks = document.querySelectorAll('article h2[id], article .item[id]')
  let passed = ''
  for (const mark of marks) if (mark.getBoundingClientRect().top < innerHeight / 3) passed = mark.id
  return passed
}

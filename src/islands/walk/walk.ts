import { walk as words } from '../../strings/walk.ts'

/** Lets the page's walk-throughs be played: a step at a time, by hand or by themselves, and paused at any moment. */
export function startWalks(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.walk:not(.ready)')) startWalk(box)
}

/** Milliseconds a step stays while playing: as long as its words take to read without haste, some 15 characters a second. */
export function stayOf(text: string): number {
  return Math.max(4000, (text.trim().length / 15) * 1000)
}

function startWalk(box: HTMLElement): void {
  const list = box.querySelector('ol')
  const steps = [...box.querySelectorAll<HTMLElement>('.walk-step')]
  const controls = box.querySelector<HTMLElement>('.controls')
  if (!list || !controls || steps.length === 0) return
  let at = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(step: number): void {
    at = Math.max(0, Math.min(step, steps.length - 1))
    for (const [index, item] of steps.entries()) item.hidden = index !== at
    const place = controls?.querySelector('[data-at]')
    if (place) place.textContent = words.at(at + 1, steps.length)
    for (const [name, isOff] of [
      ['back', at === 0],
      ['next', at === steps.length - 1],
    ] as const) {
      const button = controls?.querySelector(`[data-do="${name}"]`)
      // Not `disabled`: a button that is switched off under a finger would lose the focus.
      button?.setAttribute('aria-disabled', String(isOff))
    }
  }

  function play(isPlaying: boolean): void {
    clearTimeout(timer)
    timer = undefined
    for (const label of controls?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
      label.hidden = (label.dataset['when'] === 'playing') !== isPlaying
    if (isPlaying) wait()
  }

  function wait(): void {
    timer = setTimeout(
      () => {
        if (at === steps.length - 1) return play(false)
        show(at + 1)
        wait()
      },
      stayOf(steps[at]?.textContent ?? ''),
    )
  }

  controls.addEventListener('click', ({ target }) => {
    const what = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined
    if (what === 'play') {
      if (timer === undefined && at === steps.length - 1) show(0)
      play(timer === undefined)
    } else if (what !== undefined) {
      play(false)
      show(at + (what === 'next' ? 1 : -1))
    }
  })
  list.setAttribute('aria-live', 'polite')
  controls.hidden = false
  box.classList.add('ready')
  show(0)
}

import { CHANNELS } from '../../domain/scenario/story.ts'
import { playing as words } from '../../strings/scenario.ts'
import type { StorySource } from './story-source.ts'

/** Seconds between one line and the next while they come in. */
const PAUSE_S = 0.7

/** Looks that the mocked channels share with those of the lessons. */
const LOOKS: Readonly<Record<string, string>> = { group: 'chat', private: 'chat', feed: 'post', letter: 'letter' }

/** What a passage shows. */
export interface Shown {
  /** Indices of beats. */
  readonly beats: readonly number[]
  /** Lines come in one after another. It is told by the style sheet alone, so they are in the page at once for who cannot wait. */
  readonly isComing: boolean
}

/**
 * Puts a passage's lines into an element, as copies from the readable form; lines of one channel share a panel, and what the story
 * tells stands between them.
 */
export function showBeats(target: HTMLElement, source: StorySource, { beats, isComing }: Shown): void {
  target.replaceChildren()
  let panel: HTMLElement | undefined
  let panelOf = ''
  let lines = 0
  for (const index of beats) {
    const original = source.beats.get(index)
    if (original === undefined) continue
    if (original.localName === 'h3') {
      const heading = document.createElement('h3')
      heading.textContent = original.textContent
      target.append(heading)
      panel = undefined
      panelOf = ''
      continue
    }
    const { ch = '', title = '' } = original.dataset
    const isNarration = original.classList.contains('told')
    if (isNarration) panel = undefined
    else if (panel === undefined || panelOf !== `${ch} ${title}`) {
      panel = openPanel(ch, title, panelOf !== `${ch} ${title}`)
      panelOf = `${ch} ${title}`
      target.append(panel)
    }
    const line = original.cloneNode(true)
    if (isComing && line instanceof HTMLElement) {
      line.classList.add('coming')
      line.style.animationDelay = `${lines * PAUSE_S}s`
    }
    lines += 1
    ;(panel ?? target).append(line)
  }
}

/** An empty panel; its name stands above it only where it was not said just before. */
function openPanel(channel: string, title: string, isNamed: boolean): HTMLElement {
  const panel = document.createElement('div')
  panel.className = `panel ${channel} ${LOOKS[channel] ?? ''}`.trim()
  const kind = CHANNELS.find((known) => known === channel)
  const label = [kind === undefined ? '' : words.channel[kind], title].filter((part) => part !== '').join(' · ')
  if (isNamed && label !== '') {
    const header = document.createElement('p')
    header.className = 'channel'
    header.textContent = label
    panel.append(header)
  }
  return panel
}

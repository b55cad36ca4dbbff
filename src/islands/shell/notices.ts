import { courseUrl } from '../../stores/base.ts'
import { isLearnerChanged } from '../../stores/learner.ts'
import { stale, updateReady } from '../../stores/offline.ts'
import { storageTrouble } from '../../stores/trouble.ts'
import { notices as words } from '../../strings/notices.ts'

interface Action {
  readonly label: string
  readonly run: () => void
}

/** Says at the foot of the page what the learner should know, one thing at a time, the most pressing first. */
export function watchNotices(): void {
  const show = () => {
    const trouble = storageTrouble.get()
    if (isLearnerChanged.get())
      return notice(words.learnerChanged, [{ label: words.reload, run: () => location.reload() }])
    if (trouble !== undefined)
      return notice(words.storage[trouble], [
        { label: words.toRecord, run: () => location.assign(courseUrl('/kemajuan/')) },
        { label: words.close, run: hide },
      ])
    if (stale.get()) return notice(words.stale, [{ label: words.reload, run: () => location.reload() }])
    if (updateReady.get())
      return notice(words.updateReady, [
        {
          label: words.updateNow,
          run: () => void import('../../stores/offline-controls.ts').then(({ takeOver }) => takeOver()),
        },
        { label: words.later, run: hide },
      ])
    hide()
  }
  for (const store of [isLearnerChanged, storageTrouble, stale, updateReady]) store.listen(show)
  show()
}

function notice(text: string, actions: readonly Action[]): void {
  const bar = document.querySelector<HTMLElement>('#pemberitahuan')
  if (bar === null) return
  const message = document.createElement('p')
  message.textContent = text
  const buttons = actions.map(({ label, run }, index) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = index === 0 ? 'btn' : 'btn ghost'
    button.textContent = label
    button.addEventListener('click', run)
    return button
  })
  bar.replaceChildren(message, ...buttons)
  bar.hidden = false
}

function hide(): void {
  const bar = document.querySelector<HTMLElement>('#pemberitahuan')
  if (bar === null) return
  bar.hidden = true
  bar.replaceChildren()
}

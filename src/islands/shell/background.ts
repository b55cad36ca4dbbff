import { basePath } from '../../stores/base.ts'
import { registerWorker, stale, updateReady } from '../../stores/offline.ts'
import { storageTrouble } from '../../stores/trouble.ts'

/** Started once per page, when it is idle. */
export function runBackground(): void {
  registerWorker(basePath)
  let isSpeaking = false
  // The words and buttons of notices are loaded when there is something to say for the first time.
  const speak = (value: unknown) => {
    if (isSpeaking || value === undefined || value === false) return
    isSpeaking = true
    void import('./notices.ts').then(({ watchNotices }) => watchNotices())
  }
  for (const store of [stale, updateReady, storageTrouble]) store.subscribe(speak)
  addEventListener('storage', speak)
}

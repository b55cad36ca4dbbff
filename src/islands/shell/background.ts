import { basePath } from '../../stores/base.ts'
import { registerWorker } from '../../stores/offline.ts'
import { watchNotices } from './notices.ts'
import { watchPlace } from './watch-place.ts'

/** Started once per page, when it is idle. */
export function runBackground(): void {
  watchPlace()
  watchNotices()
  registerWorker(basePath)
}

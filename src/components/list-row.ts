import { totalMinutes } from '../domain/outline/course.ts'
import { courseUrl } from '../stores/base.ts'
import { outline } from '../strings/outline.ts'

type Listed = Parameters<typeof totalMinutes>[0][number] & { readonly title: string; readonly promise: string }

/** How a lesson, case study, scenario or lab stands in a list. `path` is from the course's root. */
export function listRow(thing: Listed, path: string) {
  return {
    title: thing.title,
    about: `${thing.promise} ${outline.minutes(totalMinutes([thing]))}.`,
    href: courseUrl(path),
  }
}

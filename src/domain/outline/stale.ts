import type { Problem } from '../problem.ts'
import { assembleCourse } from './assemble.ts'
import { citingPlaces, placesCiting } from './citing-places.ts'
import type { RawCourse } from './raw-course.ts'

/** The day `months` months before an ISO date; the last of a shorter month, as calendars count. */
export function monthsBefore(isoDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastDay))
  return first.toISOString().slice(0, 10)
}

/** Whether a check made on one ISO date is too old on another. */
export function isStale(checkedOn: string, today: string, reviewMonths: number): boolean {
  return checkedOn < monthsBefore(today, reviewMonths)
}

/**
 * Provisions whose last check is older than the course allows, each with every page that leans on it. They stop nothing:
 * the law may well be unchanged, but somebody has to look. `today` is an ISO date.
 */
export function findStale(raw: RawCourse, today: string): readonly Problem[] {
  const course = assembleCourse(raw, ({ name }) => name)
  const { reviewMonths } = course.lawPolicy
  const places = citingPlaces(course)
  return raw.regulations.flatMap(({ where, value }) =>
    value.provisions
      .filter(({ checkedOn }) => isStale(checkedOn, today, reviewMonths))
      .map((provision): Problem => {
        const pages = [...new Set(placesCiting(places, provision).map(({ path }) => path))]
        return {
          where: `${where}, ketentuan "${provision.id}"`,
          what: `terakhir diperiksa ${provision.checkedOn}, lebih dari ${reviewMonths} bulan lalu; ${pages.length > 0 ? `dipakai di ${pages.join(', ')}` : 'tidak dipakai di halaman mana pun'}`,
          fix: 'periksa lagi naskah dan statusnya, lalu perbarui diperiksa: di berkas ini',
        }
      }),
  )
}

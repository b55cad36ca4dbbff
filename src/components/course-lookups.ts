import { type ItemView, itemView } from '../domain/assessment/item-view.ts'
import { citationOf } from '../domain/law/citation.ts'
import { citingPlaces } from '../domain/outline/citing-places.ts'
import type { Course } from '../domain/outline/course.ts'
import { type ItemPlace, itemPlaces } from '../domain/outline/places.ts'
import { nameCitation } from '../strings/law.ts'

/** What takes the whole course to work out, worked out once for a whole build. */
function once<Result extends object>(work: (course: Course) => Result): (course: Course) => Result {
  const known = new WeakMap<Course, Result>()
  return (course) => {
    const result = known.get(course) ?? work(course)
    known.set(course, result)
    return result
  }
}

const placesOfItems = once(itemPlaces)

/** Where an item stands. */
export function placeOf(course: Course, itemId: string): ItemPlace | undefined {
  return placesOfItems(course).get(itemId)
}

/** Every place of the course that cites the law. */
export const lawPlaces = once(citingPlaces)

/** The item as its page ships it; undefined when there is none of this id. */
export function viewOf(course: Course, itemId: string): ItemView | undefined {
  const item = course.items.get(itemId)
  const nameOf = (citationId: string) => {
    const citation = citationOf(course, citationId)
    return citation && nameCitation(citation)
  }
  return item && itemView(item, nameOf)
}

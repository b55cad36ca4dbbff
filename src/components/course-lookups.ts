import { type ItemView, itemView } from '../domain/assessment/item-view.ts'
import { citationOf } from '../domain/law/citation.ts'
import type { Course } from '../domain/outline/course.ts'
import { type ItemPlace, itemPlaces } from '../domain/outline/places.ts'
import { nameCitation } from '../strings/law.ts'

const places = new WeakMap<Course, ReadonlyMap<string, ItemPlace>>()

/** Where an item stands; worked out once for a whole build. */
export function placeOf(course: Course, itemId: string): ItemPlace | undefined {
  const known = places.get(course) ?? itemPlaces(course)
  places.set(course, known)
  return known.get(itemId)
}

/** The item as its page ships it; undefined when there is none of this id. */
export function viewOf(course: Course, itemId: string): ItemView | undefined {
  const item = course.items.get(itemId)
  const nameOf = (citationId: string) => {
    const citation = citationOf(course, citationId)
    return citation && nameCitation(citation)
  }
  return item && itemView(item, nameOf)
}

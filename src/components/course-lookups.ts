import { type ItemView, itemView } from '../domain/assessment/item-view.ts'
import type { Course } from '../domain/outline/course.ts'
import { type ItemPlace, itemPlaces } from '../domain/outline/places.ts'

const places = new WeakMap<Course, ReadonlyMap<string, ItemPlace>>()

/** Where an item stands; worked out once for a whole build. */
export function placeOf(course: Course, itemId: string): ItemPlace | undefined {
  const known = places.get(course) ?? itemPlaces(course)
  places.set(course, known)
  return known.get(itemId)
}

/** A provision's short name, for example "PP 94/2021 Pasal 3 huruf f". */
export function provisionName(course: Course, id: string): string | undefined {
  const provision = course.provisions.get(id)
  const regulation = provision && course.regulations.get(provision.regulationId)
  return provision && regulation && `${regulation.shortName} ${provision.article}`
}

/** The item as its page ships it; undefined when there is none of this id. */
export function viewOf(course: Course, itemId: string): ItemView | undefined {
  const item = course.items.get(itemId)
  return item && itemView(item, (id) => provisionName(course, id))
}

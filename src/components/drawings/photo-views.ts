import type { PhotoView } from '../../domain/outline/drawings.ts'

/** What each view of the drawn photo shows of it: an SVG viewBox. */
export const photoViews: Readonly<Record<PhotoView, string>> = {
  utuh: '92 96 248 150',
  papan: '150 118 92 56',
  spanduk: '236 104 96 58',
  tepi: '52 96 120 73',
  asal: '0 0 360 300',
}

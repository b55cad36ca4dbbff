/** Drawings made for the course, by the id authors use. Components draw them. */
export const DRAWINGS = ['tiga-jalur', 'foto-banjir', 'foto-banjir-asal', 'grafik-survei', 'foto-tps'] as const
export type DrawingId = (typeof DRAWINGS)[number]

/** Parts of the drawn photo that a walk-through looks at, from the whole of what was posted to where it came from. */
export const PHOTO_VIEWS = ['utuh', 'papan', 'spanduk', 'tepi', 'asal'] as const
export type PhotoView = (typeof PHOTO_VIEWS)[number]

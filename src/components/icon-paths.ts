/** The one icon set: 24 × 24, two-pixel strokes, drawn in the text's colour. */
export const iconPaths = {
  search: ['M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14', 'M16.2 16.2L21 21'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  home: ['M4 11l8-7 8 7', 'M6 10v10h12V10'],
  drop: ['M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11'],
  book: ['M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2', 'M12 6v14'],
  sliders: ['M4 8h9', 'M17 8h3', 'M15 6v4', 'M4 16h3', 'M11 16h9', 'M9 14v4'],
  info: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 11v5', 'M12 7.5v.1'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  cross: ['M7 7l10 10', 'M17 7L7 17'],
  caution: ['M12 4l9 16H3z', 'M12 10v4', 'M12 17v.1'],
  clock: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 7v5l3.5 2'],
  forward: ['M13 6l6 6-6 6', 'M19 12h-8c-4 0-6 2-6 6'],
  heart: ['M12 20C5 15 3.5 11.5 3.5 8.800A4.300 4.300 0 0 1 12 7a4.300 4.300 0 0 1 8.5 1.800C20.5 11.5 19 15 12 20'],
  comment: ['M4 5h16v11h-9l-5 4v-4H4z'],
  share: ['M14 5l6 6-6 6', 'M20 11h-9c-4 0-7 2-7 7'],
  left: ['M19 12H5', 'M11 6l-6 6 6 6'],
  right: ['M5 12h14', 'M13 6l6 6-6 6'],
  ticks: ['M2.5 13l4 4L15 8', 'M11 17l9.5-9.5'],
  people: [
    'M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7',
    'M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6',
    'M16 5a3 3 0 0 1 0 6',
    'M18 14.5c2 .8 3.200 2.600 3.5 5.5',
  ],
} as const

export type IconName = keyof typeof iconPaths

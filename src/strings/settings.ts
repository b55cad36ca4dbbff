import type { TextSize, Theme } from '../stores/settings.ts'

export const settingsText = {
  title: 'Setelan',
  about: 'Tampilan, ukuran huruf, dan simpanan luring.',
  theme: 'Tampilan',
  themes: { system: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' } satisfies Record<Theme, string>,
  size: 'Ukuran huruf',
  sizes: { 100: 'Biasa', 115: 'Agak besar', 130: 'Besar', 150: 'Sangat besar' } satisfies Record<TextSize, string>,
  reset: 'Kembalikan setelan awal',
  needsScript: 'Setelan memerlukan JavaScript. Tanpa itu, tampilan mengikuti perangkat Anda.',
}

import { atom } from 'nanostores'
import { isObject, parseJson } from '../domain/json.ts'
import { deviceKey } from '../domain/record/storage-key.ts'
import { basePath } from './base.ts'
import { readEntry, removeEntry, writeEntry } from './storage.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Text sizes in percent of the browser's own. */
export const textSizes = [100, 115, 130, 150] as const
export type TextSize = (typeof textSizes)[number]

export interface Settings {
  readonly theme: Theme
  readonly textSize: TextSize
}

export const defaultSettings: Settings = { theme: 'system', textSize: 100 }

const key = deviceKey(basePath, 'setelan')

export const settings = atom<Settings>(defaultSettings)

/** Reads the stored settings; anything unknown in them falls back to the default. */
export function loadSettings(): void {
  const stored = parseJson(readEntry(key) ?? '')
  if (!isObject(stored)) return
  settings.set({
    theme: themes.find((theme) => theme === stored['theme']) ?? defaultSettings.theme,
    textSize: textSizes.find((size) => size === stored['textSize']) ?? defaultSettings.textSize,
  })
}

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change }
  settings.set(next)
  writeEntry(key, JSON.stringify(next))
  show(next)
}

export function resetSettings(): void {
  removeEntry(key)
  settings.set(defaultSettings)
  show(defaultSettings)
}

/** The same two attributes that the script in the page's head sets before the first paint. */
function show({ theme, textSize }: Settings): void {
  const { dataset } = document.documentElement
  dataset['theme'] = theme
  dataset['size'] = String(textSize)
}

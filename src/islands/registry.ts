/**
 * Every island by name, with the way to its code. The names are what `Island.astro` may be given; a page that has none of
 * an island never loads its code.
 */
export const islands = {
  item: () => import('./item/Item.svelte'),
  'unit-end': () => import('./unit/UnitEnd.svelte'),
  'module-list': () => import('./progress/ModuleList.svelte'),
  'unit-list': () => import('./progress/UnitList.svelte'),
  resume: () => import('./progress/Resume.svelte'),
  progress: () => import('./progress/MyProgress.svelte'),
  search: () => import('./search/Search.svelte'),
  settings: () => import('./settings/SettingsForm.svelte'),
  offline: () => import('./offline/OfflineCard.svelte'),
  scenario: () => import('./scenario/Scenario.svelte'),
  'practice-list': () => import('./progress/PracticeList.svelte'),
  'offline-line': () => import('./offline/OfflineLine.svelte'),
}

export type IslandName = keyof typeof islands

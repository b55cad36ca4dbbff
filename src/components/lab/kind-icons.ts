import type { ToolKind } from '../../domain/investigation/investigation.ts'
import type { IconName } from '../icon-paths.ts'

export const kindIcons: Readonly<Record<ToolKind, IconName>> = {
  search: 'search',
  page: 'globe',
  picture: 'picture',
  domain: 'clip',
  archive: 'box',
  'fact-check': 'lens',
  official: 'building',
  ask: 'people',
}

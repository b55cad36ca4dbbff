import { localId } from './regulation.ts'

export const REGISTER_PATH = '/rujukan/'
export const CHANGES_PATH = '/perubahan-hukum/'
export const MISTAKES_PATH = '/sering-keliru/'

export function regulationPath(regulationId: string): string {
  return `${REGISTER_PATH}${regulationId}/`
}

/** Id of a provision on its regulation's page. */
export function registerAnchor(citationId: string): string {
  return `ketentuan-${localId(citationId)}`
}

/** Where the register speaks of a citation: the regulation's page, at the provision where one is named. */
export function citationPath(citationId: string): string {
  const [regulationId = citationId, local] = citationId.split(':')
  return regulationPath(regulationId) + (local === undefined ? '' : `#${registerAnchor(citationId)}`)
}

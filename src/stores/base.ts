/** The path the course is served under, with both slashes: `/` or, for example, `/bimtek/`. */
export const basePath = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`

/**
 * The address of a page or file of the course. Every internal address is made here: it is what lets the course live under
 * any path.
 *
 * @param path from the course's root, with its leading slash, for example `/modul/etika-digital/`
 */
export function courseUrl(path: string): string {
  return basePath + path.replace(/^\/+/, '')
}

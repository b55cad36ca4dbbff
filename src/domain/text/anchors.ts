/** Id of the element on a page that explains a provision. */
export function provisionAnchor(provisionId: string): string {
  return `dasar-${provisionId}`
}

/** Id of the element on a page that explains a term. */
export function termAnchor(termId: string): string {
  return `istilah-${termId}`
}

/** Id of a source in a page's list of sources. */
export function sourceAnchor(sourceId: string): string {
  return `sumber-${sourceId}`
}

/** Id of an item on its page. */
export function itemAnchor(itemId: string): string {
  return `soal-${itemId}`
}

/** Id of a scene in the readable form of its scenario. */
export function sceneAnchor(sceneId: string): string {
  return `adegan-${sceneId}`
}

/** Id of what a lab's tool shows. */
export function toolAnchor(toolId: string): string {
  return `alat-${toolId}`
}

import type { Loader } from 'astro/loaders'

/**
 * Leaves out an entry that its schema refuses, and keeps the others. A build never comes this far with one, since the
 * content check stops it; a development server goes on, and the check shows the problem in the browser.
 */
export function tolerant(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const refused = new WeakSet<object>()
      return loader.load({
        ...context,
        parseData: async (entry) => {
          try {
            return await context.parseData(entry)
          } catch {
            context.logger.warn(`${context.collection} "${entry.id}" is left out: it could not be read`)
            refused.add(entry.data)
            return entry.data
          }
        },
        store: {
          ...context.store,
          set: (entry) => (refused.has(entry.data) ? false : context.store.set(entry)),
        },
      })
    },
  }
}

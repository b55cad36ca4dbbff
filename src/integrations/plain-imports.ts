import type { Plugin } from 'vite'

/**
 * Leaves dynamic imports as browsers know them. Vite wraps each in a helper that preloads the chunk's own imports and
 * styles; it would be the larger part of the script every page loads, and no island here has styles of its own.
 */
export function plainImports(): Plugin {
  return {
    name: 'jernih:plain-imports',
    apply: 'build',
    configResolved: ({ plugins }) => {
      const names = new Set(['vite:build-import-analysis', 'native:import-analysis-build'])
      // The list is typed as read-only, but removing a plugin here is the only way to do without it.
      if (!Array.isArray(plugins)) return
      for (let index = plugins.length - 1; index >= 0; index -= 1)
        if (names.has(plugins[index].name)) plugins.splice(index, 1)
    },
  }
}

import type { Plugin } from 'vite'

/** Keeps what browsers download small and in few files. Each part says what it saves. */
export function leanClient(): Plugin[] {
  return [plainImports(), withoutRenderer(), fewChunks()]
}

const isClient = (environment: { readonly name: string }) => environment.name === 'client'

/**
 * Leaves dynamic imports as browsers know them. Vite wraps each in a helper that preloads the chunk's own imports and
 * styles; it would be the larger part of the script every page loads, and no island here has styles of its own.
 */
function plainImports(): Plugin {
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

/**
 * Astro builds its own way to hydrate Svelte even though we hydrate ourselves (`src/islands/hydrate.ts`). It is never
 * loaded, but what it uses of Svelte would stay in the chunk that is.
 */
function withoutRenderer(): Plugin {
  return {
    name: 'jernih:without-renderer',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: isClient,
    load: (id) => (id.includes('/@astrojs/svelte/dist/client.svelte.js') ? 'export default () => {}' : undefined),
  }
}

/** Files that pages always load together, each of which would otherwise be several: a phone waits for every request. */
function fewChunks(): Plugin {
  const groups = [
    { name: 'svelte', test: /node_modules\/(svelte|esm-env|clsx)\/|islands\/start-island/, priority: 3 },
    {
      name: 'background',
      test: /nanostores\/(atom|clean-stores|task)|stores\/(offline|base|trouble)\.ts|domain\/offline\/|shell\/background/,
      priority: 2,
    },
    { name: 'words', test: /strings\/(format|home)\.ts|domain\/text\/anchors\.ts/, priority: 1 },
    {
      name: 'storage',
      test: /stores\/(learner|tab|storage|place)\.ts|domain\/(json|record\/(storage-key|statement))\.ts/,
      priority: 1,
    },
  ]
  return {
    name: 'jernih:few-chunks',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client' ? { build: { rollupOptions: { output: { codeSplitting: { groups } } } } } : undefined,
  }
}

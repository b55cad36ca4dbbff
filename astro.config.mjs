import mdx from '@astrojs/mdx'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { checkContent } from './src/integrations/check-content.ts'
import { leanClient } from './src/integrations/lean-client.ts'
import { offline } from './src/integrations/offline.ts'
import { searchIndex } from './src/integrations/search-index.ts'

/** Where the course is hosted: set both when building for a real address, for example `JERNIH_BASE=/bimtek/`. */
const site = process.env['JERNIH_SITE'] ?? 'https://jernih.example'
const base = process.env['JERNIH_BASE'] ?? '/'

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Offline comes last: it lists what all the others wrote.
  integrations: [
    checkContent(),
    mdx(),
    svelte({ compilerOptions: { runes: true, discloseVersion: false } }),
    searchIndex(),
    offline(),
  ],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [leanClient()] },
})

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fixedPages } from '../../../src/integrations/fixed-pages.ts'

test("addresses are read from the names of the pages' files", (t) => {
  const src = mkdtempSync(join(tmpdir(), 'jernih-'))
  t.after(() => rmSync(src, { recursive: true }))
  for (const path of [
    'index.astro',
    'tentang.astro',
    'uji/awal/index.astro',
    'rujukan/[id].astro',
    'robots.txt.ts',
    '_bagian/x.astro',
  ]) {
    mkdirSync(dirname(join(src, 'pages', path)), { recursive: true })
    writeFileSync(join(src, 'pages', path), '')
  }
  assert.deepEqual([...fixedPages(src)].sort(), ['/', '/rujukan/[id]/', '/tentang/', '/uji/awal/'])
})

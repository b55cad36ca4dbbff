import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('../../worker/sw.ts', import.meta.url))

/**
 * The worker as one small script. Every visit asks the server for it anew, so the file list is not in it, only the list's name.
 * @throws when it cannot be bundled
 */
export async function bundleWorker(version: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { PACK_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2020', // phones keep old browsers
      modulePreload: false,
      rollupOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
  const [file] = [result].flat().flatMap((output) => ('output' in output ? output.output : []))
  if (file?.type !== 'chunk') throw new Error('The offline worker was not bundled')
  return file.code
}

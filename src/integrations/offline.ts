import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { buildOffline, type OfflineOptions } from './offline/build-offline.ts'
import { retireWorker } from './offline/retire-worker.ts'

/** Makes the built site work without a connection. Comes last: it lists what every other step has written. */
export function offline(options: OfflineOptions = {}): AstroIntegration {
  return {
    name: 'jernih:offline',
    hooks: {
      'astro:server:setup': ({ server }) => retireWorker(server),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const { version, shell, pack } = await buildOffline(folder, options)
        const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
        logger.info(
          `pack ${version}: ${pack.files} files, ${kB(pack.gzip)} to download, ${kB(pack.bytes)} kept; ` +
            `of it the shell ${shell.files} files, ${kB(shell.gzip)} (${relative(process.cwd(), folder)})`,
        )
      },
    },
  }
}

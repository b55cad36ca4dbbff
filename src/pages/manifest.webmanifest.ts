import type { APIRoute } from 'astro'
import { SHARE_FIELDS } from '../domain/message-check/shared-text.ts'
import { courseUrl } from '../stores/base.ts'
import { shell } from '../strings/shell.ts'

/** What an installed Jernih is called, looks like, and offers on a long press. */
export const GET: APIRoute = () => {
  const icon = (src: string, sizes: string, purpose?: string) => ({
    src: courseUrl(src),
    sizes,
    type: 'image/png',
    ...(purpose && { purpose }),
  })
  const manifest = {
    id: courseUrl('/'),
    name: 'Jernih, bimtek mandiri ASN',
    short_name: 'Jernih',
    description: 'Etika digital, verifikasi hoaks, dan hukum netralitas untuk ASN.',
    lang: 'id',
    dir: 'ltr',
    start_url: courseUrl('/'),
    scope: courseUrl('/'),
    display: 'standalone',
    background_color: '#f4f8f7',
    theme_color: '#0a5f66',
    categories: ['education'],
    icons: [
      icon('/ikon-192.png', '192x192'),
      icon('/ikon-512.png', '512x512'),
      icon('/ikon-512-topeng.png', '512x512', 'maskable'),
    ],
    // Answered inside the worker: what is shared never reaches a server.
    share_target: {
      action: courseUrl('/periksa/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: SHARE_FIELDS[0], text: SHARE_FIELDS[1], url: SHARE_FIELDS[2] },
    },
    shortcuts: [
      { name: shell.pages.messageCheck, url: courseUrl('/periksa/') },
      { name: shell.pages.progress, url: courseUrl('/kemajuan/') },
      { name: shell.pages.search, url: courseUrl('/cari/') },
      { name: shell.pages.glossary, url: courseUrl('/glosarium/') },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}

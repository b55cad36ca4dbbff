import type { APIRoute } from 'astro'
import { courseUrl } from '../stores/base.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(courseUrl('/sitemap.xml'), site)}\n`)

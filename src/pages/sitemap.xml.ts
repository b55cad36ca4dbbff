import type { APIRoute } from 'astro'
import { getCourse } from '../components/course.ts'
import { regulationPath } from '../domain/law/register-paths.ts'
import { casePath, labPath, lessonPath, modulePath, scenarioPath } from '../domain/outline/places.ts'
import { courseUrl } from '../stores/base.ts'

/** Every page a reader can be sent to. */
export const GET: APIRoute = async ({ site }) => {
  const { labs, modules, regulations, scenarios } = await getCourse()
  const paths = [
    '/',
    ...modules.flatMap((module) => [
      modulePath(module.id),
      ...module.lessons.map((lesson) => lessonPath(lesson.id)),
      ...module.cases.map((study) => casePath(study.id)),
    ]),
    '/simulasi/',
    ...scenarios.map(({ id }) => scenarioPath(id)),
    '/lab/',
    ...labs.map(({ id }) => labPath(id)),
    '/periksa/',
    '/tebak/',
    '/boleh-atau-tidak/',
    '/rujukan/',
    ...[...regulations.keys()].map(regulationPath),
    '/perubahan-hukum/',
    '/sering-keliru/',
    '/glosarium/',
    '/cari/',
    '/kemajuan/',
    '/setelan/',
    '/tentang/',
  ]
  const urls = paths.map((path) => `  <url><loc>${new URL(courseUrl(path), site)}</loc></url>`)
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ]
  return new Response(body.join('\n'), { headers: { 'Content-Type': 'application/xml' } })
}

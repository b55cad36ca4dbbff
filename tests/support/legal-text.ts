import type { Page } from 'playwright/test'

/**
 * An article or a law named by number: "Pasal 5", "ayat (2)", "KUHP 263", "UU 20/2023", "PP Nomor 94 Tahun 2021",
 * "SE MenPANRB 18/2023", "121/PUU-XXII/2024".
 */
const NUMBERED = [
  /\bPasal\s+(?:\d|[IVX]+\b)/gi,
  /\bayat\s*\(?\d/gi,
  /\bhuruf\s+[a-z]\b(?=\s+angka|\s+UU|\s+PP)/gi,
  /\bKUHP\s+\d/g,
  /\b\d+\/PUU-[IVX]+\/\d{4}/g,
  /\b(?:UU|PP|Perppu|Perpres|Permen\w*|Perbawaslu|PerLAN|SE|SKB|Undang-Undang|Peraturan|Keputusan)\b[^.;:\n]{0,40}?\d+\/\d{4}/g,
  /\b(?:UU|PP|Perppu|Perpres|Undang-Undang|Peraturan|Keputusan)\b[^.;:\n]{0,60}?Nomor\s+\d+/gi,
]

/** Every numbered article or law in a text. */
export function numberedLaw(text: string): readonly string[] {
  return NUMBERED.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
}

/**
 * What a page says outside its citations and the panels they open: text by blocks, and what stands in attributes and in the
 * head for those who hear or share the page.
 */
export async function textOutsideCitations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    const attributes = [...document.querySelectorAll('[aria-label], [alt], [placeholder], [title], meta[content]')]
      .filter((element) => element.closest('.pop') === null)
      .flatMap((element) =>
        ['aria-label', 'alt', 'placeholder', 'title', 'content'].flatMap((name) => element.getAttribute(name) ?? []),
      )
    for (const gone of body.querySelectorAll('.cite, .pop, script, style')) gone.replaceWith(' § ')
    const blocks = [
      ...body.querySelectorAll('p, li, td, th, dd, dt, h1, h2, h3, h4, label, summary, figcaption, desc, legend'),
    ]
    return [document.title, ...attributes, ...blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' '))]
  })
}

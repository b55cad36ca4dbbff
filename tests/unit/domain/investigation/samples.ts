import type { ActionAdvice, Evidence, Investigation, Tool } from '../../../../src/domain/investigation/investigation.ts'

export function evidence(id: string, more: Partial<Evidence> = {}): Evidence {
  return { id, text: id, points: 'neither', isDecisive: false, isHerring: false, meaning: ['.'], ...more }
}

export function tool(id: string, more: Partial<Tool> = {}): Tool {
  return { id, kind: 'search', name: id, minutes: 2, sift: 'find', blocks: [], evidence: [], ...more }
}

/** A web page with links to tools. */
export function page(id: string, opens: readonly string[], more: Partial<Tool> = {}): Tool {
  const links = opens.map((target) => ({ label: target, opens: target }))
  return tool(id, {
    kind: 'page',
    blocks: [{ kind: 'page', site: id, masthead: id, date: undefined, title: undefined, paragraphs: [], links }],
    ...more,
  })
}

const right: ActionAdvice = { fitness: 'right', feedback: ['.'] }
const wrong: ActionAdvice = { fitness: 'wrong', feedback: ['.'] }

/** A false claim: the post links a page, a search finds what decides, and a logo misleads. */
export function investigation(more: Partial<Investigation> = {}): Investigation {
  return {
    claim: {
      text: 'Klaim',
      blocks: [{ kind: 'link', address: 'a.example', opens: 'laman' }],
      evidence: [evidence('logo', { points: 'for', isHerring: true })],
    },
    tools: [
      page('laman', ['tentang']),
      page('tentang', []),
      tool('cari', { evidence: [evidence('bantahan', { points: 'against', isDecisive: true })] }),
      tool('tanya', { minutes: 4, evidence: [evidence('kata-orang')] }),
    ],
    budget: 6,
    pull: ['.'],
    verdict: 'salah',
    categories: ['tiruan'],
    feedback: { benar: ['.'], salah: ['.'], belum: ['.'] },
    actions: { diamkan: wrong, 'balas-pribadi': right, klarifikasi: wrong, laporkan: wrong, bagikan: wrong },
    route: [{ toolId: 'cari', reason: ['.'] }],
    gist: [['.']],
    ...more,
  }
}

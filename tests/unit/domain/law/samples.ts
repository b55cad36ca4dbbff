import type { Fate, Provision, Regulation } from '../../../../src/domain/law/regulation.ts'

export const holds: Fate = { status: 'in-force', since: undefined, by: [], successors: [] }
export const revoked: Fate = { status: 'revoked', since: '2020-01-02', by: ['uu-baru'], successors: ['uu-baru'] }

/** A provision of `uu-air` that holds, for tests to change. */
export function provision(id: string, change: Partial<Provision> = {}): Provision {
  return {
    id,
    regulationId: id.split(':')[0] ?? '',
    article: `Pasal ${id.split(':')[1]}`,
    binds: 'Setiap orang',
    paraphrase: 'Setiap orang menjaga mata air.',
    sanction: undefined,
    confidence: 'A',
    checkedOn: '2026-11-20',
    source: 'Naskah',
    ownFate: undefined,
    successors: [],
    ...change,
  }
}

/** A regulation that holds, for tests to change. */
export function regulation(id: string, change: Partial<Regulation> = {}): Regulation {
  return {
    id,
    name: `Undang-Undang ${id}`,
    shortName: id.toUpperCase(),
    themeIds: [],
    date: undefined,
    gazette: undefined,
    fate: holds,
    fateConfidence: 'A',
    note: [],
    history: [],
    site: 'https://peraturan.bpk.go.id',
    provisions: [],
    ...change,
  }
}

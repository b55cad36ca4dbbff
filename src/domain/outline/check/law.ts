import { type Citation, citationOf, type Law } from '../../law/citation.ts'
import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'

/** The register by ids, as the authors wrote it. */
export function lawOf(raw: RawCourse): Law {
  return {
    regulations: new Map(raw.regulations.map(({ value }) => [value.id, value])),
    provisions: new Map(raw.regulations.flatMap(({ value }) => value.provisions.map((one) => [one.id, one]))),
  }
}

/** Why nothing may rest on a citation; nothing where it may. */
export function weaknessOf({ id, name, standing, regulation }: Citation): Pick<Problem, 'what' | 'fix'> | undefined {
  if (standing.isDoubtful)
    return {
      what: `bersandar pada "${id}" yang masih perlu verifikasi (keyakinan C)`,
      fix: 'pakai ketentuan berkeyakinan A atau B, atau pastikan ketentuan itu lalu naikkan keyakinannya di hukum/',
    }
  if (!standing.isOutdated) return undefined
  const successors = standing.successors.map((successor) => `"${successor}"`).join(', ')
  const end = regulation.fate.status === 'ended' || standing.status === 'ended' ? 'sudah berakhir' : 'sudah dicabut'
  return {
    what: `bersandar pada "${id}", padahal ${name} ${end}`,
    fix: successors
      ? `pakai penggantinya: ${successors}; aturan lama cukup disebut dalam teks`
      : 'pakai ketentuan yang berlaku; aturan lama cukup disebut dalam teks',
  }
}

/** Keys that rest on a provision nobody could confirm, or, unless that is what they teach, on one no longer in force. */
export function checkLaw(raw: RawCourse): readonly Problem[] {
  const law = lawOf(raw)
  return raw.items.flatMap(({ where, value }) =>
    value.citationIds.flatMap((id): readonly Problem[] => {
      const citation = citationOf(law, id)
      const weakness = citation && weaknessOf(citation)
      if (!citation || !weakness) return []
      if (value.teachesOutdated && !citation.standing.isDoubtful) return []
      const more = citation.standing.isDoubtful ? '' : '; bila soal ini mengajarkan aturan lama, tambahkan usang: true'
      return [{ where, what: `kunci ${weakness.what}`, fix: weakness.fix + more }]
    }),
  )
}

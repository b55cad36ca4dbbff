import type { Problem } from '../../problem.ts'
import type { RawCourse } from '../raw-course.ts'

const NOT_IN_FORCE: Readonly<Record<string, string>> = { revoked: 'sudah dicabut', ended: 'sudah berakhir' }

/** Keys that rest on a provision nobody could confirm, or on a regulation that is no longer in force. */
export function checkLaw(raw: RawCourse): readonly Problem[] {
  const regulations = new Map(raw.regulations.map(({ value }) => [value.id, value]))
  const provisions = new Map(raw.regulations.flatMap(({ value }) => value.provisions.map((one) => [one.id, one])))
  return raw.items.flatMap(({ where, value }) =>
    value.citationIds.flatMap((id): readonly Problem[] => {
      const provision = provisions.get(id)
      const regulation = provision && regulations.get(provision.regulationId)
      if (!provision || !regulation) return []
      const ended = NOT_IN_FORCE[regulation.status]
      return [
        ...(provision.confidence === 'C'
          ? [
              {
                where,
                what: `kunci bersandar pada "${id}" yang masih perlu verifikasi (keyakinan C)`,
                fix: 'pakai ketentuan berkeyakinan A atau B, atau pastikan ketentuan itu lalu naikkan keyakinannya di hukum/',
              },
            ]
          : []),
        ...(ended
          ? [
              {
                where,
                what: `kunci bersandar pada "${id}", padahal ${regulation.shortName} ${ended}`,
                fix: 'pakai ketentuan yang berlaku; aturan lama cukup disebut dalam teks',
              },
            ]
          : []),
      ]
    }),
  )
}

import { citationOf } from '../../law/citation.ts'
import { type Act, type Combination, gapsOf, overlapsOf, type ViolationMatrix } from '../../law/violations.ts'
import type { Problem } from '../../problem.ts'
import { idsIn } from '../../text/rich-text.ts'
import type { RawCourse } from '../raw-course.ts'
import { type Kind, type Known, unknownAmong } from './known.ts'
import { lawOf, weaknessOf } from './law.ts'

const SHOWN = 4

/** Combinations as an author writes them, the first few of many. */
function told(found: readonly Combination[]): string {
  const names = found.slice(0, SHOWN).map(({ phaseId, roleId }) => `${phaseId} × ${roleId}`)
  return names.join(', ') + (found.length > SHOWN ? `, dan ${found.length - SHOWN} lagi` : '')
}

function kindOf(name: string, things: readonly { readonly id: string }[]): Kind {
  return { name, home: 'pelanggaran.yaml', ids: new Set(things.map(({ id }) => id)), isUnreadable: () => false }
}

function checkParting(act: Act, matrix: ViolationMatrix, where: string): readonly Problem[] {
  const gaps = gapsOf(act, matrix)
  const overlaps = overlapsOf(act, matrix)
  const found: Problem[] = []
  if (gaps.length > 0)
    found.push({
      where,
      what: `${gaps.length} keadaan belum punya putusan (tahap × siapa): ${told(gaps)}`,
      fix: 'tambahkan ketentuan untuk keadaan itu, atau perluas tahap dan siapa pada ketentuan yang ada',
    })
  if (overlaps.length > 0)
    found.push({
      where,
      what: `${overlaps.length} keadaan punya lebih dari satu putusan (tahap × siapa): ${told(overlaps)}`,
      fix: 'sempitkan tahap atau siapa pada salah satu ketentuannya',
    })
  return found
}

/** The matrix: every combination answered once, every pointer led somewhere, nothing certain resting on what is not. */
export function checkViolations(raw: RawCourse, known: Known): readonly Problem[] {
  if (!raw.violations) return []
  const { where: file, value: matrix } = raw.violations
  const law = lawOf(raw)
  const kinds = {
    phases: kindOf('tahap', matrix.phases),
    roles: kindOf('siapa', matrix.roles),
    categories: kindOf('kategori', matrix.categories),
    sanctions: kindOf('sanksi', matrix.sanctions),
  }
  const twice = (name: string, things: readonly { readonly id: string }[]) =>
    things
      .filter(({ id }, index) => things.findIndex((other) => other.id === id) !== index)
      .map(({ id }) => ({ where: file, what: `${name} "${id}" ditulis dua kali`, fix: 'hapus salah satu' }))
  return [
    ...twice('perbuatan', matrix.acts),
    ...twice('sanksi', matrix.sanctions),
    ...twice('kategori', matrix.categories),
    ...matrix.sanctions.flatMap((sanction) =>
      unknownAmong(
        known.provisions,
        [...sanction.citationIds, ...idsIn(sanction.text, 'citation')],
        `${file}, sanksi "${sanction.id}"`,
      ),
    ),
    ...matrix.acts.flatMap((act) => {
      const where = `${file}, perbuatan "${act.id}"`
      return [
        ...unknownAmong(kinds.categories, [act.categoryId], where),
        ...checkParting(act, matrix, where),
        ...act.rules.flatMap((rule, index): readonly Problem[] => {
          const place = `${where}, ketentuan ke-${index + 1}`
          const texts = [rule.reason, rule.instead]
          const cited = rule.citationIds.flatMap((id) => citationOf(law, id) ?? [])
          const weak = cited.flatMap((citation) => weaknessOf(citation) ?? [])
          const isCertain = rule.verdict === 'forbidden' || rule.verdict === 'allowed'
          const isGroundless = isCertain && cited.length > 0 && weak.length === cited.length
          return [
            ...unknownAmong(kinds.phases, rule.phaseIds, place),
            ...unknownAmong(kinds.roles, rule.roleIds, place),
            ...unknownAmong(kinds.sanctions, rule.sanctionIds, place),
            ...unknownAmong(
              known.provisions,
              [...rule.citationIds, ...texts.flatMap((text) => idsIn(text, 'citation'))],
              place,
            ),
            ...unknownAmong(
              known.terms,
              texts.flatMap((text) => idsIn(text, 'term')),
              place,
            ),
            ...(isGroundless
              ? weak.map(({ what, fix }) => ({ where: place, what: `putusan yang pasti hanya ${what}`, fix }))
              : []),
          ]
        }),
      ]
    }),
  ]
}

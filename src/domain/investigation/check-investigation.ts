import { RULING_MOVE } from '../record/attempts.ts'
import { closest } from '../text/closest.ts'
import { opensOf } from './block.ts'
import { ACTIONS, allEvidence, type Direction, type Investigation, type Verdict } from './investigation.ts'
import { openTools, unreachableTools } from './reach.ts'

/** A fault of an investigation; `place` is what it is about, `alat "cari"` say, or nothing where it is about all of it. */
export interface InvestigationFault {
  readonly place: string
  readonly what: string
  readonly fix: string
}

/** What decisive evidence must point at for each verdict: for what cannot be told yet, that something is missing. */
const DIRECTION: Readonly<Record<Verdict, Direction>> = { benar: 'for', salah: 'against', belum: 'missing' }
const DIRECTION_WORD: Readonly<Record<Direction, string>> = {
  for: 'mendukung',
  against: 'membantah',
  missing: 'kurang',
  neither: 'samar',
}

/** Everything in one investigation that would teach something wrong or cannot be played; an empty list means it is sound. */
export function checkInvestigation(investigation: Investigation): readonly InvestigationFault[] {
  return [
    ...checkIds(investigation),
    ...checkWays(investigation),
    ...checkEvidence(investigation),
    ...checkJudgement(investigation),
    ...checkRoute(investigation),
  ]
}

const tool = (id: string) => `alat "${id}"`
const piece = (id: string) => `bukti "${id}"`

function checkIds(investigation: Investigation): readonly InvestigationFault[] {
  const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))]
  const tools = investigation.tools.map(({ id }) => id)
  const twice = [
    ...repeated(tools).map((id) => ({ name: 'alat', place: tool(id), id })),
    ...repeated(allEvidence(investigation).map(({ id }) => id)).map((id) => ({ name: 'bukti', place: piece(id), id })),
  ].map(({ name, place, id }) => ({ place, what: `id ${name} "${id}" dipakai dua kali`, fix: 'beri id lain' }))
  // The record keeps the ruling under this name, among the tools.
  const taken = tools.includes(RULING_MOVE)
    ? [{ place: tool(RULING_MOVE), what: `id "${RULING_MOVE}" sudah dipakai catatan belajar`, fix: 'beri id lain' }]
    : []
  return [...twice, ...taken]
}

function checkWays(investigation: Investigation): readonly InvestigationFault[] {
  const { claim, tools, budget } = investigation
  const ids = tools.map(({ id }) => id)
  const targets = [
    ...claim.blocks.flatMap((block) => opensOf(block).map((id) => ({ place: 'kiriman', id }))),
    ...tools.flatMap(({ id: from, blocks }) =>
      blocks.flatMap((block) => opensOf(block).map((id) => ({ place: tool(from), id }))),
    ),
  ]
  const unknown = targets
    .filter(({ id }) => !ids.includes(id))
    .map(({ place, id }) => {
      const meant = closest(id, ids)
      const fix = meant ? `mungkin maksudnya "${meant}"` : 'tulis alat itu, atau hapus tautannya'
      return { place, what: `tautan membuka "${id}", yang tidak ada`, fix }
    })
  const lost = unreachableTools(investigation).map(({ id }) => ({
    place: tool(id),
    what: 'laman ini tidak terjangkau dari mana pun',
    fix: `tautkan dari kiriman, hasil cari, atau laman lain dengan buka: ${id}`,
  }))
  const all = tools.reduce((sum, { minutes }) => sum + minutes, 0)
  const idle =
    all > budget
      ? []
      : [
          {
            place: '',
            what: `semua alat hanya ${all} menit, sedangkan bekalnya ${budget}`,
            fix: 'kurangi bekal atau tambah alat, supaya waktu perlu dipilih',
          },
        ]
  return [...unknown, ...lost, ...idle]
}

function checkEvidence({ claim, tools, verdict }: Investigation): readonly InvestigationFault[] {
  const all = allEvidence({ claim, tools })
  const direction = DIRECTION[verdict]
  const astray = all
    .filter(({ isDecisive, points }) => isDecisive && points !== direction)
    .map(({ id, points }) => ({
      place: piece(id),
      what: `bukti penentu ini ${DIRECTION_WORD[points]}, sedangkan putusannya ${verdict}`,
      fix: `putusan "${verdict}" bertumpu pada bukti dengan arah: ${DIRECTION_WORD[direction]}`,
    }))
  const outside = tools.flatMap(({ evidence }) => evidence)
  const unsettled = outside.some(({ isDecisive }) => isDecisive)
    ? []
    : [
        {
          place: '',
          what: 'tidak ada bukti penentu di luar kiriman',
          fix:
            verdict === 'belum'
              ? 'beri satu alat bukti yang menunjukkan apa yang masih kurang (arah: kurang, menentukan: true)'
              : 'beri satu alat bukti dengan menentukan: true',
        },
      ]
  const herrings = all.filter(({ isHerring }) => isHerring)
  const noHerring =
    herrings.length > 0
      ? []
      : [
          {
            place: '',
            what: 'tidak ada pengecoh',
            fix: 'beri satu bukti yang tampak memutuskan padahal tidak (pengecoh: true)',
          },
        ]
  const tame = herrings
    .filter(({ isDecisive, points }) => isDecisive || points === direction)
    .map(({ id, isDecisive }) => ({
      place: piece(id),
      what: isDecisive ? 'pengecoh ini juga penentu' : 'pengecoh ini menunjuk putusan yang tepat',
      fix: 'pengecoh menarik ke putusan lain dan tidak menentukan',
    }))
  return [...astray, ...unsettled, ...noHerring, ...tame]
}

function checkJudgement({ verdict, categories, actions }: Investigation): readonly InvestigationFault[] {
  const faults: InvestigationFault[] = []
  if (verdict === 'salah' && categories.length === 0)
    faults.push({
      place: '',
      what: 'kabar salah ini tanpa kategori',
      fix: 'tulis kategori: salah satu dari tujuh jenis',
    })
  if (verdict !== 'salah' && categories.length > 0)
    faults.push({ place: '', what: `putusan "${verdict}" punya kategori`, fix: 'hapus kategori:' })
  if (!ACTIONS.some((action) => actions[action].fitness === 'right'))
    faults.push({ place: 'tindakan', what: 'tidak ada tindakan yang tepat', fix: 'nilai salah satunya tepat' })
  if (verdict !== 'benar' && actions.bagikan.fitness === 'right')
    faults.push({
      place: 'tindakan',
      what: `membagikan kabar yang ${verdict === 'salah' ? 'salah' : 'belum pasti'} dinilai tepat`,
      fix: 'nilai bagikan: kurang atau keliru',
    })
  return faults
}

function checkRoute(investigation: Investigation): readonly InvestigationFault[] {
  const { tools, route, budget } = investigation
  const faults: InvestigationFault[] = []
  const used: string[] = []
  for (const { toolId } of route) {
    if (!tools.some(({ id }) => id === toolId)) {
      const meant = closest(
        toolId,
        tools.map(({ id }) => id),
      )
      const fix = meant ? `mungkin maksudnya "${meant}"` : 'pakai id alat yang ada'
      faults.push({ place: 'rute', what: `alat "${toolId}" tidak ada`, fix })
    } else if (used.includes(toolId)) {
      faults.push({ place: 'rute', what: `alat "${toolId}" dipakai dua kali`, fix: 'hapus yang kedua' })
    } else if (!openTools(investigation, used).has(toolId)) {
      faults.push({
        place: 'rute',
        what: `laman "${toolId}" belum terbuka pada langkah itu`,
        fix: 'dahulukan alat yang menautkannya',
      })
    }
    used.push(toolId)
  }
  const onWay = tools.filter(({ id }) => used.includes(id))
  if (!onWay.some(({ evidence }) => evidence.some(({ isDecisive }) => isDecisive)))
    faults.push({ place: 'rute', what: 'rute ini tidak menemukan bukti penentu', fix: 'lewati alat yang memuatnya' })
  const spent = onWay.reduce((sum, { minutes }) => sum + minutes, 0)
  if (spent > budget)
    faults.push({
      place: 'rute',
      what: `rute ini ${spent} menit, bekalnya ${budget}`,
      fix: 'persingkat rute atau tambah bekal',
    })
  return faults
}

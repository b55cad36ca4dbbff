import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { parse } from 'yaml'
import { frontMatterOf } from '../../../../src/schemas/front-matter.ts'
import { compileScenario } from '../../../../src/schemas/scenario/compile-scenario.ts'
import { scenarioSchema } from '../../../../src/schemas/scenario.ts'

/**
 * What authors are told of each fault a story can have: the sound story of the fixtures with one slip in it. All that it brings
 * stands in `simulasi-keliru.txt`, under the slip's name.
 */

const FIXTURES = join(import.meta.dirname, '../../../fixtures')
const SOUND = readFileSync(join(FIXTURES, 'kursus-sehat/simulasi/sungai.ink'), 'utf8')

type Edit = readonly [found: string, put: string]

const slips: Readonly<Record<string, readonly Edit[]>> = {
  none: [],
  'ink cannot read: a divert to nowhere': [['  -> siang\n+ (tebak)', '  -> siangg\n+ (tebak)']],
  'ink cannot read: an unknown variable': [['{ dicatat: Angka', '{ dicattat: Angka']],
  'a dead end, by every path': [['-> akhir_keruh\n\n===', 'Sudah.\n-> END\n\n===']],
  'a dead end after one choice': [['  -> petang\n+ (tunggu)', '  -> DONE\n+ (tunggu)']],
  'a scene no one can reach': [
    ['=== timbang ===', '=== lupa ===\n# adegan: Yang terlupa\nSepi.\n-> timbang\n\n=== timbang ==='],
  ],
  'an ending no one can reach': [['{ dicatat: -> akhir_tenang }\n', '']],
  'a loop that cannot be left': [
    ['-> timbang\n+ (elak)', '-> timbang\n+ (elak)'],
    [
      '  # karena: Anda tahu.\n  # dasar: uu-1-2000:1\n  -> timbang',
      '  # karena: Anda tahu.\n  # dasar: uu-1-2000:1\n  -> kolam',
    ],
    [
      '=== timbang ===',
      '=== kolam ===\n# adegan: Kolam\nAir berputar.\n+ (kiri) [Kiri.]\n  # nilai: tepat\n  # karena: x\n  # dasar: uu-1-2000:1\n  Berputar ke kiri.\n  -> kolam\n+ (kanan) [Kanan.]\n  # nilai: kurang\n  # karena: x\n  # dasar: uu-1-2000:1\n  -> kolam\n\n=== timbang ===',
    ],
  ],
  'a loop without choices': [['=== timbang ===\n', '=== timbang ===\nAir berputar.\n-> timbang\n']],
  'a loop without choices and without words': [
    ['=== timbang ===\n', '=== timbang ===\n-> timbang2\n=== timbang2 ===\n-> timbang\n=== sisa ===\n'],
  ],
  'two choices with one consequence': [['  Bu Wati mengangguk. # kanal: narasi\n', '']],
  'a gauge above its range': [['sampai: 9', 'sampai: 6']],
  'a gauge below its range from the start': [['VAR air = 3', 'VAR air = -1']],
  'a choice without a judgement': [['  # nilai: keliru\n', '']],
  'a choice without a reason': [['  # karena: Tebakan menjadi kabar.\n', '']],
  'a choice that rests on nothing': [['  # sumber: dinas-2020\n', '']],
  'a judgement nobody knows': [['# nilai: keliru', '# nilai: kliru']],
  'no right choice in a group': [
    ['  # nilai: tepat\n  # karena: Angka menjawab.', '  # nilai: kurang\n  # karena: Angka menjawab.'],
  ],
  'fewer than three endings': [
    ['{ dicatat: -> akhir_tenang }\n', ''],
    ['=== akhir_tenang ===\n# adegan: Air tenang\n# akhir: cukup\nSawah kering sehari.\n-> END\n\n', ''],
  ],
  'fewer than six decisions': [
    [
      '  Anda menulis angkanya di buku. # kanal: narasi\n  -> siang',
      '  Anda menulis angkanya di buku. # kanal: narasi\n  -> subuh',
    ],
  ],
  'a good ending behind a wrong choice': [
    ['  # nilai: tepat\n  # karena: Catatan', '  # nilai: keliru\n  # karena: Catatan'],
    ['# nilai: keliru\n  # karena: Tebakan', '# nilai: tepat\n  # karena: Tebakan'],
  ],
  'too many states': [
    ['VAR dibuka = false', 'VAR dibuka = false\nVAR cacah = 0\nVAR cucu = 0'],
    [
      '+ (tunggu) [Tunggu besok.]',
      '+ (hitung) [Hitung ikan.]\n  # nilai: kurang\n  # karena: x\n  # dasar: uu-1-2000:1\n  ~ cacah += 1\n  -> sore\n+ (hitung_cucu) [Hitung cucu.]\n  # nilai: kurang\n  # karena: x\n  # dasar: uu-1-2000:1\n  ~ cucu += 1\n  -> sore\n+ (tunggu) [Tunggu besok.]',
    ],
    ['=== timbang ===\n', '=== timbang ===\n{ cacah > 3 and cucu > 2: Ikan tidak terhitung. }\n'],
  ],
  'a single choice': [
    [
      '+ (biarkan) [Biarkan saja.]\n  # nilai: kurang\n  # karena: Kabar tumbuh semalam.\n  # dasar: uu-1-2000:1\n  -> subuh\n',
      '',
    ],
  ],
  'choices without a scene of their own': [['# adegan: Subuh di pintu air\n', '']],
  'two scenes in one knot': [
    ['# adegan: Subuh di pintu air\n', '# adegan: Subuh di pintu air\nGelap.\n# adegan: Terang\n'],
  ],
  'two scenes with one title': [['# adegan: Subuh di pintu air\n', '# adegan: Malam di pintu air\n']],
  'a tag nobody knows': [['# jam: 06.10', '# jamm: 06.10']],
  'a role nobody knows': [['# dari: wati # jam', '# dari: watti # jam']],
  'a channel nobody knows': [['# kanal: grup Warga', '# kanal: gruup Warga']],
  'an outcome nobody knows': [['# akhir: cukup', '# akhir: sedang']],
  'an empty tag': [['# karena: Angka menjawab.', '# karena:']],
  'a choice without a name': [['+ (biarkan) [', '+ [']],
  'two choices with one name': [['+ (biarkan) [', '+ (luruskan) [']],
  'a choice that can be taken once only': [['+ (biarkan) [', '* (biarkan) [']],
  'a gauge without a variable': [['VAR air = 3\n', '']],
  chance: [['=== timbang ===\n', '=== timbang ===\n~ air = RANDOM(1, 3)\n']],
  'a variable that holds a list': [
    ['VAR dibuka = false', 'VAR dibuka = false\nLIST hari = senin, selasa\nVAR kini = senin'],
  ],
  'an ending without a title': [['# adegan: Air keruh\n', '']],
}

function withSlip(edits: readonly Edit[]): string {
  return edits.reduce((text, [found, put]) => {
    assert.ok(text.includes(found), `the sound story has no "${found}"`)
    return text.replace(found, put)
  }, SOUND)
}

function told(name: string, edits: readonly Edit[]): string {
  const text = withSlip(edits)
  const { problems } = compileScenario(text, scenarioSchema.parse(parse(frontMatterOf(text) ?? '')))
  return [
    `## ${name}`,
    ...problems.flatMap(({ where, what, fix }) => [where || '(berkas)', `  ${what}`, `  → ${fix}`]),
  ].join('\n')
}

const expected = new Map(
  readFileSync(join(FIXTURES, 'simulasi-keliru.txt'), 'utf8')
    .split(/\n(?=## )/)
    .map((block) => [block.split('\n')[0]?.replace('## ', ''), block.trimEnd()]),
)

for (const [name, edits] of Object.entries(slips))
  test(`a story with ${name} as its slip is told all of it, and nothing else`, () => {
    assert.equal(told(name, edits), expected.get(name))
  })

test('every block of the expected messages belongs to a slip', () => {
  assert.deepEqual([...expected.keys()].sort(), Object.keys(slips).sort())
})

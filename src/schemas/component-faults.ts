import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import { closest } from '../domain/text/closest.ts'
import { type ComponentRule, components } from './components.ts'

/** Something wrong in a body, before it is known which file it is in. */
export interface BodyFault {
  /** 1-based line in the file. */
  readonly line: number
  readonly what: string
  readonly fix: string
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement
type Said = Pick<BodyFault, 'what' | 'fix'>

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/** The text of an attribute: `true` for one that stands alone, nothing when it is absent or written with braces. */
export function attributeOf(component: Component, name: string): string | true | undefined {
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue
    if (attribute.value === null || attribute.value === undefined) return true
    return typeof attribute.value === 'string' ? attribute.value : undefined
  }
  return undefined
}

function unknownComponent(name: string): Said {
  const what = `penanda <${name}> tidak dikenal`
  const meant = closest(name, Object.keys(components))
  if (meant) return { what, fix: `mungkin maksudnya <${meant}>` }
  if (/^[a-z]/.test(name))
    return { what, fix: 'pakai Markdown biasa sebagai ganti HTML, misalnya **tebal** atau *miring*' }
  return { what, fix: `pakai salah satu penanda ini: ${Object.keys(components).join(', ')}` }
}

function attributeFaults(component: Component, name: string, rule: ComponentRule): Said[] {
  const { required = [], optional = [], flags = [], words = {} } = rule
  const known = [...required, ...optional, ...flags, ...Object.keys(words)]
  const found: Said[] = []
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      found.push({
        what: `<${name}> memuat kurung kurawal di dalam tandanya`,
        fix: 'tulis atribut biasa, misalnya id="…"',
      })
      continue
    }
    const { name: key, value } = attribute
    if (!known.includes(key)) {
      const meant = closest(key, known)
      const list =
        known.length > 0 ? `hapus, atau pakai salah satu: ${known.join(', ')}` : 'hapus; penanda ini tanpa atribut'
      found.push({
        what: `<${name}> tidak mengenal atribut "${key}"`,
        fix: meant ? `mungkin maksudnya "${meant}"` : list,
      })
    } else if (flags.includes(key)) {
      if (value !== null && value !== undefined)
        found.push({ what: `atribut "${key}" pada <${name}> diberi nilai`, fix: `tulis ${key} saja, tanpa =` })
    } else if (typeof value !== 'string') {
      found.push({ what: `nilai "${key}" pada <${name}> tidak dalam tanda kutip`, fix: `tulis ${key}="…"` })
    } else if (value.trim() === '') {
      found.push({ what: `nilai "${key}" pada <${name}> kosong`, fix: 'isi nilainya' })
    } else if (words[key] && !words[key].includes(value)) {
      found.push({
        what: `<${name}> tidak mengenal ${key}="${value}"`,
        fix: `pakai salah satu: ${words[key].join(', ')}`,
      })
    }
  }
  const missing = required.filter((key) => attributeOf(component, key) === undefined && !isBraced(component, key))
  if (missing.length > 0)
    found.push({
      what: `<${name}> tanpa atribut ${quoted(missing)}`,
      fix: `tambahkan ${missing.map((key) => `${key}="…"`).join(' ')}`,
    })
  return found
}

/** Written, but with braces: already reported as not quoted. */
function isBraced(component: Component, name: string): boolean {
  return component.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
}

/** A step of a walk-through shows an address with a part of it to look at, or a part of the photo, or words alone. */
function highlightFaults(component: Component): Said[] {
  const [address, part] = [attributeOf(component, 'alamat'), attributeOf(component, 'sorot')]
  if (typeof address !== 'string' && part === undefined) return []
  if (typeof address === 'string' && typeof part === 'string' && address.includes(part)) return []
  return [
    {
      what: '<Langkah> tidak menemukan bagian alamat yang disorot',
      fix: 'tulis alamat="…" dan sorot="…"; isi sorot persis sepotong dari alamat',
    },
  ]
}

/** What is wrong with one component: its name, its attributes, or the place it stands in (`parents`, nearest last). */
export function componentFaults(component: Component, parents: readonly string[]): Said[] {
  const { name } = component
  if (name === null) return [{ what: 'penanda kosong <> tidak dikenal', fix: 'hapus <> dan </>' }]
  const rule = Object.hasOwn(components, name) ? components[name] : undefined
  if (!rule) return [unknownComponent(name)]
  const found = attributeFaults(component, name, rule)
  if (rule.inside && !parents.includes(rule.inside))
    found.push({
      what: `<${name}> berada di luar <${rule.inside}>`,
      fix: `pindahkan ke dalam <${rule.inside}>…</${rule.inside}>`,
    })
  if (name === 'Pesan' && attributeOf(component, 'dari') === undefined && attributeOf(component, 'saya') === undefined)
    found.push({ what: '<Pesan> tanpa pengirim', fix: 'tambahkan dari="…", atau saya untuk pesan peserta' })
  if (name === 'Langkah') found.push(...highlightFaults(component))
  if (rule.needsText && component.children.length === 0)
    found.push({ what: `<${name}> kosong`, fix: `tulis isinya di antara <${name}> dan </${name}>` })
  return found
}

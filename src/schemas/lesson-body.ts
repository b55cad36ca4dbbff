import Slugger from 'github-slugger'
import { type MdastNode, mdxToMdast } from 'satteri'
import type { Body, Heading, Link, Part, Use } from '../domain/outline/body.ts'
import { attributeOf, type BodyFault, type Component, componentFaults } from './component-faults.ts'
import { components } from './components.ts'
import { syntaxFault } from './mdx-syntax.ts'

export interface ParsedBody {
  /** Nothing when the MDX cannot be read at all; then there is exactly one fault. */
  readonly body: Body | undefined
  readonly faults: readonly BodyFault[]
}

/** As Astro reads MDX, so that headings get the very anchors they have on the page. */
const FEATURES = { gfm: true, smartPunctuation: true }

/** Hosts nobody can own (RFC 2606): good for examples, bad as live links. */
const EXAMPLE_HOST = /^[a-z]+:\/\/[^/?#]*\.(?:example|test|invalid)(?:[:/?#]|$)/i

/** A text between braces that is only a comment. */
const COMMENT = /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1

function textOf(node: MdastNode): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function countListItems(node: MdastNode): number {
  if (node.type === 'listItem') return 1
  return 'children' in node ? node.children.reduce((sum, child) => sum + countListItems(child), 0) : 0
}

const isComponent = (node: MdastNode): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/**
 * Reads an MDX file (front matter included, so that line numbers are the file's own): what it uses, its headings with
 * the anchors Astro gives them, its links, and every component written wrongly. Never throws.
 */
export function parseBody(source: string): ParsedBody {
  let root: MdastNode
  try {
    root = mdxToMdast(source, { features: FEATURES })
  } catch (error) {
    return { body: undefined, faults: [syntaxFault(error)] }
  }
  const slugger = new Slugger()
  const uses: Use[] = []
  const headings: Heading[] = []
  const links: Link[] = []
  const parts: Part[] = []
  const faults: BodyFault[] = []
  const fault = (node: MdastNode, what: string, fix: string) => faults.push({ line: lineOf(node), what, fix })

  function readComponent(node: Component, parents: readonly string[]): void {
    for (const { what, fix } of componentFaults(node, parents)) fault(node, what, fix)
    const rule = node.name !== null && Object.hasOwn(components, node.name) ? components[node.name] : undefined
    const id = attributeOf(node, 'id')
    if (rule?.use && typeof id === 'string' && id.trim() !== '')
      uses.push({ kind: rule.use, id, line: lineOf(node), afterHeading: headings.some(({ depth }) => depth === 2) })
    if (rule?.part) parts.push({ kind: rule.part, line: lineOf(node), listItems: countListItems(node) })
  }

  function readLink(node: MdastNode & { type: 'link' | 'definition' }): void {
    const isBare = node.type === 'link' && source.charAt(node.position?.start.offset ?? 0) !== '['
    if (EXAMPLE_HOST.test(node.url))
      fault(
        node,
        `alamat rekaan ${node.url} menjadi tautan`,
        'apit alamatnya dengan tanda ` supaya tampil sebagai teks',
      )
    else if (isBare)
      fault(
        node,
        `alamat ${node.url} ditulis tanpa nama`,
        'tulis [nama](alamat), atau apit dengan tanda ` bila hanya contoh',
      )
    else links.push({ target: node.url, line: lineOf(node) })
  }

  function visit(node: MdastNode, parents: readonly string[]): void {
    if (isComponent(node)) readComponent(node, parents)
    else if (node.type === 'heading') {
      const text = textOf(node)
      headings.push({ depth: node.depth, text, anchor: slugger.slug(text), line: lineOf(node) })
    } else if (node.type === 'link' || node.type === 'definition') readLink(node)
    else if (node.type === 'mdxjsEsm')
      fault(node, 'baris import atau export', 'hapus; penanda dapat dipakai tanpa import')
    else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !COMMENT.test(node.value))
      fault(node, `kurung kurawal {${node.value}}`, 'hapus kurungnya, atau tulis \\{ bila yang dimaksud kurung kurawal')
    if ('children' in node) {
      const inside = isComponent(node) && node.name !== null ? [...parents, node.name] : parents
      for (const child of node.children) visit(child, inside)
    }
  }
  visit(root, [])

  const blocks = 'children' in root ? root.children : []
  const first = blocks.find((node) => node.type !== 'yaml' && node.type !== 'mdxFlowExpression')
  const opensWithSituation = first !== undefined && isComponent(first) && first.name === 'Situasi'
  return { body: { uses, headings, links, parts, opensWithSituation }, faults }
}

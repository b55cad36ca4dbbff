import { type Component, hydrate } from 'svelte'
import type { islands } from './registry.ts'

type Load = (typeof islands)[keyof typeof islands]

/** Hydrates an element with the component it was built from and the same properties. Apart, since it brings Svelte along. */
export async function start(load: Load, target: HTMLElement, props: Record<string, unknown>): Promise<void> {
  const module: { readonly default: unknown } = await load()
  if (isComponent(module.default)) hydrate(module.default, { target, props })
}

/** Svelte's components are functions; which properties one takes was settled when the page was built. */
function isComponent(value: unknown): value is Component<Record<string, unknown>> {
  return typeof value === 'function'
}

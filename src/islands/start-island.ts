import { type Component, hydrate } from 'svelte'

/** Hydrates an element with the component it was built from and the same properties. Apart, since it brings Svelte along. */
export async function start(
  load: () => Promise<{ readonly default: Component }>,
  target: HTMLElement,
  props: Record<string, unknown>,
): Promise<void> {
  const { default: component } = await load()
  hydrate(component, { target, props })
}

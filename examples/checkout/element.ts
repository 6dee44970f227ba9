import type { Words } from './words.ts'

type Child = Node | string | undefined

/** Creates an element. Text becomes text nodes, never markup, so a reply cannot inject code. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Japanese text with its `lang`, for the voice of screen readers and the glyphs of browsers. */
export const japanese = (text: string): HTMLElement => element('span', { lang: 'ja' }, text)

/** English with Japanese beside it. */
export const bilingual = ({ en, ja }: Words): DocumentFragment => {
  const both = document.createDocumentFragment()
  both.append(en, ' ', japanese(ja))
  return both
}

/** The element with this id, which the page always has. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`Failed to find #${id}. The page and its script do not belong together.`)
}

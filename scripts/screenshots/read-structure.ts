import type { Page } from 'playwright-core'

/** A part of the page, as read in the browser. */
interface Part {
  readonly tag: string
  readonly text: string
  readonly kind: string
  readonly title: string
  /** Names of facts, columns, links. */
  readonly names: readonly string[]
  readonly items: number
  readonly rows: number
}

const heading = ({ tag, text }: Part): string => `${'#'.repeat(Number(tag.slice(1)))} ${text}`
const list = ({ kind, items }: Part): string => `list ${kind}: ${items} items`.replace('  ', ' ')

const lines: Readonly<Record<string, (part: Part) => string>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  nav: ({ names }) => `navigation: ${names.join(' | ')}`,
  dl: ({ names }) => `facts: ${names.join(' | ')}`,
  table: ({ title, names, rows }) => `table “${title}”: ${names.join(' | ')}: ${rows} rows`,
  ol: list,
  ul: list,
  mark: ({ text }) => `mark: ${text}`,
  button: ({ text }) => `button: ${text}`,
}

/**
 * What the inspector shows, a line each, as a screen reader meets it: headings, names of facts, columns and numbers of
 * rows, items of lists, marked places, buttons.
 */
export async function readStructure(page: Page): Promise<string[]> {
  // Without functions that have names: tsx adds code to them which the page does not have.
  const parts = await page.locator(Object.keys(lines).join()).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && element.parentElement?.closest('nav, table ul, ol ul') === null)
      .map((element) => ({
        tag: element.localName,
        text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
        kind: element.className,
        title: element.querySelector('caption')?.textContent ?? '',
        names: [...element.querySelectorAll(element.localName === 'nav' ? 'a' : 'dt, th')].map(({ textContent }) =>
          (textContent ?? '').trim(),
        ),
        items: element.childElementCount,
        rows: element.querySelectorAll('tbody tr').length,
      })),
  )
  return parts.map((part) => lines[part.tag]?.(part) ?? '')
}

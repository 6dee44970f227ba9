import { publishedCards, seedCards } from '../../../../src/card-data/published-cards.ts'
import { Copy } from './copy.tsx'

/** A card number for the eye: its first six and last four digits. */
export const toMasked = (number: string): string =>
  number.includes('*')
    ? number
    : number.replace(/^(\d{6})(\d+)(\d{4})$/, (_, a, b, c) => `${a}${'*'.repeat(b.length)}${c}`)

const published = new Map([...publishedCards, ...seedCards].map((number) => [toMasked(number), number]))

/** The whole number of a published test card, by what the gateway shows of it. */
export const wholeOf = (masked: string): string | undefined => published.get(masked)

/** A test card: masked in the page, whole when copied. Without a whole number there is nothing to copy. */
export function MaskedCard({
  masked,
  whole,
  what,
}: {
  readonly masked: string
  readonly whole?: string | undefined
  readonly what: string
}) {
  return (
    <span class="with-copy">
      <code>{masked}</code>
      {whole !== undefined && <Copy text={() => whole} what={`${what} ${masked}`} />}
    </span>
  )
}

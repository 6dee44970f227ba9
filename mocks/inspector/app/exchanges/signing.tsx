import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { type MarkedText, markDiffering } from './differing.ts'
import { exchangeWords } from './words.ts'

type Comparison = NonNullable<NonNullable<Schemas['JournalEntry']['authentication']>['comparison']>

/** The signing string, line by line, beside the expected one. */
export function SigningStrings({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(exchangeWords)
  // Of a signature that fits no known mistake, the gateway cannot tell what was signed.
  const isKnown = comparison.some(({ expected, received }) => expected !== received)
  const columns = isKnown ? (['expected', 'received'] as const) : (['expected'] as const)
  return (
    <section class="panel wide">
      <header>
        <h2>{words.signing}</h2>
      </header>
      <p class="hint-above aside">{isKnown ? words.signingHow : words.signingUnknown}</p>
      <table class="signing">
        <caption class="unseen">{words.signing}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.map(({ expected, received }, index) => {
            const marked = markDiffering(expected, received)
            return (
              <tr key={index} data-differs={expected !== received || undefined}>
                {columns.map((name, side) => (
                  <td key={name} data-title={words[name]}>
                    <Marked text={marked[side] as MarkedText} nothing={words.nothing} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Marked({
  text: [before, differing, after],
  nothing,
}: {
  readonly text: MarkedText
  readonly nothing: string
}) {
  if (before + differing + after === '') return <span class="aside">{nothing}</span>
  return (
    <code>
      {before}
      {differing !== '' && <mark>{differing}</mark>}
      {after}
    </code>
  )
}

import type { Schemas } from '../api/types.ts'
import { toHref } from '../base/route.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Empty } from '../parts/empty.tsx'
import { MaskedCard, wholeOf } from '../parts/masked-card.tsx'
import { methodWords } from '../parts/method-words.ts'
import { DataTable } from '../parts/table.tsx'
import { worldWords } from './words.ts'

interface OfWorld {
  readonly world: Schemas['World']
}

/** A description may be English only. */
export const inBoth = ({ en, ja = en }: Schemas['Description']): Schemas['Text'] => ({ en, ja })

/** Payment options as tags. */
export function OptionTags({ options }: { readonly options: readonly Schemas['Method'][] }) {
  const words = useWords(worldWords)
  const names = useWords(methodWords)
  if (options.length === 0) return <span class="aside">{words.noOptions}</span>
  return (
    <span class="tags">
      {options.map((option) => (
        <span class="tag" key={option}>
          {names[option]}
        </span>
      ))}
    </span>
  )
}

export function MerchantList({ world }: OfWorld) {
  const words = useWords(worldWords)
  const { say } = useFormat()
  return (
    <section class="panel">
      <DataTable
        caption={words.merchants}
        rows={world.merchants}
        keyOf={({ merchantId }) => merchantId}
        hrefOf={({ merchantId }) => toHref('world', merchantId)}
        columns={[
          {
            key: 'id',
            title: words.merchant,
            cell: ({ merchantId, description }) => (
              <>
                <code>{merchantId}</code>
                <span class="aside about">{description && say(inBoth(description))}</span>
              </>
            ),
          },
          { key: 'acquirer', title: words.acquirer, isExtra: true, cell: ({ acquirer }) => acquirer },
          {
            key: 'options',
            title: words.options,
            cell: ({ acquirerAgreement }) => (
              <OptionTags options={acquirerAgreement.paymentOptions.jpPaymentOptionType} />
            ),
          },
        ]}
      />
    </section>
  )
}

export function CardList({ world }: OfWorld) {
  const words = useWords(worldWords)
  const { say } = useFormat()
  if (world.cards.length === 0) return <Empty title={words.noCards} />
  return (
    <section class="panel">
      <DataTable
        caption={words.cards}
        rows={world.cards}
        keyOf={({ number }) => number}
        columns={[
          {
            key: 'number',
            title: words.card,
            cell: ({ number, description }) => (
              <>
                <MaskedCard masked={number} whole={wholeOf(number)} what={words.whole} />{' '}
                <a href={toHref('try-it', undefined, { card: number })}>
                  {words.tryIt} <span class="unseen">{number}</span>
                </a>
                <span class="aside about">{description && say(inBoth(description))}</span>
              </>
            ),
          },
          { key: 'issuer', title: words.issuer, isExtra: true, cell: ({ issuer }) => issuer },
          {
            key: 'authentication',
            title: words.authentication,
            isExtra: true,
            cell: ({ threeDSecure = 'frictionless' }) =>
              threeDSecure === 'frictionless' ? (
                <span class="aside">{words.authenticationWords.frictionless}</span>
              ) : (
                words.authenticationWords[threeDSecure]
              ),
          },
          {
            key: 'outcome',
            title: words.outcome,
            cell: ({ outcome }) =>
              outcome === undefined ? (
                <span class="aside">{words.ordinary}</span>
              ) : (
                <a href={toHref('ask-for', outcome)}>
                  <code>{outcome}</code>
                </a>
              ),
          },
        ]}
      />
      <p class="hint aside">
        {words.unlisted[world.unlistedCards.policy]} {words.cardsHow(words.issuers)}
      </p>
    </section>
  )
}

export function IssuerList({ world }: OfWorld) {
  const words = useWords(worldWords)
  return (
    <section class="panel">
      <DataTable
        caption={words.issuers}
        rows={world.issuers}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'id',
            title: words.issuer,
            cell: ({ id, name }) => (
              <>
                <code>{id}</code>
                <span class="aside about">{name}</span>
              </>
            ),
          },
          { key: 'country', title: words.country, isExtra: true, cell: ({ country }) => country },
          { key: 'options', title: words.options, cell: ({ options }) => <OptionTags options={options} /> },
          {
            key: 'counts',
            title: words.offered,
            isExtra: true,
            cell: ({ installmentCounts }) => installmentCounts?.join(', ') ?? words.anyValue,
          },
          {
            key: 'windows',
            title: words.windows,
            isExtra: true,
            cell: ({ bonusWindows }) =>
              bonusWindows?.map(({ begins, ends, paid }) => (
                <span class="about" key={begins}>
                  {words.window(begins, ends, String(paid))}
                </span>
              )) ?? words.whenever,
          },
        ]}
      />
    </section>
  )
}

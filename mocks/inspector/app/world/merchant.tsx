import type { ComponentChildren } from 'preact'
import type { Schemas } from '../api/types.ts'
import { toHref } from '../base/route.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Copy } from '../parts/copy.tsx'
import { Json } from '../parts/json.tsx'
import { inBoth, OptionTags } from './lists.tsx'
import { SdkConfigPanel } from './sdk-config.tsx'
import { worldWords } from './words.ts'

/** One merchant: its contract, its keys, and the configuration that signs for it. */
export function MerchantDetail({ merchant }: { readonly merchant: Schemas['Merchant'] }) {
  const words = useWords(worldWords)
  const { say } = useFormat()
  const { merchantId, keyId, acquirer, acquirerAgreement: terms, description, certificate } = merchant
  const has = (option: Schemas['Method']) => terms.paymentOptions.jpPaymentOptionType.includes(option)
  const hasBonus = has('bonus') || has('combination')
  const toWindow = (season: 'summer' | 'winter') => {
    const [from, to, month] = [
      terms[`${season}BonusStartDate`],
      terms[`${season}BonusEndDate`],
      terms[`${season}BonusMonth`],
    ]
    return from && to && month ? words.window(from, to, month) : words.anyValue
  }
  const contract: readonly (readonly [string, ComponentChildren])[] = [
    [words.acquirer, acquirer],
    [words.options, <OptionTags key="options" options={terms.paymentOptions.jpPaymentOptionType} />],
    [words.counts, has('installment') && (terms.numberOfInstallmentPayments ?? words.anyValue)],
    [words.combinationCounts, has('combination') && (terms.numberOfIntegratedInstallments ?? words.anyValue)],
    [words.bonusCounts, hasBonus && (terms.numberOfBonusPayments ?? words.anyValue)],
    [words.summer, hasBonus && toWindow('summer')],
    [words.winter, hasBonus && toWindow('winter')],
    [words.uncontracted, words.uncontractedWords[merchant.uncontractedOption]],
    [words.authentication, words.policies[merchant.services.threeDSecure]],
    [words.amounts, merchant.amountTriggers.join(', ') || words.noAmounts],
  ]
  const keys: readonly (readonly [string, ComponentChildren])[] = [
    [words.merchantId, <Copied key="id" text={merchantId} what={words.merchantId} />],
    [words.keyId, <Copied key="key" text={keyId} what={words.keyId} />],
    [
      words.certificate,
      certificate && (
        <Copied key="serial" text={certificate.serialNumber} copied={certificate.pem} what={words.certificate} />
      ),
    ],
  ]
  return (
    <div class="merchant">
      <div class="wide">
        <a href={toHref('world')}>← {words.all}</a>
        <h2 class="name">{merchantId}</h2>
        {description !== undefined && <p>{say(inBoth(description))}</p>}
      </div>
      <FactPanel title={words.contract} facts={contract} />
      <div class="stack">
        <FactPanel title={words.keys} facts={keys} note={words.portal} />
        <SdkConfigPanel merchantId={merchantId} hasCertificate={certificate !== undefined} />
      </div>
      <section class="panel wide">
        <header>
          <h2>{words.services}</h2>
        </header>
        <div class="hint">
          <Json value={{ services: merchant.services, funding: merchant.funding }} depth={1} />
        </div>
      </section>
    </div>
  )
}

function Copied({
  text,
  copied = text,
  what,
}: {
  readonly text: string
  readonly copied?: string
  readonly what: string
}) {
  return (
    <span class="with-copy">
      <code>{text}</code>
      <Copy text={copied} what={what} />
    </span>
  )
}

interface FactPanelProps {
  readonly title: string
  readonly facts: readonly (readonly [string, ComponentChildren])[]
  readonly note?: string
}

function FactPanel({ title, facts, note }: FactPanelProps) {
  return (
    <section class="panel">
      <header>
        <h2>{title}</h2>
        {note !== undefined && <span class="aside">{note}</span>}
      </header>
      <dl class="facts">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

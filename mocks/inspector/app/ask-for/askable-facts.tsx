import type { ComponentChildren } from 'preact'
import { useFormat, useWords } from '../base/words.ts'
import { Copy } from '../parts/copy.tsx'
import { MaskedCard, toMasked } from '../parts/masked-card.tsx'
import type { Askable } from './askables.ts'
import { askForWords } from './words.ts'

/** What happens, and how it is asked for without arming. */
export function AskableFacts({ askable: { name, what, outcome, fault, triggers } }: { readonly askable: Askable }) {
  const words = useWords(askForWords)
  const { say, count } = useFormat()
  const codes = [outcome?.responseCode, outcome?.responseCategoryCode].filter((code) => code !== undefined)
  const range = (from: number, to: number) => (from === to ? count(from) : `${count(from)}–${count(to)}`)
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [words.status, outcome && `${outcome.http} ${outcome.status}`],
    [words.reason, outcome?.reason],
    [words.message, outcome?.message],
    [words.codes, codes.length > 0 && codes.join(', ')],
    [words.services, outcome?.services.map((service) => words.serviceNames[service]).join(', ')],
    [words.leaves, fault && words.leavesWords[fault.leaves]],
    [words.evidence, outcome && `${words.levels[outcome.evidence.level]}: ${outcome.evidence.source}`],
  ]
  const ways: readonly (readonly [string, ComponentChildren])[] = [
    [words.header, triggers.header && <Copied text={triggers.header} what={words.header} />],
    [words.reference, triggers.reference && <Copied text={triggers.reference} what={words.reference} />],
    ...(outcome?.triggers.cards ?? []).map(
      (card) => [words.card, <MaskedCard key={card} masked={toMasked(card)} whole={card} what={words.card} />] as const,
    ),
    ...(outcome?.triggers.amounts ?? []).map(
      ({ from, to, list }) => [words.amounts, words.amountOf(range(from, to), list)] as const,
    ),
  ]
  return (
    <div class="askable">
      <p>
        <code class="aside">{name}</code>
      </p>
      {what !== undefined && <p>{say(what)}</p>}
      <FactList facts={facts} />
      {ways.some(([, way]) => way) && (
        <details>
          <summary>{words.withoutArming}</summary>
          <FactList facts={ways} />
        </details>
      )}
    </div>
  )
}

const Copied = ({ text, what }: { readonly text: string; readonly what: string }) => (
  <span class="with-copy">
    <code>{text}</code>
    <Copy text={text} what={what} />
  </span>
)

/** Facts that are there. */
function FactList({ facts }: { readonly facts: readonly (readonly [string, ComponentChildren])[] }) {
  const there = facts.filter(([, value]) => Boolean(value))
  if (there.length === 0) return null
  return (
    <dl class="facts">
      {there.map(([title, value], index) => (
        <div key={`${title}${index}`}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

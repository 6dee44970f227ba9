import { useEffect, useRef } from 'preact/hooks'
import { toHref } from '../base/route.ts'
import { useWords } from '../base/words.ts'
import { Notes } from '../exchanges/notes.tsx'
import { loudOf } from '../exchanges/read-exchange.ts'
import { ResultTag } from '../exchanges/result-tag.tsx'
import { exchangeWords } from '../exchanges/words.ts'
import type { TriedAnswer } from './send-payment.ts'
import { tryWords } from './words.ts'

/** What came of a payment: in words, with the reasons and the advice of the gateway. */
export function TriedOutcome({ answer }: { readonly answer: TriedAnswer | undefined }) {
  const words = useWords(tryWords)
  const { why, advice } = useWords(exchangeWords)
  const { result, entry } = answer ?? {}
  const panel = useRef<HTMLElement>(null)
  // On a narrow screen it stands below the form.
  useEffect(() => {
    if (answer !== undefined) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [answer])
  return (
    <>
      <section ref={panel} class="panel answer" role="status">
        <header>
          <h2>{words.answer}</h2>
          {entry !== undefined && <ResultTag entry={entry} />}
        </header>
        {result === undefined ? (
          <p class="hint aside">{words.noAnswerYet}</p>
        ) : (
          <div class="hint">
            <p class="sentence" data-outcome={result.outcome}>
              {words.outcomes[result.outcome]}{' '}
              {'amount' in result && result.amount !== undefined && `${result.amount} ${result.currency}`}{' '}
              {result.outcome === 'declined' && words.retries[result.retry]}
            </p>
            {'approvalCode' in result && result.approvalCode !== undefined && (
              <p>
                {words.approvalCode} <code>{result.approvalCode}</code>
              </p>
            )}
            {'reason' in result && result.reason !== undefined && (
              <p>
                {words.reason} <code>{result.reason}</code>
              </p>
            )}
            {entry === undefined ? (
              <p class="aside">{words.notKept}</p>
            ) : (
              <p class="actions">
                <a href={toHref('exchanges', entry.id)}>
                  {words.seeExchange} {entry.id}
                </a>
                {entry.paymentId !== undefined && (
                  <a href={toHref('payments', entry.paymentId)}>
                    {words.seePayment} <code>{entry.paymentId}</code>
                  </a>
                )}
              </p>
            )}
          </div>
        )}
      </section>
      {entry !== undefined && <Notes title={why} notes={entry.refusals} />}
      {entry !== undefined && <Notes title={advice} notes={loudOf(entry.advice)} />}
    </>
  )
}

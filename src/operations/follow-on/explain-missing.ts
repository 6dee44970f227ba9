import type { RefusedOutcome } from '../../acquirer/outcome.ts'
import { outcomeNamed } from '../../acquirer/outcomes.ts'
import { assumed, documented, observed } from '../../verdict/evidence.ts'
import type { Decided } from '../operation.ts'
import { toRefusal } from '../to-refusal.ts'
import type { FoundTarget } from './find-target.ts'
import type { LifecycleRefusal } from './follow-on.ts'
import type { FollowOnReading } from './reading.ts'

/** The network transaction id of every approval on Visa Platform Connect, which shops take for an id. */
const networkTransactionId = '016153570198200'

/** Explains why there is no transaction to follow. */
export function explainMissing({ id }: FollowOnReading, { mistaken }: FoundTarget): LifecycleRefusal {
  const rule = 'unknown-transaction'
  const outcome = 'invalid-data'
  if (id === undefined) {
    const text = {
      en: 'no transaction of this merchant has that clientReferenceInformation.transactionId: it never arrived, or the days in which it is found are over',
      ja: 'この transactionId の取引はありません (未着、または期限切れ)',
    }
    const field = 'clientReferenceInformation.transactionId'
    return { outcome, note: { rule, text, field, evidence: documented('guide: time-out void; INVALID_DATA') } }
  }
  if (mistaken !== undefined) {
    const text = {
      en: `that is the reconciliation id of the payment ${mistaken.id}; follow-on services want its id`,
      ja: `それは決済 ${mistaken.id} の reconciliationId です。id を指定してください`,
    }
    return { outcome, note: { rule, text, evidence: observed('a public shop system kept the wrong id') } }
  }
  const text =
    id === networkTransactionId
      ? {
          en: 'that is a network transaction id; follow-on services want the id of the reply',
          ja: 'それは networkTransactionId です。応答の id を指定してください',
        }
      : {
          en: 'this merchant has no transaction of that id: it is unknown, of another merchant or namespace, or too old to be kept',
          ja: 'この加盟店にその ID の取引はありません',
        }
  return {
    outcome,
    note: {
      rule,
      text,
      evidence: assumed('INVALID_DATA was seen for a malformed id; for a well-formed one it is our choice'),
    },
  }
}

/** A transaction id that the caller used before. The reply has no id. */
export const repeatedTransactionId: Decided<never> = {
  ok: false,
  refusal: toRefusal(outcomeNamed('invalid-data') as RefusedOutcome, {
    id: 'none',
    note: {
      rule: 'transaction-id-repeated',
      field: 'clientReferenceInformation.transactionId',
      text: {
        en: 'clientReferenceInformation.transactionId was used before; it must be unique (services.transactionIdDays)',
        ja: 'clientReferenceInformation.transactionId は既に使われています (services.transactionIdDays)',
      },
      evidence: observed('a user reported INVALID_DATA without an id in 2020'),
    },
  }),
}

import { documented } from '../verdict/evidence.ts'
import type { Rule } from '../verdict/rule.ts'

const noted = { weight: 'note', reason: 'INVALID_DATA' } as const
const description = documented('API description of 2026')

/** Rules about stored credentials: payments that a customer (CIT) or a merchant (MIT) begins. */
export const credentialRules = {
  initiator: {
    ...noted,
    name: 'initiator-type',
    title: { en: 'initiator.type is customer or merchant', ja: 'initiator.type は customer または merchant です' },
    evidence: description,
  },
  reason: {
    ...noted,
    name: 'merchant-initiated-reason',
    title: {
      en: 'merchantInitiatedTransaction.reason is 1 to 10: 1 resubmission, 2 delayed charge, 3 reauthorization, 4 no show, 5 top-up or increment, 6 partial shipment, 7 fixed recurring, 8 variable recurring, 9 installment, 10 unscheduled',
      ja: 'merchantInitiatedTransaction.reason は 1 から 10 で指定します',
    },
    evidence: description,
  },
  noOriginal: {
    ...noted,
    name: 'merchant-initiated-without-original',
    title: {
      en: 'a merchant-initiated payment names the network transaction id of the first payment of its series in merchantInitiatedTransaction.previousTransactionId',
      ja: '加盟店起点の決済では、最初の決済のネットワーク取引 ID を merchantInitiatedTransaction.previousTransactionId に指定します',
    },
    evidence: documented('API description of 2026; samples of the vendor'),
  },
  notStored: {
    ...noted,
    name: 'merchant-initiated-stores',
    title: {
      en: 'credentialStoredOnFile is for the payment of the customer that stores the card; a merchant-initiated payment sends storedCredentialUsed: true',
      ja: 'credentialStoredOnFile はカードを登録する顧客の決済に使います。加盟店起点の決済では storedCredentialUsed: true を指定します',
    },
    evidence: description,
  },
  securityCode: {
    ...noted,
    name: 'merchant-initiated-security-code',
    title: {
      en: 'a merchant-initiated payment cannot have a security code: nobody may store one',
      ja: '加盟店起点の決済ではセキュリティコードを送れません。保存が禁じられています',
    },
    evidence: documented('PCI DSS 3.3.1'),
  },
} as const satisfies Record<string, Rule>

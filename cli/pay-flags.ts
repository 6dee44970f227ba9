import { type SamplePayment, sampleCard } from '../mocks/samples/sample-payment.ts'
import { matching, oneOf } from '../src/base/allowed.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { jpoMethods } from '../src/jpo/methods.ts'
import { outputFlags } from './command-report.ts'
import { type Command, pickDefined, type ValuesOf } from './flags.ts'
import { onDemandFlags, schemeFlag, timeoutFlag } from './sending-flags.ts'
import { defaultUrl, signerFlags, urlFlag } from './shared-flags.ts'

const methods = jpoMethods.map(({ name }) => name)

export const payCommand = {
  name: 'pay',
  summary:
    'Sends one payment and shows request, reply and advice. Exit code 0: approved; 1: not; 2: wrong usage. / 決済を1件送信し、結果を表示します。',
  groups: {
    Payment: {
      method: { value: 'NAME', help: `${methods.join(', ')} (default single)`, allows: oneOf(...methods) },
      amount: { value: 'N', help: 'total amount (default 12000)' },
      currency: { value: 'CODE', help: 'currency (default JPY)' },
      installments: { value: 'N', help: 'number of installments 支払回数 (default 12 where required)' },
      'first-billing-month': { value: 'MM', help: 'first billing month 初回請求月 (default: left to the gateway)' },
      'bonus-month': { value: 'MM', help: 'month of the bonus ボーナス月' },
      'bonus-amount': { value: 'N', help: 'amount of the bonus in yen ボーナス加算額' },
      code: { value: 'NN', help: 'payment-method code, such as 23 (default: the first of the method)' },
      reference: { value: 'TEXT', help: 'clientReferenceInformation.code (default: a new one each time)' },
      sale: { help: 'authorize and capture at once' },
    },
    Card: {
      card: { value: 'NUMBER', help: `card number (default ${sampleCard})` },
      expires: {
        value: 'MM/YYYY',
        help: 'expiry of the card (default 12/2031)',
        allows: matching('month and year, such as 12/2031', /^\d{2}\/\d{4}$/),
      },
      'card-type': { value: 'NNN', help: 'card.type (default: by the number)' },
    },
    Signature: {
      ...signerFlags,
      scheme: schemeFlag,
    },
    ...onDemandFlags,
    Gateway: {
      url: { ...urlFlag(`${defaultUrl}; if none runs there, one is started for this payment`), env: true },
      timeout: timeoutFlag,
    },
    Output: outputFlags,
  },
  examples: [
    toCommandLine('pay', '--method installment --amount 12000 --installments 12'),
    toCommandLine('pay', '--method bonus --card 4622943127013705'),
    toCommandLine('pay', '--method revolving --merchant other_acquirer'),
    toCommandLine('pay', '--scenario insufficient-fund'),
    toCommandLine('pay', '--fault answer-lost'),
  ],
} as const satisfies Command

export type PayFlags = ValuesOf<typeof payCommand>

/** The payment that the flags describe. */
export const toSample = ({ method = 'single', ...flags }: PayFlags): SamplePayment => ({
  method,
  sale: flags.sale === true,
  // Unique to the run: it finds the payment when the reply is lost.
  reference: flags.reference ?? `sample-${method}-${Date.now().toString(36)}`,
  ...pickDefined({
    amount: flags.amount,
    currency: flags.currency,
    card: flags.card,
    cardType: flags['card-type'],
    expires: flags.expires,
    code: flags.code,
    installments: flags.installments,
    firstBillingMonth: flags['first-billing-month'],
    bonusMonth: flags['bonus-month'],
    bonusAmount: flags['bonus-amount'],
  }),
})

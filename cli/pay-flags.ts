import { toCommandLine } from '../contracts/base/command-line.ts'
import { sampleCard } from '../mocks/samples/sample-payment.ts'
import { jpoMethods } from '../src/jpo/methods.ts'
import { faultHeader, scenarioHeader } from '../src/on-demand/read-instructions.ts'
import type { JpoMethod } from '../src/world/world.ts'
import { type Flag, type FlagValues, oneOf, whole } from './flags.ts'
import { defaultUrl, signerFlags, textOf, urlFlag } from './shared-flags.ts'

const methods = jpoMethods.map(({ name }) => name)

export const payFlags: readonly Flag[] = [
  { name: 'method', value: 'NAME', help: `${methods.join(', ')} (default single)`, allows: oneOf(...methods) },
  { name: 'amount', value: 'N', help: 'total amount (default 12000)' },
  { name: 'currency', value: 'CODE', help: 'default JPY' },
  { name: 'installments', value: 'N', help: 'number of installments 支払回数 (default 12 where one is needed)' },
  { name: 'first-billing-month', value: 'MM', help: 'first billing month 初回請求月 (default: left to the gateway)' },
  { name: 'bonus-month', value: 'MM', help: 'month of the bonus ボーナス月' },
  { name: 'bonus-amount', value: 'N', help: 'amount of the bonus in yen ボーナス加算額' },
  { name: 'code', value: 'NN', help: 'payment-method code, when not the first of the method, such as 23' },
  { name: 'card', value: 'NUMBER', help: `card number (default ${sampleCard})` },
  {
    name: 'expires',
    value: 'MM/YYYY',
    help: 'expiry of the card (default 12/2031)',
    allows: { what: 'month and year, such as 12/2031', test: /^\d{2}\/\d{4}$/ },
  },
  { name: 'card-type', value: 'NNN', help: 'card.type (default: as the number says)' },
  ...signerFlags,
  {
    name: 'scheme',
    value: 'NAME',
    help: 'jwt, http (HTTP Signature) or none: how to sign (default jwt)',
    allows: oneOf('jwt', 'http', 'none'),
  },
  { name: 'reference', value: 'TEXT', help: 'clientReferenceInformation.code (default: another each time)' },
  {
    name: 'scenario',
    value: 'NAME',
    help: `ask for an outcome; \`${toCommandLine('catalogue')}\` lists them`,
    allows: { what: 'a name such as expired-card', test: /\S/ },
  },
  {
    name: 'fault',
    value: 'NAME',
    help: 'ask for a fault of the network, such as answer-lost or latency=500',
    allows: { what: 'a name such as answer-lost', test: /\S/ },
  },
  { name: 'timeout', value: 'MS', help: 'how long to wait for an answer (default 60000)', allows: whole },
  { name: 'sale', help: 'authorize and capture at once' },
  urlFlag(`${defaultUrl}; if none runs there, one is started for this payment`),
]

/** What is paid, of the flags that were given. */
export function toSample(flags: FlagValues) {
  const text = (name: string) => textOf(flags[name])
  const sample = {
    amount: text('amount'),
    currency: text('currency'),
    card: text('card'),
    cardType: text('card-type'),
    expires: text('expires'),
    // Its own for each run: by it a payment is found whose answer was lost.
    reference: text('reference') ?? `sample-${text('method') ?? 'single'}-${Date.now().toString(36)}`,
    code: text('code'),
    installments: text('installments'),
    firstBillingMonth: text('first-billing-month'),
    bonusMonth: text('bonus-month'),
    bonusAmount: text('bonus-amount'),
  }
  const given = Object.fromEntries(Object.entries(sample).filter(([, value]) => value !== undefined))
  return { method: (text('method') ?? 'single') as JpoMethod, sale: flags.sale === true, ...given }
}

/** Headers that ask for an outcome or a fault. */
export function toMarks({ scenario, fault }: FlagValues): Record<string, string> {
  return {
    ...(typeof scenario === 'string' && { [scenarioHeader]: scenario }),
    ...(typeof fault === 'string' && { [faultHeader]: fault }),
  }
}

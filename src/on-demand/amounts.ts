import type { IssuerApproval } from '../acquirer/outcome.ts'
import type { OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { catalogue } from '../acquirer/outcome-catalogue.ts'
import { decimalsOf } from '../base/money.ts'
import type { AmountList } from '../world/world.ts'

/** An amount that provokes an outcome. Whole units of the currency, both ends included. */
export interface AmountTrigger {
  readonly from: number
  readonly to: number
  readonly outcome: OutcomeName
  /** Details of the issuer's approval, from the vendor's page. */
  readonly approval?: IssuerApproval
  /** Only with `authorizationOptions.partialAuthIndicator`. */
  readonly partial?: true
  /** Only with this security code: the simulator's own, which no real card has. */
  readonly securityCode?: string
}

/** Start of our own list of amounts: no card in Japan pays 99 million yen. */
export const sandboxAmounts = 99_000_000

const at = (amount: number, outcome: OutcomeName, more: Partial<AmountTrigger> = {}): AmountTrigger => ({
  from: amount,
  to: amount,
  outcome,
  ...more,
})

const visaNet = { responseCode: '00', cvn: 'M' } as const

/**
 * Lists of amounts that provoke outcomes. Those of the vendor's simulators collide with ordinary amounts in yen, so a
 * merchant has them only if its world says so. Sources: testing pages of Visa Platform Connect and of the JCN
 * Gateway, of which only the beginnings are public.
 */
export const amountLists: Readonly<Record<AmountList, readonly AmountTrigger[]>> = {
  sandbox: Object.entries(catalogue).map(([name, { number }]) => at(sandboxAmounts + number, name as OutcomeName)),
  vpc: [
    ...(
      [
        ['001', 'M', 'approved'],
        ['002', 'N', 'cv-failed'],
        ['003', 'P', 'approved'],
        ['004', 'S', 'approved'],
      ] as const
    ).map(([securityCode, cvn, outcome]) => at(0, outcome, { approval: { ...visaNet, cvn }, securityCode })),
    ...[40, 50].map((amount) =>
      at(amount, 'avs-failed', { approval: { ...visaNet, approvalCode: '831001', avs: 'N' } }),
    ),
    at(1000, 'approved', { approval: { ...visaNet, approvalCode: '831000', avs: 'Y' } }),
    ...['0', '1', '2', '3'].map((cavv, index) => at(3051 + index, 'approved', { approval: { ...visaNet, cavv } })),
    at(6001, 'avs-failed', { approval: { ...visaNet, approvalCode: '831000', avs: 'N' } }),
    at(6002, 'cv-failed', { approval: { approvalCode: '831000', responseCode: '00', avs: 'Y', cvn: 'N' } }),
    at(6003, 'partially-approved', {
      approval: { half: true, approvalCode: '831000', responseCode: '10' },
      partial: true,
    }),
  ],
  jcn: [
    { from: 1001, to: 1999, outcome: 'jcn-g98' },
    at(2000, 'server-timeout'),
    { from: 2001, to: 2067, outcome: 'jcn-e90' },
    ...(['jcn-c01', 'jcn-c03', 'jcn-c12', 'jcn-c13', 'jcn-c14', 'jcn-c15'] as const).map((name, index) =>
      at(2068 + index, name),
    ),
  ],
}

/** Smallest and largest amount of each list. Most amounts are outside of all. */
const bounds = Object.fromEntries(
  Object.entries(amountLists).map(([name, list]) => [
    name,
    { least: Math.min(...list.map(({ from }) => from)), most: Math.max(...list.map(({ to }) => to)) },
  ]),
) as Record<AmountList, { readonly least: number; readonly most: number }>

/** Parts of a payment that triggers depend on. */
export interface AmountOfPayment {
  readonly totalAmount: string
  readonly currency: string
  readonly takesPart: boolean
  /** Never stored. */
  readonly securityCode?: string | undefined
}

/** The trigger of an amount, in the first list that has one; undefined without one. */
export function findAmountTrigger(
  lists: readonly AmountList[],
  { totalAmount, currency, takesPart, securityCode }: AmountOfPayment,
): AmountTrigger | undefined {
  const units = toUnits(totalAmount, currency)
  if (units === undefined) return undefined
  for (const name of lists) {
    const { least, most } = bounds[name]
    if (units < least || units > most) continue
    const trigger = amountLists[name].find(
      ({ from, to, partial, securityCode: code }) =>
        units >= from &&
        units <= to &&
        (partial !== true || takesPart) &&
        (code === undefined || code === securityCode),
    )
    if (trigger !== undefined) return trigger
  }
  return undefined
}

/**
 * Whole units of an amount; undefined when it has a non-zero fraction. Only compared with triggers, never used in
 * calculations.
 */
function toUnits(amount: string, currency: string): number | undefined {
  const point = amount.indexOf('.')
  if (point === -1) return Number(amount)
  if (decimalsOf(currency) > 0 && !/^0*$/.test(amount.slice(point + 1))) return undefined
  return Number(amount.slice(0, point))
}

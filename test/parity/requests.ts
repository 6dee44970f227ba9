import type { Interaction } from '../../contracts/states/interaction.ts'
import type { ProviderState } from '../../contracts/states/provider-states.ts'
import { refusedPayments } from '../../mocks/samples/refused-payments.ts'
import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { listed, toOrdinary } from '../conformance/provoke.ts'
import { toSamplePayment } from '../support.ts'

interface RequestRow {
  readonly body: unknown
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly states?: readonly ProviderState[]
}

const sentBy = (merchantId: string): ProviderState => ({
  name: 'the payment is sent by a merchant',
  params: { merchantId },
})
const sentBefore: ProviderState = { name: 'the same payment was sent before', params: {} }
const wrongSecret: ProviderState = { name: 'the payment is signed with a wrong secret', params: {} }

const asks = (outcome: OutcomeName) => ({ 'x-sandbox-scenario': outcome })
const meets = (fault: string) => ({ 'x-sandbox-fault': fault })

const installment = toSamplePayment({ method: 'installment', reference: 'order-1' })

function withoutReference() {
  const { clientReferenceInformation: _, ...payment } = toSamplePayment({ method: 'single' })
  return payment
}

/** Adds new ids, which the reply echoes. */
function withOwnIds(salesSlipNumber: string | number) {
  const { processingInformation, orderInformation, ...payment } = toSamplePayment({
    method: 'single',
    reference: 'own',
  })
  return {
    ...payment,
    processingInformation: { ...processingInformation, reconciliationId: 'SHOP-2026-11' },
    orderInformation: { ...orderInformation, invoiceDetails: { salesSlipNumber } },
  }
}

/** Three wrong fields. */
function faultyPayment() {
  const payment = toSamplePayment({ method: 'installment', reference: 'order-2', installments: '1x' })
  return {
    ...payment,
    orderInformation: { ...payment.orderInformation, amountDetails: { totalAmount: 'x', currency: 'Y' } },
  }
}

/** One request for each kind of reply. */
const rows = {
  approval: { body: installment },
  sale: { body: toSamplePayment({ method: 'single', sale: true, reference: 'order-3' }) },
  'without a reference': { body: withoutReference() },
  'with ids of its own': { body: withOwnIds('12345') },
  'with a slip number that is a number': { body: withOwnIds(12345) },
  'at another acquirer': { body: toOrdinary({ reference: 'order-4' }), states: [sentBy('other_acquirer')] },
  'sale at another acquirer': {
    body: { ...toOrdinary({ reference: 'order-5' }), processingInformation: { capture: true } },
    states: [sentBy('other_acquirer')],
  },
  decline: { body: installment, headers: asks('insufficient-fund') },
  review: { body: installment, headers: asks('avs-failed') },
  invalid: { body: faultyPayment() },
  'card missing': { body: { ...installment, paymentInformation: undefined } },
  'one detail': { body: toSamplePayment({ method: 'installment', reference: 'order-6', installments: '1x' }) },
  duplicate: { body: installment, states: [sentBy('smcc_no_duplicates'), sentBefore] },
  'wrong secret': { body: installment, states: [wrongSecret] },
  'no such path': { body: installment, path: '/pts/v2/nothing' },
  'no such verb': { body: undefined, method: 'GET' },
  'not JSON': { body: installment, headers: { 'content-type': 'text/plain' } },
  'system error': { body: installment, headers: asks('system-error') },
  'too many requests': { body: installment, headers: meets('too-many-requests') },
  unavailable: { body: installment, headers: meets('service-unavailable') },
  'no answer': { body: installment, headers: meets('reset-before-commit') },
} satisfies Record<string, RequestRow>

export type RequestName = keyof typeof rows

/** The interaction for a kind of reply. */
export const requestNamed = (name: RequestName): Interaction => toInteraction(name, rows[name])

function toInteraction(
  name: string,
  { body, method = 'POST', path = '/pts/v2/payments', headers, states = [] }: RequestRow,
) {
  return {
    id: `case/${name}`,
    description: name,
    source: 'test/parity/requests.ts',
    states,
    request: { method, path, headers: { 'content-type': 'application/json', ...headers }, body },
  } satisfies Interaction
}

/** Every kind of reply: those above, the five options, every refusal and every outcome of the catalogue. */
export const allRequests: readonly Interaction[] = [
  ...Object.entries(rows).map(([name, row]) => toInteraction(name, row)),
  ...jpoMethods.map(({ name }) => toInteraction(name, { body: toSamplePayment({ method: name, reference: name }) })),
  ...Object.entries(refusedPayments).map(([name, { merchant, times, payment }]) =>
    toInteraction(`refused: ${name}`, {
      body: toSamplePayment({ ...payment, reference: name }),
      states: [...(merchant === undefined ? [] : [sentBy(merchant)]), ...(times === undefined ? [] : [sentBefore])],
    }),
  ),
  ...listed.map(({ name }) => toInteraction(`outcome: ${name}`, { body: installment, headers: asks(name) })),
]

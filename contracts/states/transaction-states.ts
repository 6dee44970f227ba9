import { type SamplePayment, toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import type { ProviderState, ProviderStateName, TransactionStateName } from './provider-states.ts'
import { type PriorRequest, toPlaceholder } from './step.ts'

/** What the transaction of a state has. */
interface Wish {
  readonly amount: string
  readonly currency: string
  /** Default: an ordinary payment. */
  readonly paymentMethod?: SamplePayment['method']
}

/** A published test card whose issuer asks for a challenge. */
const challengeCard = '4000000000002503'

const tokenTypes = ['customer', 'paymentInstrument', 'instrumentIdentifier'] as const

const headers = { 'content-type': 'application/json', accept: 'application/hal+json' } as const

const toStep = (name: string, operation: OperationId, body: object): PriorRequest => {
  const { method, path } = operationRows[operation]
  return { name, request: { method, path: path.replace('{id}', () => toPlaceholder('id')), headers, body } }
}

const code = toPlaceholder('reference')
const reference = { clientReferenceInformation: { code } }

const orderOf = ({ amount, currency }: Wish) => ({
  orderInformation: { amountDetails: { totalAmount: amount, currency } },
})

const toPayment = ({ amount, currency, paymentMethod }: Wish) =>
  toSamplePayment({ method: paymentMethod ?? 'single', amount, currency })

/** An authorization, with further `processingInformation`. */
function pay(wish: Wish, processing: object = {}): PriorRequest {
  const { processingInformation, ...payment } = toPayment(wish)
  const options = wish.paymentMethod === undefined ? {} : processingInformation
  return toStep('payment', 'createPayment', {
    ...payment,
    // A time-out service finds the payment by its transaction id.
    clientReferenceInformation: { code, transactionId: toPlaceholder('transactionId') },
    processingInformation: { ...options, ...processing },
  })
}

const sell = (wish: Wish): PriorRequest => pay(wish, { capture: true })

const follow = (name: string, operation: OperationId, wish: Wish): PriorRequest =>
  toStep(name, operation, { ...reference, ...orderOf(wish) })

function credit(wish: Wish): PriorRequest {
  const { paymentInformation, orderInformation } = toPayment(wish)
  return toStep('credit', 'createCredit', { ...reference, paymentInformation, orderInformation })
}

/** Ids of the vault in the reply of a payment with TOKEN_CREATE. */
const vaultIds = Object.fromEntries(tokenTypes.map((kind) => [`${kind}.id`, `tokenInformation.${kind}.id`]))

/** Asks for an authentication of a card that needs a challenge. */
const enrol = (wish: Wish): PriorRequest => {
  const { paymentInformation, orderInformation } = toPayment(wish)
  return {
    ...toStep('authentication', 'checkPayerAuthEnrollment', {
      ...reference,
      paymentInformation: { card: { ...paymentInformation?.card, number: challengeCard } },
      orderInformation,
      consumerAuthenticationInformation: { returnUrl: 'https://shop.example/returned' },
    }),
    gives: { authenticationTransactionId: 'consumerAuthenticationInformation.authenticationTransactionId' },
  }
}

const search: PriorRequest = toStep('search', 'createSearch', {
  query: `clientReferenceInformation.code:${code}`,
  sort: 'submitTimeUtc:desc',
})

/** The requests that make each state true. */
const chains: Readonly<Record<TransactionStateName, (wish: Wish) => readonly PriorRequest[]>> = {
  'an authorization that can be captured': (wish) => [pay(wish)],
  'a pre-authorization': (wish) => [pay(wish, { authorizationOptions: { authIndicator: '0' } })],
  'a captured authorization': (wish) => [pay(wish), follow('capture', 'capturePayment', wish)],
  'a reversed authorization': (wish) => [
    pay(wish),
    toStep('reversal', 'authReversal', {
      ...reference,
      reversalInformation: orderOf(wish).orderInformation,
    }),
  ],
  'a sale': (wish) => [sell(wish)],
  'a refund': (wish) => [sell(wish), follow('refund', 'refundPayment', wish)],
  'a credit': (wish) => [credit(wish)],
  'an authorization whose reply was lost': (wish) => [pay(wish)],
  'a sale whose reply was lost': (wish) => [sell(wish)],
  'a payment that can be found by search': (wish) => [pay(wish)],
  'a search': (wish) => [pay(wish), search],
  'a card in the vault': (wish) => [
    { ...pay(wish, { actionList: ['TOKEN_CREATE'], actionTokenTypes: [...tokenTypes] }), gives: vaultIds },
  ],
  'a challenge of the cardholder': (wish) => [enrol(wish)],
}

/** Whether requests make a state true, and their replies give values to the interaction. */
export const isTransactionState = (name: ProviderStateName): name is TransactionStateName => Object.hasOwn(chains, name)

/** The requests that make a state true, in their order. */
export function toSteps(name: TransactionStateName, params: ProviderState['params']): readonly PriorRequest[] {
  const { amount = '12000', currency = 'JPY', paymentMethod } = params
  return chains[name]({
    amount: String(amount),
    currency: String(currency),
    ...(paymentMethod !== undefined && { paymentMethod: paymentMethod as SamplePayment['method'] }),
  })
}

/**
 * Valid and invalid uses of the client; `tsc` is the test. Each `@ts-expect-error` fails the build when the line
 * below it begins to compile. Nothing here is run.
 */
import {
  bonus,
  type CaptureResult,
  type ClientOptions,
  combination,
  createPaymentClient,
  installment,
  type JpoOption,
  type Payment,
  type PaymentClient,
  type PaymentResult,
  revolving,
  single,
} from '../../src/client/index.ts'

const auth = { keyId: 'k', sharedSecret: 'c2VjcmV0' }
const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' }

/** Compiles only for `true`. */
const isTrue = <Claim extends true>(claim?: Claim) => claim
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export function options(privateKey: CryptoKey): ClientOptions[] {
  return [
    { environment: 'apitest', merchant: 'm', auth },
    { environment: new URL('http://127.0.0.1:8392'), merchant: 'm', auth: { ...auth, scheme: 'jwt' } },
    { environment: 'http://gateway', merchant: 'm', auth: { ...auth, scheme: 'http-signature', portfolio: 'p' } },
    { environment: 'production', merchant: 'm', auth: { scheme: 'certificate', serialNumber: '1', privateKey } },
    { environment: 'production', merchant: 'm', auth: { scheme: 'certificate', serialNumber: '1', privateKey: 'PEM' } },
    // @ts-expect-error a merchant is needed
    { environment: 'apitest', auth },
    // @ts-expect-error credentials are needed
    { environment: 'apitest', merchant: 'm' },
    // @ts-expect-error a port is no environment
    { environment: 8392, merchant: 'm', auth },
    // @ts-expect-error a certificate has no shared secret
    { environment: 'apitest', merchant: 'm', auth: { ...auth, scheme: 'certificate' } },
    // @ts-expect-error a shared secret has no private key
    { environment: 'apitest', merchant: 'm', auth: { serialNumber: '1', privateKey } },
    // @ts-expect-error there is no such scheme
    { environment: 'apitest', merchant: 'm', auth: { ...auth, scheme: 'oauth' } },
    // @ts-expect-error a shop has three names
    { environment: 'apitest', merchant: 'm', auth, shop: { businessName: '桜商店' } },
    // @ts-expect-error a time-out is a number
    { environment: 'apitest', merchant: 'm', auth, timeout: '60s' },
  ]
}

export function payments(): Payment[] {
  return [
    { amount: '12000', card },
    { amount: '12000', currency: 'JPY', card: { ...card, securityCode: '123', type: '001' }, option: single() },
    { amount: '12000', card, billTo: { country: 'JP' }, capture: true, reference: 'r', transactionId: 't' },
    // @ts-expect-error no float touches money
    { amount: 12000, card },
    // @ts-expect-error a card is needed
    { amount: '12000' },
    // @ts-expect-error a card number is text
    { amount: '12000', card: { ...card, number: 4111111111111111 } },
    // @ts-expect-error '04' is not 4
    { amount: '12000', card: { ...card, expirationMonth: 4 } },
    // @ts-expect-error a card expires
    { amount: '12000', card: { number: '4111111111111111' } },
    // @ts-expect-error an option is made by a builder
    { amount: '12000', card, option: { paymentMethod: '61', installments: '12' } },
    // @ts-expect-error and is not its name
    { amount: '12000', card, option: 'installment' },
    // @ts-expect-error there is no such field
    { amount: '12000', card, installments: 12 },
    // @ts-expect-error `capture` is no text
    { amount: '12000', card, capture: 'true' },
  ]
}

export function builders(): JpoOption[] {
  const count: number = Math.max(3, 6)
  isTrue<Equal<ReturnType<typeof bonus>, JpoOption<'bonus'>>>()
  return [
    single(),
    bonus(),
    bonus({ code: '23', bonuses: [{ month: 7, amount: '30000' }, null] }),
    installment({ installments: count, firstBillingMonth: 4 }),
    combination({ installments: 6, firstBillingMonth: 4, bonuses: [{ month: 12 }], code: '34' }),
    revolving({ installments: 10, firstBillingMonth: 4 }),
    // @ts-expect-error single takes no terms
    single({ installments: 1 }),
    // @ts-expect-error a lump sum has no installments
    bonus({ installments: 2 }),
    // @ts-expect-error nor a first month
    bonus({ firstBillingMonth: 4 }),
    // @ts-expect-error the amount of a bonus is text
    bonus({ bonuses: [{ month: 7, amount: 30000 }] }),
    // @ts-expect-error a month is a number here
    bonus({ bonuses: [{ month: '07' }] }),
    // @ts-expect-error the code is another group's
    bonus({ code: '31' }),
    // @ts-expect-error installments are needed
    installment(),
    // @ts-expect-error installments are needed
    installment({ firstBillingMonth: 4 }),
    // @ts-expect-error a count is a number here
    installment({ installments: '12' }),
    // @ts-expect-error no bonus without the combination
    installment({ installments: 12, bonuses: [null] }),
    // @ts-expect-error the guide's own misprint
    installment({ installments: 12, firstBusinessMonth: 4 }),
    // @ts-expect-error installments are needed
    combination({ bonuses: [{ month: 12 }] }),
    // @ts-expect-error no bonus with revolving
    revolving({ installments: 10, bonuses: [null] }),
    // @ts-expect-error an option of one method is not that of another
    single() satisfies JpoOption<'bonus'>,
  ]
}

export async function calls(signal: AbortSignal): Promise<void> {
  const client = createPaymentClient({ environment: 'apitest', merchant: 'm', auth })
  await client.createPayment({ amount: '1', card }, { signal, timeout: 5_000, correlationId: 'c' })
  await client.send({ orderInformation: { amountDetails: { totalAmount: '1' } } }, { signal })
  // @ts-expect-error a hand-written amount is text as well
  await client.send({ orderInformation: { amountDetails: { totalAmount: 1 } } })
  // @ts-expect-error there is no such option: the client never repeats a payment
  await client.createPayment({ amount: '1', card }, { retries: 3 })
  // @ts-expect-error where payments go is settled
  client.url = 'http://elsewhere'
}

export async function services(client: PaymentClient, signal: AbortSignal): Promise<string | undefined> {
  const captured = await client.capture('1', { amount: '1', option: combination({ installments: 3 }) }, { signal })
  isTrue<Equal<typeof captured.transactionId, string>>()
  // @ts-expect-error the form of a capture is made from a builder's
  await client.capture('1', { amount: '1', option: { paymentMethod: '21', bonuses: '2' } })
  // @ts-expect-error no float touches money
  await client.capture('1', { amount: 1 })
  // @ts-expect-error a refund has no payment option
  await client.refund('1', { amount: '1', option: single() })
  // @ts-expect-error a credit needs a card
  await client.credit({ amount: '1' })
  // @ts-expect-error an authorization is reversed, not voided
  await client.void('1', { of: 'authorization' })
  // @ts-expect-error a time-out reversal needs its amount
  await client.timeOutReversal('t', {})
  // @ts-expect-error an increment is a difference
  await client.increment('1', { amount: '1' })
  const voided = await client.void('1')
  // @ts-expect-error an amount of a void may be absent
  if (voided.outcome === 'voided') return voided.amount.length
  await client.reconcile({ reference: 'r' }, { attempts: 2, delay: 100 })
  await client.reconcile({ transactionId: 't' }, { reverse: { amount: '1' } })
  // @ts-expect-error a search by transaction id finds nothing
  await client.reconcile({ transactionId: 't' })
  // @ts-expect-error a reversal needs the transaction id
  await client.reconcile({ reference: 'r' }, { reverse: { amount: '1' } })
  // @ts-expect-error a search is read by iteration
  await client.search('id:1').length
  const found = await client.getTransaction('1')
  return found.outcome === 'found' ? found.transaction.status : undefined
}

/** A switch over `outcome` is complete: a new result breaks it. */
export function captures(result: CaptureResult): string {
  switch (result.outcome) {
    case 'differs':
      return result.asked.amount
    case 'captured':
      isTrue<Equal<typeof result.status, 'PENDING' | 'TRANSMITTED'>>()
      return result.amount
    case 'declined':
      return result.retry
    case 'invalid':
      return result.reason
    case 'duplicate':
    case 'unauthenticated':
      return result.message ?? ''
    case 'unavailable':
    case 'unknown':
      return result.cause
    case 'unexpected':
      return result.problem
    default:
      return result satisfies never
  }
}

/** A switch over `outcome` is complete: a new result breaks it. */
export function results(result: PaymentResult): string {
  isTrue<Equal<PaymentResult['transactionId'], string>>()
  // @ts-expect-error only some results have an id
  result.id
  switch (result.outcome) {
    case 'approved':
      isTrue<Equal<typeof result.status, 'AUTHORIZED'>>()
      isTrue<Equal<typeof result.amount, string>>()
      // @ts-expect-error an approval has no reason
      result.reason
      // @ts-expect-error a result is not changed
      result.amount = '1'
      return result.amount
    case 'partially-approved':
      return result.amount
    case 'differs':
      return result.asked.currency
    case 'pending':
      // @ts-expect-error what is pending may have no amount
      return result.amount
    case 'declined':
      isTrue<
        Equal<
          typeof result.retry,
          'never' | 'later' | 'with-other-card' | 'with-corrected-data' | 'with-authentication'
        >
      >()
      return result.retry
    case 'invalid':
      return result.fields.map(({ field, reason }) => `${field} ${reason}`).join()
    case 'duplicate':
      return result.message ?? ''
    case 'unauthenticated':
      return result.reason ?? ''
    case 'unavailable':
      isTrue<Equal<typeof result.retryAfter, number | undefined>>()
      return result.cause
    case 'unknown':
      // @ts-expect-error it must not be sent again, so nothing says when
      result.retryAfter
      return result.cause
    case 'unexpected':
      isTrue<Equal<typeof result.mayBeProcessed, boolean>>()
      return result.problem
    default:
      return result satisfies never
  }
}

import type { OperationContext } from '../operation.ts'
import { listTokens } from './list-tokens.ts'
import {
  findOfPath,
  planChange,
  planCreate,
  planDelete,
  planIdentifier,
  planPaymentInstrument,
  planRead,
} from './plans.ts'
import { toTokenPath } from './print-token.ts'
import { createVaultOperation } from './vault-operation.ts'
import { toMissingToken } from './vault-refusals.ts'

/** Lists what a customer or an instrument identifier has. */
const planList =
  (kind: 'paymentInstrument' | 'shippingAddress', of: 'customer' | 'instrumentIdentifier') =>
  async (context: OperationContext) => {
    const owner = await findOfPath(of, context)
    if (!owner.ok) return { ok: false, refusal: toMissingToken(owner) } as const
    const path = toTokenPath(owner.token, context.origin)
    const { id } = owner.token
    if (of === 'instrumentIdentifier')
      return listTokens(
        { name: 'paymentInstruments', kind, owner: { instrumentId: id }, at: `${path}/paymentinstruments` },
        context,
      )
    return kind === 'paymentInstrument'
      ? listTokens(
          { name: 'paymentInstruments', kind, owner: { customerId: id }, at: `${path}/payment-instruments` },
          context,
        )
      : listTokens(
          { name: 'shippingAddresses', kind, owner: { customerId: id }, at: `${path}/shipping-addresses` },
          context,
        )
  }

/** A payment instrument of a card needs its type. Source: guide. */
const ofCard = ['card.type']

/** Operations of the vault (TMS), by `operationId`. */
export const vaultOperations = {
  postCustomer: createVaultOperation({ id: 'postCustomer', required: [], plan: planCreate('customer') }),
  getCustomer: createVaultOperation({ id: 'getCustomer', plan: planRead('customer') }),
  patchCustomer: createVaultOperation({ id: 'patchCustomer', required: [], plan: planChange('customer') }),
  deleteCustomer: createVaultOperation({ id: 'deleteCustomer', plan: planDelete('customer') }),
  postCustomerPaymentInstrument: createVaultOperation({
    id: 'postCustomerPaymentInstrument',
    required: ofCard,
    plan: planPaymentInstrument,
  }),
  getCustomerPaymentInstrumentsList: createVaultOperation({
    id: 'getCustomerPaymentInstrumentsList',
    plan: planList('paymentInstrument', 'customer'),
  }),
  getCustomerPaymentInstrument: createVaultOperation({
    id: 'getCustomerPaymentInstrument',
    plan: planRead('paymentInstrument'),
  }),
  patchCustomersPaymentInstrument: createVaultOperation({
    id: 'patchCustomersPaymentInstrument',
    required: [],
    plan: planChange('paymentInstrument'),
  }),
  deleteCustomerPaymentInstrument: createVaultOperation({
    id: 'deleteCustomerPaymentInstrument',
    plan: planDelete('paymentInstrument'),
  }),
  postCustomerShippingAddress: createVaultOperation({
    id: 'postCustomerShippingAddress',
    required: ['shipTo'],
    plan: planCreate('shippingAddress'),
  }),
  getCustomerShippingAddressesList: createVaultOperation({
    id: 'getCustomerShippingAddressesList',
    plan: planList('shippingAddress', 'customer'),
  }),
  getCustomerShippingAddress: createVaultOperation({
    id: 'getCustomerShippingAddress',
    plan: planRead('shippingAddress'),
  }),
  patchCustomersShippingAddress: createVaultOperation({
    id: 'patchCustomersShippingAddress',
    required: [],
    plan: planChange('shippingAddress'),
  }),
  deleteCustomerShippingAddress: createVaultOperation({
    id: 'deleteCustomerShippingAddress',
    plan: planDelete('shippingAddress'),
  }),
  postInstrumentIdentifier: createVaultOperation({
    id: 'postInstrumentIdentifier',
    required: [],
    plan: planIdentifier,
  }),
  getInstrumentIdentifier: createVaultOperation({
    id: 'getInstrumentIdentifier',
    plan: planRead('instrumentIdentifier'),
  }),
  patchInstrumentIdentifier: createVaultOperation({
    id: 'patchInstrumentIdentifier',
    required: [],
    plan: planChange('instrumentIdentifier'),
  }),
  deleteInstrumentIdentifier: createVaultOperation({
    id: 'deleteInstrumentIdentifier',
    plan: planDelete('instrumentIdentifier'),
  }),
  getInstrumentIdentifierPaymentInstrumentsList: createVaultOperation({
    id: 'getInstrumentIdentifierPaymentInstrumentsList',
    plan: planList('paymentInstrument', 'instrumentIdentifier'),
  }),
  postPaymentInstrument: createVaultOperation({
    id: 'postPaymentInstrument',
    required: ofCard,
    plan: planPaymentInstrument,
  }),
  getPaymentInstrument: createVaultOperation({ id: 'getPaymentInstrument', plan: planRead('paymentInstrument') }),
  patchPaymentInstrument: createVaultOperation({
    id: 'patchPaymentInstrument',
    required: [],
    plan: planChange('paymentInstrument'),
  }),
  deletePaymentInstrument: createVaultOperation({
    id: 'deletePaymentInstrument',
    plan: planDelete('paymentInstrument'),
  }),
}

import fc from 'fast-check'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { namespaceHeader } from '../../../src/engine/namespaces.ts'
import { jpoMethods } from '../../../src/jpo/methods.ts'
import { world } from '../../conformance/signed.ts'
import { toSamplePayment } from '../../support.ts'
import { defineExchangeTarget } from '../exchange-target.ts'
import type { RawRequest } from '../raw-http.ts'
import { putAt, requestFields } from '../request-fields.ts'
import { strangeKey, strangeValue } from '../strange-values.ts'
import { toPaymentRequest } from '../to-payment-request.ts'
import { faultNames, outcomeNames } from '../words.ts'

/** The world shows its numbers masked. */
const seedCards = (seed.cards ?? []).map(({ number }) => number)

/** Payments that are right but for one to three changes, by any merchant, with any outcome and fault. */
export const mutations = defineExchangeTarget<RawRequest>({
  name: 'mutations',
  share: 3,
  doors: ['guide', 'strict'],
  overHttp: 15,
  values: ({ plants }) => {
    const change = fc.record({
      path: fc.constantFrom(...requestFields),
      key: fc.option(strangeKey, { nil: undefined, freq: 4 }),
      value: strangeValue(plants),
    })
    const base = fc.record({
      method: fc.constantFrom(...jpoMethods.map(({ name }) => name)),
      card: fc.constantFrom(...seedCards, ...plants.cards),
      amount: fc.constantFrom('12000', '1', '99000201', '99000100', '99000500'),
      sale: fc.boolean(),
    })
    return fc
      .record({
        base,
        changes: fc.array(change, { minLength: 1, maxLength: 3 }),
        merchant: fc.constantFrom(...world.merchants.map(({ merchantId }) => merchantId)),
        wish: fc.option(
          fc.oneof(
            fc.constantFrom(...outcomeNames).map((name) => ['x-sandbox-scenario', name] as const),
            fc.constantFrom(...faultNames).map((name) => ['x-sandbox-fault', name] as const),
            fc.constantFrom('a', 'b', 'c').map((name) => [namespaceHeader, name] as const),
          ),
          { nil: undefined, freq: 2 },
        ),
      })
      .map(({ base, changes, merchant, wish }) => {
        const payment = changes.reduce<unknown>(
          (document, { path, key, value }) => putAt(document, key === undefined ? path : [...path, key], value),
          toSamplePayment(base),
        )
        return toPaymentRequest(payment, ['v-c-merchant-id', merchant], ...(wish === undefined ? [] : [wish]))
      })
  },
  toRequest: (request) => request,
})

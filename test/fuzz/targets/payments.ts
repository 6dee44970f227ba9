import fc from 'fast-check'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { jpoMethods } from '../../../src/jpo/methods.ts'
import { namespaceHeader } from '../../../src/request/sandbox-headers.ts'
import { world } from '../../conformance/signed.ts'
import { toSamplePayment } from '../../support.ts'
import { defineExchangeTarget } from '../exchange.ts'
import type { RawRequest } from '../raw-http.ts'
import { type FieldPath, putAt, requestFields, toPaymentRequest } from '../requests.ts'
import { faultNames, outcomeNames, strangeKey, strangeValue } from '../strange-values.ts'

interface Payment {
  readonly base: NonNullable<Parameters<typeof toSamplePayment>[0]>
  readonly changes: readonly { readonly path: FieldPath; readonly key?: string | undefined; readonly value: unknown }[]
  readonly headers: RawRequest['headers']
}

const toHeader = (name: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => [name, value] as const)

/** Payments with strange fields, by any merchant, with any outcome and fault. */
export const payments = defineExchangeTarget<Payment>({
  name: 'payments',
  share: 8,
  gateways: ['guide', 'strict'],
  values: (plants) => {
    const change = fc.record({
      path: fc.constantFrom(...requestFields),
      key: fc.option(strangeKey, { nil: undefined, freq: 2 }),
      value: strangeValue(plants),
    })
    return fc.record({
      base: fc.record({
        method: fc.constantFrom(...jpoMethods.map(({ name }) => name)),
        card: fc.constantFrom(...(seed.cards ?? []).map(({ number }) => number), ...plants.cards),
        amount: fc.constantFrom('12000', '1', '99000201', '99000100', '99000500'),
        sale: fc.boolean(),
      }),
      // Few changes reach the late stages, many meet every check of a field soon.
      changes: fc.oneof(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.array(change, { minLength: 10, maxLength: 40 }),
      ),
      headers: fc.tuple(
        toHeader(
          'v-c-merchant-id',
          world.merchants.map(({ merchantId }) => merchantId),
        ),
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(['x-nothing', ''] as const) },
          toHeader('x-sandbox-scenario', outcomeNames),
          toHeader('x-sandbox-fault', faultNames),
          toHeader(namespaceHeader, ['a', 'b', 'c']),
        ),
      ),
    })
  },
  toRequest: ({ base, changes, headers }) =>
    toPaymentRequest(
      changes.reduce<unknown>(
        (document, { path, key, value }) => putAt(document, key === undefined ? path : [...path, key], value),
        toSamplePayment(base),
      ),
      ...headers,
    ),
})

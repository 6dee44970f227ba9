import fc from 'fast-check'
import { jpoMethods } from '../../../src/jpo/methods.ts'
import type { JpoMethod } from '../../../src/world/world.ts'
import { toSamplePayment } from '../../support.ts'
import { defineExchangeTarget } from '../exchange-target.ts'
import { type FieldPath, putAt, requestFields } from '../request-fields.ts'
import { kinds, strangeValue } from '../strange-values.ts'
import { toPaymentRequest } from '../to-payment-request.ts'

interface Field {
  readonly method: JpoMethod
  readonly path: FieldPath
  readonly value: unknown
}

/** Every field of the contract with a value of every kind, one at a time. */
export const fields = defineExchangeTarget<Field>({
  name: 'fields',
  share: 3,
  doors: ['guide', 'strict'],
  overHttp: 5,
  values: ({ plants }) =>
    fc.record({
      method: fc.constantFrom(...jpoMethods.map(({ name }) => name)),
      path: fc.constantFrom(...requestFields),
      value: strangeValue(plants),
    }),
  // Kind by kind, so that a short run has met every field.
  examples: ({ plants }) =>
    [...kinds, ...plants.cards].flatMap((value) =>
      requestFields.map((path) => ({ method: 'combination' as const, path, value })),
    ),
  toRequest: ({ method, path, value }) => toPaymentRequest(putAt(toSamplePayment({ method }), path, value)),
})

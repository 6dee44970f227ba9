import fc from 'fast-check'
import { samplePayment } from '../../conformance/signed.ts'
import { defineExchangeTarget } from '../exchange-target.ts'
import { putAt, requestFields } from '../request-fields.ts'
import { kinds, planted, strangeKey, strangeValue } from '../strange-values.ts'
import { toPaymentRequest } from '../to-payment-request.ts'

const numbers = [
  '1e400',
  '-1e400',
  '0.1e-400',
  '9'.repeat(400),
  `0.${'3'.repeat(400)}`,
  '-0',
  '1E+2',
  '12345678901234567890',
]

/** JSON as text: what a value could not say is in it, keys that stand twice and numbers that no double holds. */
const { text } = fc.letrec<{ text: string; list: string; object: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...numbers, 'null', 'true', '""'),
    fc.constantFrom(...kinds).map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary', maxLength: 20 }).map((value) => JSON.stringify(value)),
  ),
  list: fc.array(tie('text'), { maxLength: 5 }).map((items) => `[${items.join(', ')}]`),
  object: fc
    .array(fc.tuple(strangeKey, tie('text')), { maxLength: 6 })
    .map((pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
  text: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('object')),
}))

/** Bodies that grow in one direction. */
const grown = fc
  .tuple(
    fc.constantFrom('deep list', 'deep object', 'wide list', 'wide object', 'same key', 'long text'),
    fc.nat({ max: 40_000 }),
  )
  .map(([kind, size]) => {
    switch (kind) {
      case 'deep list':
        return '['.repeat(size) + ']'.repeat(size)
      case 'deep object':
        return `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`
      case 'wide list':
        return `{"a":[${Array(size).fill('1').join(',')}]}`
      case 'wide object':
        return JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, index])))
      case 'same key':
        return `{${Array(Math.min(size, 9_000)).fill('"orderInformation":{"amountDetails":{}}').join(',')}}`
      default:
        return `{"clientReferenceInformation":{"code":"${'é'.repeat(size)}"}}`
    }
  })

/** JSON of any shape, from nothing like a payment to a payment with strange company. */
export const jsonShape = defineExchangeTarget<string>({
  name: 'json-shape',
  share: 2,
  doors: ['guide', 'strict'],
  overHttp: 10,
  values: ({ plants }) =>
    fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 1, arbitrary: grown },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...requestFields),
            fc.dictionary(fc.oneof(strangeKey, planted(plants)), strangeValue(plants), { maxKeys: 5 }),
          )
          .map(([path, extra]) => JSON.stringify(putAt(samplePayment, path, extra))),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...requestFields), text)
          // A whole payment before, the same key behind it.
          .map(
            ([[key = ''], value]) => `${JSON.stringify(samplePayment).slice(0, -1)},${JSON.stringify(key)}:${value}}`,
          ),
      },
    ),
  toRequest: (body) => toPaymentRequest(body),
})

import fc from 'fast-check'
import { samplePayment } from '../../conformance/signed.ts'
import { defineExchangeTarget } from '../exchange.ts'
import { requestFields, toPaymentRequest } from '../requests.ts'
import { kinds, strangeKey } from '../strange-values.ts'

/** Numbers that no double holds. */
const numbers = ['1e400', '-1e400', '0.1e-400', '9'.repeat(400), `0.${'3'.repeat(400)}`, '-0', '1E+2'] as const

/** JSON as text, which may repeat keys and hold numbers that no value has. */
const { text } = fc.letrec<{ text: string; list: string; object: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...numbers),
    fc.constantFrom(...kinds).map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary', maxLength: 20 }).map((value) => JSON.stringify(value)),
  ),
  list: fc.array(tie('text'), { maxLength: 5 }).map((items) => `[${items.join(', ')}]`),
  object: fc
    .array(fc.tuple(strangeKey, tie('text')), { maxLength: 6 })
    .map((pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
  text: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('object')),
}))

/** Bodies that grow in one dimension. */
const large: readonly ((size: number) => string)[] = [
  (size) => '['.repeat(size) + ']'.repeat(size),
  (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
  (size) => `{"a":[${Array(size).fill('1').join(',')}]}`,
  (size) => `{${Array.from({ length: size }, (_, index) => `"k${index}":1`).join(',')}}`,
  (size) => `{${Array(Math.min(size, 9_000)).fill('"orderInformation":{"amountDetails":{}}').join(',')}}`,
  (size) => `{"clientReferenceInformation":{"code":"${'é'.repeat(size)}"}}`,
]

const payment = JSON.stringify(samplePayment)

/** JSON of any shape. */
export const jsonShape = defineExchangeTarget<string>({
  name: 'json-shape',
  share: 2,
  gateways: ['guide', 'strict'],
  values: () =>
    fc.oneof(
      { weight: 4, arbitrary: text },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...large), fc.nat({ max: 40_000 })).map(([make, size]) => make(size)),
      },
      {
        weight: 2,
        // A whole payment in which one key is repeated.
        arbitrary: fc
          .tuple(fc.constantFrom(...requestFields), text)
          .map(([[key = ''], value]) => `${payment.slice(0, -1)},${JSON.stringify(key)}:${value}}`),
      },
    ),
  toRequest: (body) => toPaymentRequest(body),
})

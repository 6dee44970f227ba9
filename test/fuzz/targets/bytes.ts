import fc from 'fast-check'
import { sampleBody } from '../../conformance/signed.ts'
import { defineExchangeTarget } from '../exchange.ts'
import { toPaymentRequest } from '../requests.ts'

const edit = fc.tuple(fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('set', 'insert', 'delete', 'repeat'))

/** A valid body with damaged bytes. */
const damaged = fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) => {
  let bytes = Buffer.from(sampleBody)
  for (const [pick, byte, kind] of edits) {
    const at = pick % (bytes.length + 1)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    const middle = kind === 'repeat' ? after.subarray(0, byte) : Buffer.from(kind === 'delete' ? [] : [byte])
    bytes = Buffer.concat([before, middle, kind === 'set' || kind === 'delete' ? after.subarray(1) : after])
  }
  return bytes as Uint8Array
})

/** Byte order marks, magic numbers and malformed UTF-8, in hex. */
const prefixes = ['', 'efbbbf', 'fffe', 'feff', '1f8b', 'c080', 'eda080', 'f4908080', '00', '7b', '5b', '22'] as const

/** Any bytes as the body of a payment. */
export const bytes = defineExchangeTarget<Uint8Array>({
  name: 'bytes',
  share: 2,
  gateways: ['guide', 'strict'],
  values: () =>
    fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      damaged,
      fc.nat({ max: sampleBody.length }).map((length) => sampleBody.slice(0, length)),
      fc
        .tuple(fc.constantFrom(...prefixes), fc.uint8Array({ maxLength: 40 }))
        .map(([hex, rest]) => Buffer.concat([Buffer.from(hex, 'hex'), rest])),
      fc.nat({ max: 1_000_010 }).map((length) => Buffer.alloc(length, '[1,')),
    ),
  examples: () => [999_999, 1_000_000, 1_000_001].map((length) => Buffer.alloc(length, ' ')),
  toRequest: (body) => toPaymentRequest(body),
})

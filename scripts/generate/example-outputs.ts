import { refusedPayments } from '../../mocks/samples/refused-payments.ts'
import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { Output } from './outputs.ts'

/** Requests to send with curl: one for each method, one for each row of the refusal table. */
export function toExampleOutputs(): Output[] {
  return [
    ...jpoMethods.map(({ name }) => toOutput(`examples/requests/${name}.json`, toSamplePayment({ method: name }))),
    ...Object.entries(refusedPayments).map(([row, { payment }]) =>
      toOutput(`examples/requests/refused/${row}.json`, toSamplePayment({ reference: row, ...payment })),
    ),
  ]
}

const toOutput = (path: string, value: unknown): Output => ({ path, content: `${JSON.stringify(value, null, 2)}\n` })

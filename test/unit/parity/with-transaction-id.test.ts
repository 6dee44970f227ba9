import { expect, test } from 'vitest'
import { withTransactionId } from '../../../contracts/parity/with-transaction-id.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'

const toInteraction = (body: unknown): Interaction => ({
  id: 'case/a',
  description: 'a payment',
  source: 'a.yaml',
  states: [],
  request: { method: 'POST', path: '/pts/v2/payments', headers: {}, body },
})

test('only the transaction id changes', () => {
  const body = { clientReferenceInformation: { code: 'c', transactionId: 'old' }, orderInformation: { a: '1' } }
  const interaction = toInteraction(body)
  expect(withTransactionId(interaction, 'new')).toEqual(
    toInteraction({ ...body, clientReferenceInformation: { code: 'c', transactionId: 'new' } }),
  )
  expect(body.clientReferenceInformation.transactionId).toBe('old')
})

test.each([[{ clientReferenceInformation: { code: 'c' } }], [{}], [undefined], [[1]], ['text']])(
  'a missing transaction id is not added: %j',
  (body) => {
    const interaction = toInteraction(body)
    expect(withTransactionId(interaction, 'new')).toBe(interaction)
  },
)

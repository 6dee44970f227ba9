import { beforeEach, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { CardTokenKind } from '../../src/verdict/card-token.ts'
import { createTestEngine, send } from '../support.ts'
import { entryOf, toOrdinary } from './provoke.ts'
import { claimsOf, makeToken, withoutCard } from './type-card.ts'

/** The journal says what named the card of a request, and nothing of what it stands for. */

let engine: Engine
beforeEach(async () => {
  engine = await createTestEngine()
})

const number = '4111111111111111'
const expiry = { expirationMonth: '12', expirationYear: '2031' }
const by = (paymentInformation: object): object => ({ ...toOrdinary(), paymentInformation })

/** Tokens of the vault for a card, by their kind. */
const create = async (): Promise<Readonly<Record<string, { readonly id: string }>>> => {
  const processingInformation = {
    actionList: ['TOKEN_CREATE'],
    actionTokenTypes: ['customer', 'paymentInstrument', 'instrumentIdentifier'],
  }
  return (await send(engine, { ...toOrdinary({ card: number }), processingInformation })).body.tokenInformation
}

type Naming = () => Promise<object> | object

const namings: readonly (readonly [CardTokenKind | undefined, string, Naming])[] = [
  [undefined, 'a card in clear', () => toOrdinary()],
  [undefined, 'a refused token', () => withoutCard({ jti: 'none' })],
  ['transient', 'a transient token', async () => withoutCard({ transientTokenJwt: await makeToken(engine) })],
  ['transient', 'its jti', async () => withoutCard({ jti: claimsOf(await makeToken(engine)).jti })],
  ['customer', 'a customer', async () => by({ customer: { id: (await create())['customer']?.id } })],
  ['paymentInstrument', 'an instrument', async () => by({ paymentInstrument: (await create())['paymentInstrument'] })],
  [
    'paymentInstrument',
    'an instrument of a customer',
    async () => {
      const { customer, paymentInstrument } = await create()
      return by({ customer, paymentInstrument })
    },
  ],
  [
    'instrumentIdentifier',
    'an identifier',
    async () => by({ instrumentIdentifier: { id: (await create())['instrumentIdentifier']?.id }, card: expiry }),
  ],
  ['network', 'a network token', () => by({ tokenizedCard: { number, type: '001', ...expiry } })],
]

test.each(namings)('the journal names %s for %s', async (kind, _, naming) => {
  const reply = await send(engine, await naming())
  const entry = entryOf({ engine }, reply)
  expect(entry.cardToken).toBe(kind)
  expect(JSON.stringify(entry)).not.toContain(number)
})

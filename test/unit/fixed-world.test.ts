import { expect, test } from 'vitest'
import { createFixedWorld } from '../../mocks/world/create-fixed-world.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { World, WorldFile } from '../../src/world/world.ts'

const smallest: WorldFile = {
  acquirers: [{ id: 'a', name: 'A', forwardedAcquirerCode: 'A', jpo: true, approval: 'smcc' }],
  issuers: [
    { id: 'i', name: 'I', country: 'JP', options: ['single'] },
    { id: 'o', name: 'O', country: 'US', options: [] },
  ],
  cards: [{ number: '4111111111111111', issuer: 'i' }],
  merchants: [
    {
      merchantId: 'm',
      acquirer: 'a',
      keyId: 'k',
      sharedSecret: 'c2VjcmV0',
      acquirerAgreement: { paymentOptions: { jpPaymentOptionType: ['single'] } },
    },
  ],
}
const changed: WorldFile = {
  ...smallest,
  unlistedCards: { policy: 'allow', issuer: 'o' },
  rules: { 'jpo-katakana': 'off' },
  refusals: { 'card-expired': { enabled: false } },
}

/** Everything in a world, and every lookup of a name in its file. */
function tellAll(world: World, { merchants, portfolios = [], cards }: WorldFile) {
  const {
    merchant: _,
    signerOfKey,
    signerOfCertificate,
    sharedSecrets,
    isSharedSecret,
    cardOf,
    numberOf,
    ...told
  } = world
  const toPlain = (signer: ReturnType<World['signerOfKey']>) =>
    signer && { ...signer, mayActFor: merchants.map(({ merchantId }) => signer.mayActFor(merchantId)) }
  const owners = [...merchants, ...portfolios]
  return {
    ...told,
    merchantsById: merchants.map(({ merchantId }) => world.merchant(merchantId)),
    signers: owners.map(({ keyId }) => toPlain(signerOfKey(keyId))),
    certified: owners.flatMap(({ certificate }) =>
      certificate === undefined ? [] : [toPlain(signerOfCertificate(certificate))],
    ),
    secrets: [sharedSecrets(), owners.map(({ sharedSecret }) => isSharedSecret(sharedSecret)), isSharedSecret('x')],
    found: cards.map(({ number }) => cardOf(number)),
    numbers: cards.map(({ number }) => numberOf(`of ${number}`, (text) => `of ${text}`)),
    unknown: [world.merchant('x'), signerOfKey('x'), cardOf('4242424242424242'), numberOf('x', String)],
  }
}

test.each<[string, WorldFile]>([
  ['the seed world', seed],
  ['the smallest world', smallest],
  ['a world with settings', changed],
])('%s is the same as a fixed world and as a changeable world', async (_, file) => {
  const { collections, ...world } = await createWorld(file)
  expect(tellAll(createFixedWorld(file), file)).toEqual(tellAll(world, file))
})

test('the seed world is the default', () => {
  expect(createFixedWorld().merchants.map(({ merchantId }) => merchantId)).toEqual(
    seed.merchants.map(({ merchantId }) => merchantId),
  )
})

test('an unknown id is an error: the file should have been checked before', () => {
  const file = { ...smallest, cards: [{ number: '4111111111111111', issuer: 'nobody' }] }
  expect(() => createFixedWorld(file)).toThrow('Failed to build a world: nothing has the id "nobody"')
})

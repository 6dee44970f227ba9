import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isCardNumber } from '../../../src/card-data/card-number.ts'

const folder = 'contracts/pacts'
const pacts = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)
const seed: {
  readonly cards: readonly { readonly number: string }[]
  readonly merchants: readonly { readonly keyId: string; readonly sharedSecret: string }[]
} = parse(readFileSync('mocks/world/seed.yaml', 'utf8'))

/** Unlisted card numbers, with or without spaces or hyphens. */
const findCards = (text: string): string[] =>
  (text.match(/(?<![\d-])(?:\d[ -]?){11,18}\d(?![\d-])/g) ?? [])
    .map((digits) => digits.replace(/\D/g, ''))
    .filter((digits) => isCardNumber(digits) && !seed.cards.some(({ number }) => number === digits))

/** Lookalikes of a signature, a token, a digest or a key. Links are long too. */
const findSecrets = (text: string): string[] => [
  ...(text.replace(/"\/(pts|tss)\/v2\/[^"]*"/g, '').match(/[A-Za-z0-9+/]{40,}={0,2}|eyJ[\w-]{10,}/g) ?? []),
  ...seed.merchants.flatMap(({ keyId, sharedSecret }) => [keyId, sharedSecret].filter((word) => text.includes(word))),
]

test('there is a pact', () => {
  expect(pacts.map(([name]) => name)).toEqual(['jpo-sandbox-client-cybersource-payments.json'])
})

test.each(pacts)('%s holds only card numbers of the test list', (_, text) => {
  expect(findCards(text)).toEqual([])
  expect(findCards(text.replace('"4111111111111111"', '"4242424242424242"'))).toHaveLength(1)
  expect(findCards(text.replace('"Sakura"', '"4012 8888 8888 1881"'))).toHaveLength(1)
})

test.each(pacts)('%s holds no signature, token or secret', (_, text) => {
  expect(findSecrets(text)).toEqual([])
  expect(findSecrets(text.replace('signed.by.request-filter', 'eyJhbGciOiJIUzI1NiJ9.e30.abc'))).toHaveLength(1)
  expect(findSecrets(text.replace('made-by-request-filter', btoa('x'.repeat(32))))).toHaveLength(1)
  expect(findSecrets(text.replace('of-the-merchant', seed.merchants[0]?.keyId ?? ''))).toHaveLength(1)
})

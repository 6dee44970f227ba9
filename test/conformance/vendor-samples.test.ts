import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { entryOf } from './provoke.ts'
import samples from './vendor-samples.json' with { type: 'json' }

/**
 * The fields that the vendor's Node samples of January 2026 send to the payments endpoint, with names, addresses and
 * sensitive data replaced, and the status that the vendor's own list of expected results has, where it has one.
 */
const rows: readonly { readonly sample: string; readonly expected?: number; readonly body: object }[] = samples

const billTo = {
  firstName: 'Hanako',
  lastName: 'Mori',
  address1: '1-2-3 Ginza',
  locality: 'Chuo-ku',
  administrativeArea: '13',
  postalCode: '104-0061',
  country: 'JP',
  email: 'hanako@example.com',
  phoneNumber: '0312345678',
}

/** Tokens of the samples, and what is in the vault in their place. */
const planted: [RegExp, string][] = []

let face: Face
beforeAll(async () => {
  face = await front.open()
  const add = async (path: string, body: object): Promise<string> =>
    (await face.send(body, { path, merchant: 'smcc_all' })).body.id
  const card = { expirationMonth: '12', expirationYear: '2031' }
  const identifier = await add('/tms/v1/instrumentidentifiers', { card: { number: '4111111111111111', ...card } })
  const customer = await add('/tms/v2/customers', {})
  const below = `/tms/v2/customers/${customer}`
  const instrument = { card: { ...card, type: '001' }, billTo, instrumentIdentifier: { id: identifier } }
  planted.push(
    [/7010000000016241111/, identifier],
    [/AB695DA801DD1BB6E05341588E0A3BDC/, customer],
    [/AB6A54B982A6FCB6E05341588E0A3935/, await add(`${below}/payment-instruments`, instrument)],
    [/AB6A54B97C00FCB6E05341588E0A3935/, await add(`${below}/shipping-addresses`, { shipTo: billTo })],
  )
})
afterAll(() => face.close())

/** What a sample sends instead of a card, where it is not simulated. */
const notSimulated = /"(?:legacyToken|fluidData|eWallet|trackData|tags|bank|paymentType)":/

test.each(rows)('$sample gets the expected status, or is not simulated', async ({ expected = 201, body }) => {
  const full = JSON.stringify(body).replaceAll('"billTo":"full"', `"billTo":${JSON.stringify(billTo)}`)
  // The vendor's account has not the tokens of those that it expects to be refused.
  const text = expected === 400 ? full : planted.reduce((sent, [id, present]) => sent.replace(id, present), full)
  const reply = await face.send(text, { merchant: 'smcc_all' })
  expect(findViolations(reply)).toEqual([])
  const entry = JSON.stringify(await entryOf(face, reply))
  if (reply.status === 400 && notSimulated.test(text)) expect(entry).toContain('"not-simulated"')
  else expect(reply.status).toBe(expected)
})

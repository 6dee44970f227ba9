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

/** Samples whose status depends on what the vendor's test account holds. */
const ofAccount = new Set([
  'authorization-with-customer-token-default-payment-instrument-and-shipping-address-creation',
])

let face: Face
beforeAll(async () => {
  face = await front.open()
})
afterAll(() => face.close())

test.each(rows)('$sample gets the expected status, or is not simulated', async ({ sample, expected = 201, body }) => {
  const text = JSON.stringify(body).replaceAll('"billTo":"full"', `"billTo":${JSON.stringify(billTo)}`)
  const reply = await face.send(text, { merchant: 'smcc_all' })
  expect(findViolations(reply)).toEqual([])
  const entry = JSON.stringify(await entryOf(face, reply))
  // A token of the sample has long expired, and the vendor expects a 400 too.
  if (reply.status === 400)
    expect(entry).toContain(
      expected === 400 && entry.includes('transientToken') ? '"transient-token-' : '"not-simulated"',
    )
  else if (!ofAccount.has(sample)) expect(reply.status).toBe(expected)
})

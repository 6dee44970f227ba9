import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPaymentClient } from '../../src/client/index.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import type { ClientInteraction } from './interaction.ts'
import { interactions } from './interactions.ts'
import {
  correlationId,
  given,
  inState,
  jsonContentType,
  type Matcher,
  pathWith,
  signed,
  transactionId,
} from './matchers.ts'
import { id } from './replies.ts'
import { runCall } from './run-call.ts'
import { ours, sentTransactionId, shop } from './shop.ts'

// No telemetry: Pact's library reads this when it is loaded.
process.env.PACT_DO_NOT_TRACK = 'true'
const { PactV4 } = await import('@pact-foundation/pact')

const pact = new PactV4({
  consumer: 'jpo-sandbox-client',
  provider: 'cybersource-payments',
  dir: process.env.PACTS_TO ?? mkdtempSync(join(tmpdir(), 'pacts-')),
  logLevel: 'error',
})

const theirs = 'b0000000-0000-4000-8000-000000000002'

/** Which headers prove who sends. None holds a signature: whoever verifies signs anew. */
const proofs = {
  jwt: () => ({ authorization: signed('^Bearer \\S+$', 'Bearer signed.by.request-filter') }),
  'http-signature': (merchant: string) => ({
    'v-c-merchant-id': merchant,
    date: signed('^\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$', 'Tue, 01 Dec 2026 03:00:00 GMT'),
    digest: signed('^SHA-256=\\S+$', 'SHA-256=made-by-request-filter'),
    signature: signed(
      '^keyid="[^"]+", algorithm="HmacSHA256", headers="host date request-target digest v-c-merchant-id", signature="[^"]+"$',
      'keyid="of-the-merchant", algorithm="HmacSHA256", headers="host date request-target digest v-c-merchant-id", signature="made-by-request-filter"',
    ),
  }),
} as const

/** The services whose requests have a transaction id: one that the client makes up, or one that a state gives. */
const transactionIds: Partial<Record<OperationId, Matcher>> = {
  createPayment: transactionId(sentTransactionId),
  capturePayment: transactionId(sentTransactionId),
  refundPayment: transactionId(sentTransactionId),
  createCredit: transactionId(sentTransactionId),
  mitReversal: given('transactionId', '^.{1,30}$', sentTransactionId),
  mitVoid: given('transactionId', '^.{1,30}$', sentTransactionId),
}

const toBody = (sends: NonNullable<ClientInteraction['sends']>, operation: OperationId) => ({
  ...sends,
  ...(transactionIds[operation] !== undefined && {
    clientReferenceInformation: {
      ...(sends['clientReferenceInformation'] as object),
      transactionId: transactionIds[operation],
    },
  }),
})

async function exchange(row: ClientInteraction) {
  const { name, states = [], merchant = 'smcc_all', scheme = 'jwt', does, sends, answer } = row
  const { operation = 'createPayment', idOf = 'id' } = row
  const { method, path } = operationRows[operation]
  const interaction = pact.addInteraction()
  for (const state of [inState('the payment is sent by a merchant', { merchantId: merchant }), ...states])
    interaction.given(state.name, state.params as Record<string, string>)
  return interaction
    .uponReceiving(name)
    .withRequest(method, path.includes('{id}') ? pathWith(path, idOf, id) : path, (request) => {
      request.headers({
        ...(sends !== undefined && { 'Content-Type': 'application/json' }),
        accept: 'application/hal+json',
        'v-c-correlation-id': correlationId(ours),
        ...proofs[scheme](merchant),
      })
      if (sends !== undefined) request.jsonBody(toBody(sends, operation))
    })
    .willRespondWith(answer.status, (reply) => {
      // A search returns what it finds, and no ids of its own.
      reply.headers({ ...(does[0] !== 'search' && { 'v-c-correlation-id': correlationId(theirs) }), ...answer.headers })
      if (answer.body !== undefined) reply.headers({ 'Content-Type': jsonContentType }).jsonBody(answer.body)
    })
    .executeTest(async ({ url }) => {
      const client = createPaymentClient({
        environment: url,
        merchant,
        // No key of anybody: Pact's mock server verifies no signature.
        auth: { scheme, keyId: 'consumer-tests', sharedSecret: btoa('a secret of nobody') },
        shop,
        clock: () => Date.UTC(2026, 11, 1, 3),
        randomId: () => ours,
      })
      return runCall(client, does)
    })
}

test.each(interactions)('$name: $makes.outcome', async (row) => {
  const made = await exchange(row)
  if (Array.isArray(row.makes)) return expect(made).toEqual(row.makes)
  expect(made).toEqual({
    ...row.makes,
    ...(transactionIds[row.operation ?? 'createPayment'] !== undefined && { transactionId: sentTransactionId }),
    correlationId: ours,
    gatewayCorrelationId: theirs,
  })
})

test('no two interactions have the same name, or the same reference', () => {
  expect(new Set(interactions.map(({ name }) => name)).size).toBe(interactions.length)
  const references = interactions.flatMap(({ sends }) => {
    const { code } = (sends?.['clientReferenceInformation'] ?? {}) as { readonly code?: string }
    return code === undefined ? [] : [code]
  })
  expect(new Set(references).size).toBe(references.length)
})

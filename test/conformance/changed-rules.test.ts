import { expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import type { RuleWeight } from '../../src/world/world.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'

type Engine = Awaited<ReturnType<typeof createTestEngine>>

const openWith = (rules: Readonly<Record<string, RuleWeight>>) => createTestEngine({ world: { ...seed, rules } })

const search = { query: 'clientReferenceInformation.code:a', sort: 'id:asc' }
const sendSearch = (change: object) => (engine: Engine) =>
  send(engine, { ...search, ...change }, { path: '/tss/v2/searches' })

/** Captures a payment by installments as a single one. */
async function captureAsSingle(engine: Engine) {
  const { body } = await send(engine, toSamplePayment({ method: 'installment' }))
  return send(
    engine,
    {
      orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
      processingInformation: { japanPaymentOptions: { paymentMethod: '10' } },
    },
    { path: `/pts/v2/payments/${body.id}/captures` },
  )
}

test.each<[string, OperationId, RuleWeight, (engine: Engine) => ReturnType<typeof send>, number[]]>([
  ['capture-option-differs', 'capturePayment', 'refuse', captureAsSingle, [201, 400]],
  ['search-sort-missing', 'createSearch', 'refuse', sendSearch({ sort: undefined }), [201, 400]],
  ['search-no-wildcards', 'createSearch', 'refuse', sendSearch({ query: 'id:1*' }), [201, 400]],
  [
    'search-epoch-seconds',
    'createSearch',
    'refuse',
    sendSearch({ query: 'submitTimeUtc:[1795402800 TO NOW]' }),
    [201, 400],
  ],
  ['search-sort', 'createSearch', 'note', sendSearch({ sort: 'upwards' }), [400, 201]],
  ['search-setting', 'createSearch', 'note', sendSearch({ limit: 0 }), [400, 201]],
])('%s of %s is %s if the world says so', async (rule, operation, weight, act, statuses) => {
  const replies = [await act(await openWith({})), await act(await openWith({ [rule]: weight }))]
  expect(replies.map(({ status }) => status)).toEqual(statuses)
  for (const reply of replies) {
    expect(findViolations(reply, operation)).toEqual([])
    expect(reply.headers['x-sandbox-advice']).toContain(`${rule}: `)
  }
  expect((await act(await openWith({ [rule]: 'off' }))).headers['x-sandbox-advice'] ?? '').not.toContain(rule)
})

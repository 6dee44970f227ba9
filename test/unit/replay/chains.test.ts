import { expect, onTestFinished, test } from 'vitest'
import { replay } from '../../../contracts/parity/replay.ts'
import { withTransactionId } from '../../../contracts/parity/with-transaction-id.ts'
import { createSandboxSide } from '../../../contracts/replay/create-sandbox-side.ts'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'
import { toPlaceholder } from '../../../contracts/states/step.ts'
import { startGateway } from '../../../mocks/node/start-gateway.ts'

const startSide = async () => {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  return createSandboxSide({ url: gateway.url, name: gateway.url })
}

const cases = await readInteractions({ cases: 'contracts/replay/cases/follow-on.yaml' })
const pacts = await readInteractions({ pacts: 'contracts/pacts' })
/** Interactions that take values of requests before them. */
const following = [...cases, ...pacts].filter(
  ({ before = [], request }) => before.length > 0 || JSON.stringify(request).includes('${'),
)

const run = async (interactions: readonly Interaction[]) => {
  let count = 0
  const { results } = await replay({
    interactions,
    target: await startSide(),
    gateway: await startSide(),
    pace: 0,
    patience: 9,
    clock: Date.now,
    wait: async () => {},
    freshen: (interaction) => withTransactionId(interaction, `t-${count++}`),
  })
  return results
}

test('every chain is the same on two gateways, although each has ids of its own', async () => {
  expect(following.length).toBeGreaterThan(30)
  const results = await run(following)
  expect(results.filter(({ outcome }) => outcome !== 'same')).toEqual([])
})

test('a chain whose request is not taken is not enabled', async () => {
  const [first] = cases.filter(({ before = [] }) => before.length === 1)
  const before = first?.before?.map((step) => ({ ...step, request: { ...step.request, body: {} } })) ?? []
  const results = await run(first === undefined ? [] : [{ ...first, before }])
  expect(results).toMatchObject([
    {
      outcome: 'not-enabled',
      why: expect.stringMatching(/the request before it, "authorization", was not taken \(400/),
    },
  ])
})

test('a value that nothing gives stays in the path, which leads nowhere', async () => {
  const [capture] = cases.filter(({ id }) => id.endsWith('/capture'))
  const path = `/pts/v2/payments/${toPlaceholder('nobody.id')}/captures`
  const results = await run(capture === undefined ? [] : [{ ...capture, request: { ...capture.request, path } }])
  expect(results).toMatchObject([{ outcome: 'same', status: { target: 400, gateway: 400 } }])
})

import { expect, test } from 'vitest'
import { setUpReasons } from '../../../contracts/parity/judge.ts'
import { createTargetSide } from '../../../contracts/replay/create-target-side.ts'
import { type AccountOptions, findAccountObstacle } from '../../../contracts/replay/find-account-obstacle.ts'
import { readTarget } from '../../../contracts/replay/read-target.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'
import type { Side } from '../../../contracts/states/side.ts'
import type { Sighting } from '../../../contracts/states/sighting.ts'
import { startGateway } from '../../../mocks/node/start-gateway.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { amountLists } from '../../../src/on-demand/amounts.ts'
import { hasOutcome, toInteraction } from './interaction.ts'

/** A side that records its requests, always gives the same reply, and can be made to wait. */
function createSide(answer: Sighting | Error, refusal: Side['refusal'] = () => undefined) {
  const sent: Interaction[] = []
  const paces: number[] = []
  const side: Side = {
    name: 'target',
    refusal,
    async send(interaction) {
      sent.push(interaction)
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  const options: AccountOptions = { scheme: 'jwt', pace: async () => void paces.push(sent.length) }
  return { side, sent, paces, options }
}

const answered = (status: number, value: object = {}): Sighting => ({
  status,
  headers: {},
  body: { kind: 'json', value },
  ms: 1,
})
const approved = answered(201, { status: 'AUTHORIZED' })

test('one ordinary payment is sent and awaited', async () => {
  const { side, sent, paces, options } = createSide(approved)
  await expect(findAccountObstacle(side, [toInteraction(), toInteraction()], options)).resolves.toBeUndefined()
  expect(sent).toHaveLength(1)
  expect(paces).toEqual([1])
  const body = sent[0]?.request.body as { readonly orderInformation: { amountDetails: { totalAmount: string } } }
  expect(body).not.toHaveProperty('processingInformation')
  expect(sent[0]).toMatchObject({ states: [], scheme: 'jwt', request: { method: 'POST', path: '/pts/v2/payments' } })
  const amount = Number(body.orderInformation.amountDetails.totalAmount)
  const provoking = Object.values(amountLists).flat()
  expect(provoking.filter(({ from, to }) => amount >= from && amount <= to)).toEqual([])
})

test('the gateway approves the payment, which is not a duplicate', async () => {
  const { side, sent, options } = createSide(approved)
  await findAccountObstacle(side, [toInteraction()], options)
  await findAccountObstacle(side, [toInteraction()], options)
  const [one, other] = sent.map(({ request }) => JSON.stringify(request.body))
  expect(one).not.toBe(other)
  const gateway = await startGateway()
  const [merchant] = seed.merchants
  if (merchant === undefined || sent[0] === undefined) throw new Error('There is nothing to send.')
  const { merchantId, keyId, sharedSecret } = merchant
  const target = createTargetSide({
    target: readTarget(gateway.url),
    credentials: { scheme: 'jwt', merchantId, keyId, sharedSecret },
  })
  await expect(target.send(sent[0])).resolves.toMatchObject({ status: 201, body: { value: { status: 'AUTHORIZED' } } })
  await gateway.close()
})

test.each([...setUpReasons])('a refusal by %s means that the account is not set up', async (reason) => {
  for (const answer of [
    answered(400, { reason }),
    answered(201, { status: 'DECLINED', errorInformation: { reason } }),
  ]) {
    const { side, paces, options } = createSide(answer)
    const obstacle = await findAccountObstacle(side, [toInteraction()], options)
    expect(obstacle?.en).toMatch(new RegExp(`account is not set up: .* was answered ${answer.status} ${reason}\\.`))
    expect(obstacle?.ja).toContain(`${answer.status} ${reason} が返りました`)
    expect(paces).toEqual([1])
  }
})

test.each([
  ['jwt', undefined, 'JWT'],
  ['jwt', 'http-signature', 'HTTP Signature'],
  ['http-signature', 'jwt', 'JWT'],
  ['http-signature', undefined, 'HTTP Signature'],
] as const)(
  'a 401 explains what to check, by the scheme of the pending requests: %s, %s',
  async (scheme, own, name) => {
    const { side, sent, options } = createSide(answered(401, {}))
    const interactions = [
      { ...toInteraction(), scheme: 'none' as const },
      { ...toInteraction(), ...(own !== undefined && { scheme: own }) },
    ]
    const obstacle = await findAccountObstacle(side, interactions, { ...options, scheme })
    expect(obstacle?.en).toMatch(new RegExp(`refused \\(401\\).* was signed by ${name}:`))
    expect(sent[0]?.scheme).toBe(name === 'JWT' ? 'jwt' : 'http-signature')
  },
)

test.each([
  ['a decline', answered(201, { status: 'DECLINED', errorInformation: { reason: 'INSUFFICIENT_FUND' } })],
  ['a failure', answered(502)],
  ['too many requests', answered(429)],
  ['silence', { cause: 'timeout', detail: 'x', ms: 1 } as Sighting],
  [
    'a page',
    { status: 200, headers: {}, body: { kind: 'text', text: 'INVALID_MERCHANT_CONFIGURATION' }, ms: 1 } as Sighting,
  ],
])('%s does not stop the run', async (_, answer) => {
  const { side, options } = createSide(answer)
  await expect(findAccountObstacle(side, [toInteraction()], options)).resolves.toBeUndefined()
})

test.each([
  ['nothing', []],
  ['what cannot be asked', [toInteraction([hasOutcome('expired-card')])]],
  ['what is not signed', [{ ...toInteraction(), scheme: 'none' as const }]],
])('nothing is sent for %s', async (_, interactions) => {
  const { side, sent, paces, options } = createSide(approved, ({ states }) => (states.length > 0 ? 'no' : undefined))
  await findAccountObstacle(side, interactions, options)
  expect(sent).toEqual([])
  expect(paces).toEqual([])
})

test('only a card of the world without a meaning is sent', async () => {
  const { side, sent, options } = createSide(approved)
  const cards = [
    { number: '4000000000009995', issuer: 'sakura', outcome: 'insufficient-fund' as const },
    { number: '4000000000000119', issuer: 'keyaki' },
    { number: '4000000000000127', issuer: 'sakura', revolvingContract: false },
  ]
  await findAccountObstacle(side, [toInteraction()], { ...options, world: { ...seed, cards } })
  expect(sent).toEqual([])
  const world = { ...seed, cards: [...cards, { number: '5555555555554444', issuer: 'sakura' }] }
  await findAccountObstacle(side, [toInteraction()], { ...options, world })
  expect(JSON.stringify(sent)).toContain('"number":"5555555555554444"')
})

test('when interrupted it finds nothing and does not wait', async () => {
  const { side, paces, options } = createSide(new Error('interrupted'))
  const signal = AbortSignal.abort()
  await expect(findAccountObstacle(side, [toInteraction()], { ...options, signal })).resolves.toBeUndefined()
  expect(paces).toEqual([])
  await expect(findAccountObstacle(side, [toInteraction()], options)).rejects.toThrow('interrupted')
})

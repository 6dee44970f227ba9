import { expect, test } from 'vitest'
import { type ReplayOptions, replay } from '../../../contracts/parity/replay.ts'
import type { Side } from '../../../contracts/states/side.ts'
import type { Sighting } from '../../../contracts/states/sighting.ts'
import { noon } from '../../support.ts'
import { answered, toApproval, toInteraction, unanswered } from './replies.ts'

const approved = answered(201, toApproval())
const interactions = ['a', 'b', 'c', 'd'].map((id) => toInteraction(id))

/** A side with given replies that records its requests. */
function createFakeSide(answers: Readonly<Record<string, Sighting>> = {}, refusals: readonly string[] = []) {
  const sent: string[] = []
  const side: Side = {
    name: 'fake',
    refusal: ({ id }) => (refusals.includes(id) ? 'it cannot' : undefined),
    async send({ id }) {
      sent.push(id)
      return answers[id] ?? approved
    },
  }
  return { ...side, sent }
}

/** Options with a clock that only waits advance. */
function toOptions(change: Partial<ReplayOptions> = {}) {
  let now = noon
  const waits: number[] = []
  const options: ReplayOptions = {
    interactions,
    target: createFakeSide(),
    gateway: createFakeSide(),
    pace: 1_000,
    patience: 2,
    clock: () => now,
    wait: async (ms) => {
      waits.push(ms)
      now += ms
    },
    ...change,
  }
  return { options, waits }
}

test('each interaction is sent once to each side, in order, and has a result', async () => {
  const [target, gateway] = [createFakeSide({ b: answered(201, { ...toApproval(), x: 1 }) }), createFakeSide()]
  const { options } = toOptions({ target, gateway })
  const { results, stopped } = await replay(options)
  expect(stopped).toBeUndefined()
  expect(target.sent).toEqual(['a', 'b', 'c', 'd'])
  expect(gateway.sent).toEqual(target.sent)
  expect(results.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['a same', 'b drift', 'c same', 'd same'])
  expect(results[0]).toMatchObject({
    isSent: true,
    ms: 5,
    status: { target: 201, gateway: 201 },
    at: new Date(noon).toISOString(),
  })
})

test('requests are paced, and the first one is sent at once', async () => {
  const { options, waits } = toOptions()
  await replay(options)
  expect(waits).toEqual([1_000, 1_000, 1_000])
})

test('each result has the time of its request, not of the wait before it', async () => {
  const { options } = toOptions({ interactions: interactions.slice(0, 3) })
  const { results } = await replay(options)
  expect(results.map(({ at }) => Date.parse(at) - noon)).toEqual([0, 1_000, 2_000])
})

test('requests that the target cannot handle are not sent, and take no time', async () => {
  const target = createFakeSide({}, ['a', 'b', 'c'])
  const { options, waits } = toOptions({ target })
  const { results } = await replay(options)
  expect(target.sent).toEqual(['d'])
  expect(waits).toEqual([])
  expect(results[0]).toMatchObject({ outcome: 'not-enabled', why: 'not sent: it cannot', isSent: false, status: {} })
})

test('after a number of environment failures in a row nothing more is sent', async () => {
  const down = unanswered('connection')
  const { results, stopped } = await replay(toOptions({ target: createFakeSide({ b: down, c: down }) }).options)
  expect(stopped).toBe('environment')
  expect(results.map(({ outcome }) => outcome)).toEqual(['same', 'environment', 'environment'])
})

test('environment failures that are not in a row do not stop a run', async () => {
  const down = unanswered('connection')
  const { results, stopped } = await replay(toOptions({ target: createFakeSide({ a: down, c: down }) }).options)
  expect(stopped).toBeUndefined()
  expect(results).toHaveLength(4)
})

test('unsent requests do not interrupt a row of failures', async () => {
  const down = unanswered('connection')
  const target = createFakeSide({ a: down, d: down }, ['b', 'c'])
  const { results, stopped } = await replay(
    toOptions({ target, interactions: [...interactions, toInteraction('e')] }).options,
  )
  expect(results.map(({ outcome }) => outcome)).toEqual(['environment', 'not-enabled', 'not-enabled', 'environment'])
  expect(stopped).toBe('environment')
})

test.each([
  ['an error', new Error('no keys of 4111111111111111'), 'no keys of 411111******1111'],
  ['something else', 'gone', 'gone'],
])(
  'a gateway that throws %s does not end the run: the target was asked, and its reply is reported',
  async (_, thrown, words) => {
    const gateway: Side = {
      ...createFakeSide(),
      async send({ id }) {
        if (id === 'b') throw thrown
        return approved
      },
    }
    const told: [string, Sighting | undefined][] = []
    const { options } = toOptions({ gateway, onResult: ({ id }, sighting) => void told.push([id, sighting]) })
    const { results, stopped } = await replay(options)
    expect(stopped).toBeUndefined()
    expect(results.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'a same',
      'b environment',
      'c same',
      'd same',
    ])
    expect(results[1]).toMatchObject({
      why: `the target was asked, and the gateway could not be: ${words}`,
      isSent: true,
      status: { target: 201 },
      differences: [],
    })
    expect(told[1]).toEqual(['b', approved])
  },
)

test('a gateway that throws each time ends the run, like a target that is down', async () => {
  const gateway: Side = { ...createFakeSide(), send: () => Promise.reject(new Error('gone')) }
  const { results, stopped } = await replay(toOptions({ gateway }).options)
  expect({ count: results.length, stopped }).toEqual({ count: 2, stopped: 'environment' })
})

test('results of an earlier run are reported without new requests', async () => {
  const first = await replay(toOptions({ interactions: interactions.slice(0, 2) }).options)
  const target = createFakeSide()
  const told: string[] = []
  const { options } = toOptions({
    target,
    done: new Map(first.results.map((result) => [result.id, result])),
    onResult: ({ id }, sighting) => void told.push(`${id} ${sighting === undefined ? 'earlier' : 'new'}`),
  })
  const { results } = await replay(options)
  expect(target.sent).toEqual(['c', 'd'])
  expect(results.map(({ id, isEarlier = false }) => `${id} ${isEarlier}`)).toEqual([
    'a true',
    'b true',
    'c false',
    'd false',
  ])
  expect(told).toEqual(['a earlier', 'b earlier', 'c new', 'd new'])
})

test('a run interrupted between interactions keeps its results', async () => {
  const interrupt = new AbortController()
  const { options } = toOptions({
    signal: interrupt.signal,
    onResult: ({ id }) => (id === 'b' ? interrupt.abort() : undefined),
  })
  const { results, stopped } = await replay({ ...options })
  expect(stopped).toBe('interrupted')
  expect(results.map(({ id }) => id)).toEqual(['a', 'b'])
})

test.each(['while it waits', 'while the target answers'])(
  'an interrupted interaction has no result (%s)',
  async (when) => {
    const interrupt = new AbortController()
    const target = createFakeSide()
    const gateway = createFakeSide()
    const { options } = toOptions({ signal: interrupt.signal, target, gateway })
    const { results, stopped } = await replay({
      ...options,
      ...(when === 'while it waits'
        ? { wait: async () => interrupt.abort() }
        : {
            target: {
              ...target,
              async send(interaction) {
                if (interaction.id === 'b') interrupt.abort()
                return target.send(interaction)
              },
            },
          }),
    })
    expect(stopped).toBe('interrupted')
    expect(results.map(({ id }) => id)).toEqual(['a'])
    expect(gateway.sent).toEqual(['a'])
    expect(target.sent).toEqual(when === 'while it waits' ? ['a'] : ['a', 'b'])
  },
)

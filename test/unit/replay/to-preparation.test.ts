import { expect, test } from 'vitest'
import { type ProviderStateName, providerStates } from '../../../contracts/states/provider-states.ts'
import { toPreparation } from '../../../contracts/states/to-preparation.ts'
import { hasOutcome, sentBefore, sentBy, timeIs, wrongSecret } from './interaction.ts'

/** The verbs of a gateway, which note that they were called. */
function createNotes() {
  const notes: unknown[] = []
  const note =
    (verb: string) =>
    async (...told: readonly unknown[]) =>
      void notes.push([verb, ...told])
  const gateway = {
    clock: { freeze: note('clock.freeze') },
    scenarios: { next: note('scenarios.next') },
    faults: { next: note('faults.next') },
  }
  return { notes, gateway: gateway as unknown as Parameters<ReturnType<typeof toPreparation>['arm']>[0] }
}

const samples: Readonly<Record<ProviderStateName, Readonly<Record<string, unknown>>>> = {
  'the payment is sent by a merchant': { merchantId: 'smcc_all' },
  'the next payment has an outcome': { outcome: 'expired-card' },
  'the next payment meets a fault': { fault: 'latency', delay: 5 },
  'the same payment was sent before': {},
  'the payment is signed with a wrong secret': {},
  'the time is set': { now: '2026-12-16' },
}

test('no states ask for nothing', async () => {
  const { notes, gateway } = createNotes()
  const { setUp, arm, ...rest } = toPreparation([])
  await setUp(gateway)
  await arm(gateway)
  expect(rest).toEqual({ isSecretWrong: false, isSentBefore: false })
  expect(notes).toEqual([])
})

test.each(Object.keys(providerStates) as ProviderStateName[])('the state "%s" asks for something', async (name) => {
  const { notes, gateway } = createNotes()
  const { setUp, arm, ...rest } = toPreparation([{ name, params: samples[name] }])
  await setUp(gateway)
  await arm(gateway)
  expect([notes, rest]).not.toEqual([[], { isSecretWrong: false, isSentBefore: false }])
})

test('states are joined, whatever their order: the clock comes first, arming last', async () => {
  const states = [hasOutcome('expired-card'), sentBefore, wrongSecret, timeIs('2026-12-16'), sentBy('smcc_relaxed')]
  const { notes, gateway } = createNotes()
  const { setUp, arm, ...rest } = toPreparation(states)
  expect(rest).toEqual({ isSecretWrong: true, isSentBefore: true, merchantId: 'smcc_relaxed' })
  await setUp(gateway)
  expect(notes).toEqual([['clock.freeze', '2026-12-16']])
  await arm(gateway)
  expect(notes.slice(1)).toEqual([['scenarios.next', 'expired-card']])
})

test('a fault is armed with its delay, when it has one', async () => {
  const name = 'the next payment meets a fault'
  const { notes, gateway } = createNotes()
  await toPreparation([{ name, params: { fault: 'latency', delay: 5 } }]).arm(gateway)
  await toPreparation([{ name, params: { fault: 'answer-lost' } }]).arm(gateway)
  expect(notes).toEqual([
    ['faults.next', 'latency', { delay: 5 }],
    ['faults.next', 'answer-lost', {}],
  ])
})

test('a state that is unknown, or lacks something, is an error that says what is allowed', () => {
  expect(() => toPreparation([{ name: 'x', params: {} }])).toThrow(/the state "x" is unknown\. Allowed: /)
  expect(() => toPreparation([{ name: 'the time is set', params: {} }])).toThrow(/needs now: ISO 8601/)
})

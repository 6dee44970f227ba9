import { operationRows } from '../../../../src/openapi/generated/operations.ts'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { createStore } from '../base/store.ts'

export const askableKinds = ['outcomes', 'faults', 'verdicts'] as const
export type AskableKind = (typeof askableKinds)[number]

/** What a gateway can be asked for, whatever its kind. */
export interface Askable {
  readonly kind: AskableKind
  readonly name: string
  readonly title: Schemas['Text']
  /** What happens, or what is to be known of it. */
  readonly what?: Schemas['Text'] | undefined
  readonly outcome?: Schemas['Outcome']
  readonly fault?: Schemas['Fault']
  /** Settings that it can be armed with. */
  readonly settings: readonly Schemas['Fault']['settings'][number][]
  readonly triggers: Pick<Schemas['Fault']['triggers'], 'header' | 'reference'>
}

const commonSettings = ['times', 'probability', 'match'] as const

/** The catalogue as one list. */
export function toAskables({ outcomes, faults, verdicts }: Schemas['Catalogue']): Askable[] {
  return [
    ...outcomes.map((outcome) => ({ ...outcome, kind: 'outcomes' as const, outcome, what: outcome.note })),
    ...faults.map((fault) => ({ ...fault, kind: 'faults' as const, fault })),
    ...verdicts.map((verdict) => ({ ...verdict, kind: 'verdicts' as const })),
  ].map((row) => ({ settings: commonSettings, ...row }))
}

/** Whether a payment can ask for it by a header. */
export const isForPayments = ({ outcome, triggers }: Askable): boolean =>
  triggers.header !== undefined && (outcome?.services.includes('payment') ?? true)

/** Everything that a form can arm with; the gateway checks what goes with a name. */
export type ArmBody = Schemas['ArmFault']
export type ArmedEntry = Schemas['ArmedFault'] & { readonly kind: AskableKind }

interface ArmedApi {
  list(): Promise<{ readonly armed: readonly Omit<ArmedEntry, 'kind'>[] }>
  arm(body: ArmBody): Promise<unknown>
  disarm(id: string): Promise<unknown>
  clear(): Promise<unknown>
}

/** Grows with each change of this page, which need not wait for the next event. */
export const ownChanges = createStore(0)

/** Arms, disarms or clears; throws as `ask` does. */
export async function changeArmed<T>(change: Promise<T>): Promise<T> {
  const answer = await change
  ownChanges.set((count) => count + 1)
  return answer
}

/** The calls of each kind. */
export const armedApi: Readonly<Record<AskableKind, ArmedApi>> = {
  outcomes: {
    list: () => ask('get', '/scenarios'),
    arm: (body) => ask('post', '/scenarios', { body }),
    disarm: (id) => ask('delete', '/scenarios/{id}', { id }),
    clear: () => ask('delete', '/scenarios'),
  },
  faults: {
    list: () => ask('get', '/faults'),
    arm: (body) => ask('post', '/faults', { body }),
    disarm: (id) => ask('delete', '/faults/{id}', { id }),
    clear: () => ask('delete', '/faults'),
  },
  verdicts: {
    list: () => ask('get', '/verdicts'),
    arm: (body) => ask('post', '/verdicts', { body: body as Schemas['ArmVerdict'] }),
    disarm: (id) => ask('delete', '/verdicts/{id}', { id }),
    clear: () => ask('delete', '/verdicts'),
  },
}

type VerdictOperation = NonNullable<NonNullable<Schemas['ArmVerdict']['match']>['operation']>

const ofVerdicts = {
  createPayment: true,
  capturePayment: true,
  refundPayment: true,
  createCredit: true,
} as const satisfies Record<VerdictOperation, true>

const all = Object.keys(operationRows)

/** Operations that a condition may name: verdicts are of those that batches carry. */
export const operationsFor: Readonly<Record<AskableKind, readonly string[]>> = {
  outcomes: all,
  faults: all,
  verdicts: Object.keys(ofVerdicts),
}

/** All that is armed and was used: what waits first, then the newest. */
export async function listArmed(): Promise<ArmedEntry[]> {
  const lists = await Promise.all(
    askableKinds.map(async (kind) =>
      (await armedApi[kind].list()).armed.map((entry) => ({ ...entry, kind })).reverse(),
    ),
  )
  return lists.flat().sort((one, other) => Number(other.live) - Number(one.live))
}

import type { Ruling } from '../../src/base/ruling.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { Armed } from '../../src/on-demand/armed-queue.ts'
import type { ArmedList, Control as OnDemandControl } from '../../src/on-demand/control.ts'
import type { GatewayControl } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'

type Control = OnDemandControl & Pick<Engine, 'webhooks'>

/** Controls of a namespace, found anew for each call: a namespace may have been dropped. */
interface ControlAccess {
  /** To look: an unused namespace is not made. */
  readonly look: () => Control
  /** To change something: an unused namespace is made if the change succeeds. */
  readonly change: <T>(act: (control: Control) => Ruling<T>) => Ruling<T>
}

/** Verbs of a test over the controls of a namespace. */
export function toControlVerbs({ look, change }: ControlAccess): GatewayControl {
  const changeClock = <T>(what: string, act: (clock: Control['clock']) => Ruling<T>): T =>
    take(
      change(({ clock }) => act(clock)),
      `${what} the clock`,
    )
  return {
    scenarios: toArmingVerbs(
      () => look().scenarios,
      (act) => change(({ scenarios }) => act(scenarios)),
    ),
    verdicts: toArmingVerbs(
      () => look().verdicts,
      (act) => change(({ verdicts }) => act(verdicts)),
    ),
    faults: toArmingVerbs(
      () => look().faults,
      (act) => change(({ faults }) => act(faults)),
    ),
    clock: {
      now: () => look().clock.now(),
      state: () => look().clock.state(),
      set: (time) => changeClock('set', (clock) => clock.set(time)),
      freeze: (time) => changeClock('freeze', (clock) => clock.freeze(time)),
      advance: (span) => changeClock('advance', (clock) => clock.advance(span)),
      resume: () => changeClock('resume', (clock) => ({ ok: true, value: clock.resume() })),
      reset: () => look().clock.reset(),
    },
    webhooks: {
      subscriptions: () => look().webhooks.subscriptions(),
      deliveries: {
        get: (id) => look().webhooks.deliveries.get(id),
        page: (page) => look().webhooks.deliveries.page(page),
        health: () => look().webhooks.deliveries.health(),
      },
      faults: {
        next: (name, options = {}) =>
          take(
            change(({ webhooks }) => webhooks.faults.arm({ ...options, name })),
            `arm ${name}`,
          ),
        list: () => look().webhooks.faults.list(),
        disarm: (id) => void take(look().webhooks.faults.disarm(id), `disarm ${id}`),
        clear: () => look().webhooks.faults.clear(),
      },
      resend: (id) => void take(look().webhooks.resend(id), `deliver ${id} again`),
      idle: () => look().webhooks.idle(),
    },
  }
}

function toArmingVerbs<Entry extends Armed>(
  look: () => ArmedList<Entry>,
  change: <T>(act: (list: ArmedList<Entry>) => Ruling<T>) => Ruling<T>,
) {
  const arm = (name: string, options: object) =>
    take(
      change((list) => list.arm({ ...options, name })),
      `arm ${name}`,
    )
  return {
    next: (name: string, options: object = {}) => arm(name, options),
    always: (name: string, options: object = {}) => arm(name, { ...options, times: 'always' }),
    list: () => look().list(),
    unused: () => look().unused(),
    disarm: (id: string) => void take(look().disarm(id), `disarm ${id}`),
    clear: () => look().clear(),
  }
}

/** @throws {GatewayError} `BAD_CONTROL` */
function take<T>(ruling: Ruling<T>, what: string): T {
  if (ruling.ok) return ruling.value
  throw new GatewayError('BAD_CONTROL', `Failed to ${what}: ${ruling.title}. ${ruling.detail}`)
}

import type { Ruling } from '../../src/base/ruling.ts'
import type { Armed } from '../../src/on-demand/armory.ts'
import type { Control, Shelf } from '../../src/on-demand/control.ts'
import type { GatewayControl } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'

/** Verbs of a test over the control of an engine. `control` is called each time, because a namespace may be dropped. */
export function toControlVerbs(control: () => Pick<Control, 'scenarios' | 'faults' | 'clock'>): GatewayControl {
  return {
    scenarios: toArmingVerbs(() => control().scenarios),
    faults: toArmingVerbs(() => control().faults),
    clock: {
      now: () => control().clock.now(),
      state: () => control().clock.state(),
      set: (time) => take(control().clock.set(time), 'set the clock'),
      freeze: (time) => take(control().clock.freeze(time), 'freeze the clock'),
      advance: (span) => take(control().clock.advance(span), 'advance the clock'),
      resume: () => control().clock.resume(),
      reset: () => control().clock.reset(),
    },
  }
}

function toArmingVerbs<Entry extends Armed>(shelf: () => Shelf<Entry>) {
  const arm = (name: string, options: object) => take(shelf().arm({ ...options, name }), `arm ${name}`)
  return {
    next: (name: string, options: object = {}) => arm(name, options),
    always: (name: string, options: object = {}) => arm(name, { ...options, times: 'always' }),
    list: () => shelf().list(),
    unused: () => shelf().unused(),
    disarm: (id: string) => void take(shelf().disarm(id), `disarm ${id}`),
    clear: () => shelf().clear(),
  }
}

/** @throws {GatewayError} `BAD_CONTROL` */
function take<T>(ruling: Ruling<T>, what: string): T {
  if (ruling.ok) return ruling.value
  throw new GatewayError('BAD_CONTROL', `Failed to ${what}: ${ruling.title}. ${ruling.detail}`)
}

import { hostForm, hostWords } from '../../src/auth/hosts.ts'
import type { AuthSettings } from '../../src/auth/settings.ts'
import {
  type Allowed,
  aFunction,
  anything,
  checkOptions,
  isListOf,
  matching,
  objectOf,
  oneOf,
  type SettingsOf,
  trueOrFalse,
  wholeFrom,
  withoutAbsent,
} from '../../src/base/allowed.ts'
import type { Caps } from '../../src/base/caps.ts'
import { isObject } from '../../src/base/json-path.ts'
import { readTime, timeWords } from '../../src/clock/clock.ts'
import type { StartArmed } from '../../src/engine/engine.ts'
import { cutOffForm, cutOffWords } from '../../src/settlement/cut-off.ts'
import type { WebhookSettings } from '../../src/webhooks/settings.ts'
import type { GatewayOptions, GatewayWebhookOptions } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'

const most = 999_999_999_999
const caps = objectOf<Caps>({ entries: wholeFrom(0, most), bytes: wholeFrom(0, most) })
const armings: Allowed = { what: 'a list of objects such as { name: "expired-card", times: 1 }', test: Array.isArray }

/** Hosts, as requests name them. */
export const hostNames = isListOf(matching(hostWords, hostForm))

/** A host of a receiver, without a port; none of CyberSource. */
export const webhookHostForm =
  /^(?!.*(?:cybersource|visaacceptance)\.com$)(?:[a-z0-9](?:[\w.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])$/i
export const webhookHostWords =
  'a name or an address without https://, port and path, such as receiver or host.docker.internal; none of CyberSource'

/** Where browsers reach a gateway. */
export const publicUrlForm = /^https?:\/\/[^\s/?#@]+$/
export const publicUrlWords = 'http:// or https://, a host and a port, without a path, such as https://gateway.example'

/** Options of authentication. */
export const authOptions = {
  policy: oneOf('strict', 'lenient', 'off'),
  hosts: hostNames,
  clock: oneOf('gateway', 'system'),
  skew: { what: 'ms from 0', test: (value) => Number.isFinite(value) && (value as number) >= 0 },
  parenthesisedTarget: trueOrFalse,
  httpSignatureUntil: { what: 'epoch ms', test: Number.isFinite },
  reasonHeader: trueOrFalse,
  refuseReplays: trueOrFalse,
} as const satisfies SettingsOf<AuthSettings>

/** Options of webhooks. */
export const webhookOptions = {
  hosts: isListOf(matching(webhookHostWords, webhookHostForm)),
  fetch: aFunction,
  deliveries: caps,
  activation: oneOf('at-once', 'after-5-minutes', 'none'),
  repeatedKey: oneOf('new', 'same'),
  exhausted: oneOf('active', 'suspended'),
  refuseHalJson: trueOrFalse,
  signs: oneOf('body', 'payload'),
} as const satisfies SettingsOf<GatewayWebhookOptions & WebhookSettings>

/** Options of a gateway, the same for every door and for the command line. */
export const gatewayOptions = {
  profile: oneOf('guide', 'strict'),
  auth: objectOf<AuthSettings>(authOptions),
  unlistedCards: oneOf('refuse', 'allow'),
  acceptHosts: hostNames,
  now: { what: timeWords, test: (value) => readTime(value) !== undefined },
  frozen: trueOrFalse,
  seed: { what: 'text, or a number', test: (value) => typeof value === 'string' || Number.isFinite(value) },
  armed: objectOf<StartArmed>({ scenarios: armings, faults: armings }),
  world: anything,
  worldSource: matching('text', /./),
  cutOff: matching(cutOffWords, cutOffForm),
  publicUrl: matching(publicUrlWords, publicUrlForm),
  isolateBy: oneOf('header', 'merchant'),
  webhooks: objectOf<GatewayWebhookOptions>(webhookOptions),
  journal: caps,
  ledger: caps,
  namespaces: caps,
  state: { what: 'what openState() of jpo-sandbox/node gave', test: (value) => isObject(value) && 'store' in value },
  clock: { what: 'a function that returns epoch ms; `now` sets a time', test: aFunction.test },
  random: aFunction,
  fingerprint: aFunction,
  onEntry: aFunction,
} as const satisfies SettingsOf<GatewayOptions>

/**
 * Checks options; returns a copy without those that are undefined.
 *
 * @throws {GatewayError} `BAD_OPTION` that says what is allowed, and which name was probably meant.
 */
export function readOptions<Options extends object>(
  given: Options,
  settings: SettingsOf<Options>,
  doing = 'create the gateway',
): Options {
  const problems = checkOptions(given, settings)
  if (problems.length > 0) throw new GatewayError('BAD_OPTION', `Failed to ${doing}: ${problems.join(' ')}`)
  return withoutAbsent(given, settings)
}

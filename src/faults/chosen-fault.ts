import type { Random } from '../base/random.ts'
import type { GatewayReply } from '../request/gateway-request.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import type { Trigger } from '../verdict/trigger.ts'
import { type Delay, drawDelay } from './delay.ts'
import { type FaultName, type FaultRow, faults } from './faults.ts'

/** What a fault can be armed with beside what anything can. */
export interface FaultSettings {
  /** Wait before the delivery; of `slow-drip`, how long it takes; of silence, when the connection ends. */
  readonly delay?: Delay
  /** Of `connection-refused`: for how long, in ms. Default 2,000. */
  readonly duration?: number
  /** Of 429 and 503: seconds in `Retry-After`. */
  readonly retryAfter?: number
}

/** A fault that befalls one request. */
export interface ChosenFault {
  readonly name: FaultName
  readonly trigger: Extract<Trigger, 'header' | 'reference' | 'armed'>
  /** The id of what was armed. */
  readonly armed?: string
  /** In ms. */
  readonly delay: number
  readonly retryAfter?: number
  /** The journal entry of the first delivery, where this is the second. */
  readonly secondOf?: string
}

/** The fault as it befalls a request; its wait is drawn here. */
export function toChosenFault(
  name: FaultName,
  trigger: ChosenFault['trigger'],
  { armed, delay, retryAfter }: FaultSettings & { readonly armed?: string },
  random: Random,
): ChosenFault {
  const row = faults[name]
  const seconds = retryAfter ?? row.retryAfter
  return {
    name,
    trigger,
    ...(armed !== undefined && { armed }),
    delay: drawDelay(delay ?? row.delay ?? 0, random),
    ...(seconds !== undefined && { retryAfter: seconds }),
  }
}

/** What the sandbox says of a fault beside the reply. */
export function toFaultAdvice({ name, trigger, armed, delay, secondOf }: ChosenFault): Advice {
  const { title, what } = faults[name]
  const by = `${trigger}${armed === undefined ? '' : ` ${armed}`}`
  const waited = delay === 0 ? '' : `, ${delay} ms`
  const second = secondOf === undefined ? '' : `, the second delivery of ${secondOf}`
  return {
    rule: `fault:${name}`,
    text: {
      en: `${title.en}: ${what.en} (asked for by: ${by}${waited}${second})`,
      ja: `${title.ja}: ${what.ja} (${by}${waited}${second})`,
    },
    evidence: ofSandbox('a fault on demand; CyberSource has none'),
  }
}

const page = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<h1>502 Bad Gateway</h1>
<p>The proxy received an invalid response from an upstream server.</p>
</body>
</html>
`

type Replacement = (reply: GatewayReply) => GatewayReply

const replacements: Readonly<Record<NonNullable<FaultRow['replaces']>, Replacement>> = {
  'html-502': ({ headers: { date = '', 'x-sandbox-journal': journal = '' } }) => ({
    status: 502,
    // A middle box has none of the gateway's headers; the journal's id stays, for the tester.
    headers: { 'content-type': 'text/html', date, 'x-sandbox-journal': journal },
    body: page,
  }),
  'broken-json': (reply) => ({ ...reply, body: cutInHalf(reply.body) }),
  'content-type': (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/html' } }),
}

/** The first half of a text, never in the middle of a character. */
export const cutInHalf = (text: string): string => [...text].slice(0, Math.floor(text.length / 2)).join('')

/** A reply as the fault delivers it. */
export function applyFault({ name, delay }: ChosenFault, reply: GatewayReply): GatewayReply {
  const { replaces, mode }: FaultRow = faults[name]
  const changed = replaces === undefined ? reply : replacements[replaces](reply)
  return mode === 'answer' && delay === 0 ? changed : { ...changed, delivery: { mode, delay } }
}

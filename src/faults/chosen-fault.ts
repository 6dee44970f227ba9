import type { Random } from '../base/random.ts'
import type { GatewayReply } from '../request/gateway-request.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import type { Trigger } from '../verdict/trigger.ts'
import { type Delay, drawDelay } from './delay.ts'
import { type FaultName, type FaultRow, faults } from './faults.ts'

/** Settings for arming a fault, besides the common ones. */
export interface FaultSettings {
  /** Wait before the delivery. For `slow-drip`: its duration. For silence: time until the connection ends. */
  readonly delay?: Delay
  /** For `connection-refused`: duration in ms. Default 2,000. */
  readonly duration?: number
  /** For 429 and 503: seconds in `Retry-After`. */
  readonly retryAfter?: number
}

/** A fault of one request. */
export interface ChosenFault {
  readonly name: FaultName
  readonly trigger: Extract<Trigger, 'header' | 'reference' | 'armed'>
  /** Id of the armed entry. */
  readonly armed?: string
  /** Ms. */
  readonly delay: number
  readonly retryAfter?: number
  /** Journal entry of the first delivery, when this is the second. */
  readonly secondOf?: string
}

/** The fault of one request, with its wait drawn. */
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

/** Advice about a fault, besides the reply. */
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
    // A proxy has none of the gateway's headers; the journal id stays for the tester.
    headers: { 'content-type': 'text/html', date, 'x-sandbox-journal': journal },
    body: page,
  }),
  'broken-json': (reply) => ({ ...reply, body: cutInHalf(reply.body) }),
  'content-type': (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/html' } }),
  status: (reply) => ({ ...reply, body: withoutStatus(reply) }),
}

/** A JSON body without its status, and without that of Transaction Search. The order of keys stays. Other bodies stay whole. */
function withoutStatus({ headers, body: text }: GatewayReply): string {
  if (!/[/+]json/.test(headers['content-type'] ?? '')) return text
  const { status: _, ...body } = JSON.parse(text)
  const { applicationInformation } = body
  if (applicationInformation === undefined) return JSON.stringify(body)
  const { status: __, ...information } = applicationInformation
  return JSON.stringify({ ...body, applicationInformation: information })
}

/** The first half of a text. Characters are not split. */
const cutInHalf = (text: string): string => [...text].slice(0, Math.floor(text.length / 2)).join('')

/** Applies a fault to a reply. */
export function applyFault({ name, delay }: ChosenFault, reply: GatewayReply): GatewayReply {
  const { replaces, mode }: FaultRow = faults[name]
  const changed = replaces === undefined ? reply : replacements[replaces](reply)
  return mode === 'answer' && delay === 0 ? changed : { ...changed, delivery: { mode, delay } }
}

import type { AuthReasonCode } from '../../src/auth/reasons.ts'
import { isObject } from '../../src/base/json-path.ts'
import { type FaultName, type FaultRow, faults } from '../../src/faults/faults.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { ProviderState, ProviderStateName, ProviderStateParameters } from '../states/provider-states.ts'
import { type ReplayScheme, toScheme } from '../states/sign.ts'
import { restoreBody } from './restore-body.ts'

/** Facts about the gateway that are needed to repeat an exchange. */
export interface ReproductionContext {
  /** The first merchant of the world, which sends by default. */
  readonly defaultMerchant: string
  /** Numbers of the world's test cards. */
  readonly cards: readonly string[]
  /** Whether the gateway's clock was set, so the time matters. */
  readonly isTimeSet: boolean
}

/** An exchange of the journal that can be repeated. Contracts and tests are made of it. */
export interface Reproduction {
  readonly journal: string
  /** One sentence, as a name. */
  readonly description: string
  readonly states: readonly ProviderState[]
  readonly scheme: ReplayScheme | undefined
  readonly request: {
    readonly method: string
    /** Path and query. */
    readonly path: string
    readonly contentType: string | undefined
    readonly body?: unknown
  }
  readonly reply: {
    readonly status: number
    /** Absent when a fault replaces it. */
    readonly body?: unknown
  }
  /** The fault that happened. */
  readonly fault?: FaultName
  /** Notes for a person: values that were not kept, and differences. */
  readonly notes: readonly string[]
}

/** Maximum delay of a repeated fault, in ms. A verifier gives up after 30 s. */
const longestWait = 2_000

const isAnswered = (name: FaultName): boolean => ['answer', 'drip'].includes(faults[name].mode)

/** Rules that refuse an unlisted card number. With one of these, the request had no listed card. */
const notListed = ['card-not-listed', 'bad-card-number']

/** Makes a repeatable exchange of a journal entry. */
export function toReproduction(entry: JournalEntry, context: ReproductionContext): Reproduction {
  const { id, request, fault, refusals } = entry
  const isListed = !refusals.some(({ rule }) => notListed.includes(rule))
  const { body, notes } = restoreBody(request.body, isListed ? context.cards : [])
  const credentials = toCredentials(entry)
  const reply = toReply(entry)
  return {
    journal: id,
    description: describe(entry, reply),
    states: [...toStates(entry, context), ...credentials.states],
    scheme: credentials.scheme,
    request: {
      method: request.method,
      path: request.path,
      contentType: request.headers['content-type'],
      ...(request.bytes > 0 && { body: body ?? {} }),
    },
    reply,
    ...(fault !== undefined && { fault: fault.name }),
    notes: [
      ...notes,
      ...(request.bytes > 0 && body === undefined
        ? ['The journal keeps no body of this request (it was not read, or is no JSON), so an empty object is sent.']
        : []),
      ...credentials.notes,
      ...(fault !== undefined && isAnswered(fault.name) && fault.delay > longestWait
        ? [`The answer came after ${fault.delay} ms; here it is made to come after ${longestWait} ms.`]
        : []),
    ],
  }
}

const toState = <Name extends ProviderStateName>(name: Name, params: ProviderStateParameters[Name]): ProviderState => ({
  name,
  params: { ...params },
})

function toStates(entry: JournalEntry, { defaultMerchant, isTimeSet }: ReproductionContext): ProviderState[] {
  const { at, merchantId = defaultMerchant, scenario, fault, refusals } = entry
  // A test card or an amount asks for the outcome by itself when it is sent again.
  const outcome = ['armed', 'header', 'reference'].includes(scenario?.trigger ?? '') ? scenario?.name : undefined
  return [
    ...(isTimeSet ? [toState('the time is set', { now: at })] : []),
    ...(merchantId === defaultMerchant ? [] : [toState('the payment is sent by a merchant', { merchantId })]),
    ...(refusals.some(({ rule }) => rule === 'duplicate-request')
      ? [toState('the same payment was sent before', {})]
      : []),
    ...(outcome === undefined
      ? []
      : [{ name: 'the next payment has an outcome' satisfies ProviderStateName, params: { outcome } }]),
    ...(fault === undefined
      ? []
      : [
          toState('the next payment meets a fault', {
            fault: fault.name,
            ...(fault.delay > 0 && isAnswered(fault.name) && { delay: Math.min(fault.delay, longestWait) }),
          }),
        ]),
  ]
}

/** Reasons of a 401 that a wrong secret causes too. */
const wrongSecrets: readonly string[] = [
  'signature-mismatch',
  'token-signature-mismatch',
  'secret-of-another-key',
  'key-and-secret-swapped',
] satisfies AuthReasonCode[]

function toCredentials({
  authentication,
  request,
  reply,
}: JournalEntry): Pick<Reproduction, 'scheme' | 'states' | 'notes'> {
  const signed = toScheme(request.headers)
  const seen = signed === 'none' ? undefined : signed
  if (reply.status !== 401) {
    // A contract needs credentials even if this gateway did not check them.
    return { scheme: seen ?? 'jwt', states: [], notes: [] }
  }
  if (seen === undefined) return { scheme: undefined, states: [], notes: [] }
  const reason = authentication?.reason ?? 'unknown'
  const differs = `The request was refused for ${reason}; here it is signed with a wrong secret, which is answered in the same way.`
  return {
    scheme: seen,
    states: [toState('the payment is signed with a wrong secret', {})],
    notes: wrongSecrets.includes(reason) ? [] : [differs],
  }
}

/** The reply that a fault of the network let through. */
function toReply({ reply, fault }: JournalEntry): Reproduction['reply'] {
  const replaces = fault === undefined ? undefined : (faults[fault.name] as FaultRow).replaces
  if (replaces === undefined) return { status: reply.status, ...(reply.body !== null && { body: reply.body }) }
  return { status: replaces === 'html-502' ? 502 : reply.status }
}

const payments = operationRows.createPayment
/** Maximum length of a caller's words in a name. */
const longestWord = 32

/** Names an exchange. The sender is named by a state if it matters. */
function describe({ request, fault }: JournalEntry, reply: Reproduction['reply']): string {
  const { method, path, body } = request
  const reference = isObject(body) ? body.clientReferenceInformation : undefined
  const code = isObject(reference) && typeof reference.code === 'string' ? ` ${shorten(reference.code)}` : ''
  const what = method === payments.method && path === payments.path ? 'payment' : `${method} ${shorten(path)}`
  return `${what}${code} ${describeReply(reply, fault?.name)}`
}

/** Cuts the middle of a long text: references differ at the end. */
function shorten(text: string): string {
  const characters = [...text]
  if (characters.length <= longestWord) return text
  const half = longestWord / 2
  return `${characters.slice(0, half - 1).join('')}…${characters.slice(-half).join('')}`
}

function describeReply({ status, body }: Reproduction['reply'], fault: FaultName | undefined): string {
  if (fault !== undefined && !isAnswered(fault)) return `gets no whole answer (${fault})`
  const answer = isObject(body) ? body : {}
  const { reason } = isObject(answer.errorInformation) ? answer.errorInformation : answer
  // The reason says more than the status.
  const word = [reason, answer.status].find((one) => one !== undefined && one !== String(status))
  // In the real gateway, the reason of a 404 ends with a space.
  const words = `is answered ${status} ${word ?? ''}`.trim()
  return fault === undefined ? words : `${words} (${fault})`
}

/** Whether it can be a contract, which needs an answer. */
export const isContract = ({ fault }: Reproduction): boolean => fault === undefined || isAnswered(fault)

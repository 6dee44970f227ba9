import { isObject } from '../../src/base/json-path.ts'
import { type FaultName, type FaultRow, faults } from '../../src/faults/faults.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { ProviderState, ProviderStateName, ProviderStateParameters } from '../states/provider-states.ts'
import { restoreBody } from './restore-body.ts'

/** What must be known beside the entry to do it again. */
export interface RecordingContext {
  /** The first merchant of the world, which sends where no other is named. */
  readonly defaultMerchant: string
  /** Numbers of the test cards that the world lists. */
  readonly cards: readonly string[]
  /** Whether the gateway's clock was set, so that the time matters. */
  readonly isTimeSet: boolean
}

/** An exchange that can be done again: the common ground of a contract and a test. */
export interface Recording {
  readonly journal: string
  /** One sentence that names it among others. */
  readonly description: string
  readonly states: readonly ProviderState[]
  readonly scheme: 'jwt' | 'http-signature' | undefined
  readonly request: {
    readonly method: string
    /** With the query, if any. */
    readonly path: string
    readonly contentType: string | undefined
    readonly body?: unknown
  }
  readonly reply: {
    readonly status: number
    /** Absent where a fault puts something in its place. */
    readonly body?: unknown
  }
  /** The fault that befell it. */
  readonly fault?: FaultName
  /** What a person must know: what was not kept, and what differs. */
  readonly notes: readonly string[]
}

/** The longest that a fault is made to wait when it is done again, in ms: a verifier gives up after 30 s. */
const longestWait = 2_000

const isAnswered = (name: FaultName): boolean => ['answer', 'drip'].includes(faults[name].mode)

/** Rules that refuse a number which is no listed card: none that looks like it was sent. */
const notListed = ['card-not-listed', 'bad-card-number']

/** Reads a journal entry as something that can be done again. */
export function toRecording(entry: JournalEntry, context: RecordingContext): Recording {
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

function toStates(entry: JournalEntry, { defaultMerchant, isTimeSet }: RecordingContext): ProviderState[] {
  const { at, merchantId = defaultMerchant, scenario, fault, refusals } = entry
  // A test card and an amount ask for the outcome each time that they are sent.
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

/** Reasons for a 401 that a wrong secret gives too. */
const wrongSecrets = ['signature-mismatch', 'key-and-secret-swapped']

function toCredentials({
  authentication,
  request,
  reply,
}: JournalEntry): Pick<Recording, 'scheme' | 'states' | 'notes'> {
  const { authorization, signature } = request.headers
  const seen = signature !== undefined ? 'http-signature' : authorization !== undefined ? 'jwt' : undefined
  if (reply.status !== 401) {
    // Where credentials were not looked at, a contract still needs them: other gateways do.
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

/** What came back, behind a fault of the network. */
function toReply({ reply, fault }: JournalEntry): Recording['reply'] {
  const replaces = fault === undefined ? undefined : (faults[fault.name] as FaultRow).replaces
  if (replaces === undefined) return { status: reply.status, ...(reply.body !== null && { body: reply.body }) }
  return { status: replaces === 'html-502' ? 502 : reply.status }
}

/** Longest part of a name that a caller has made up, in characters. */
const longestWord = 32

/** Who sends is in a state where it matters. */
function describe({ request, fault }: JournalEntry, reply: Recording['reply']): string {
  const { method, path, body } = request
  const reference = isObject(body) ? body.clientReferenceInformation : undefined
  const code = isObject(reference) && typeof reference.code === 'string' ? ` ${shorten(reference.code)}` : ''
  const isPayment = method === operationRows.createPayment.method && path === operationRows.createPayment.path
  const what = isPayment ? 'payment' : `${method} ${shorten(path)}`
  return `${what}${code} ${describeReply(reply, fault?.name)}`
}

/** Without its middle where it is long: references differ at the end. */
function shorten(text: string): string {
  const characters = [...text]
  if (characters.length <= longestWord) return text
  const half = longestWord / 2
  return `${characters.slice(0, half - 1).join('')}…${characters.slice(-half).join('')}`
}

function describeReply({ status, body }: Recording['reply'], fault: FaultName | undefined): string {
  if (fault !== undefined && !isAnswered(fault)) return `gets no whole answer (${fault})`
  const answer = isObject(body) ? body : {}
  const { reason } = isObject(answer.errorInformation) ? answer.errorInformation : answer
  // The reason says more than the status of the body does.
  const word = [reason, answer.status].find((one) => one !== undefined && one !== String(status))
  // The real gateway's reason of a 404 ends with a space.
  const words = `is answered ${status} ${word ?? ''}`.trim()
  return fault === undefined ? words : `${words} (${fault})`
}

/** Whether a contract can hold it: it says what is answered, so something must be. */
export const isContract = ({ fault }: Recording): boolean => fault === undefined || isAnswered(fault)

import { findViolations } from '../conformance/contract.ts'
import type { Kept } from './doors.ts'
import { findPlants, type Plants, withoutEcho } from './plants.ts'
import type { RawReply } from './raw-http.ts'

/** What must hold of every exchange; what does not is listed. `reply` is nothing where none came. */
export function findBreaches(reply: RawReply | undefined, kept: readonly Kept[], plants: Plants): string[] {
  const isFaulty = kept.some(({ fault }) => fault !== undefined)
  const isAsked = isFaulty || kept.some(({ scenario }) => scenario !== undefined)
  const breaches = kept.flatMap(({ internal, text }) => [
    ...(internal === undefined ? [] : [`the gateway failed: ${internal}`]),
    ...findPlants(plants, text).map((plant) => `kept: ${plant}`),
  ])
  if (reply === undefined) return isFaulty ? breaches : [...breaches, 'no answer came']
  if (reply.status >= 500 && !isAsked) breaches.push(`status ${reply.status}, which nobody asked for`)
  breaches.push(...findPlants(plants, withoutEcho(reply)).map((plant) => `answered: ${plant}`))
  if (reply.body !== '' && !isFaulty) breaches.push(...findDeviations(reply))
  return breaches
}

/** What is not as openapi.yaml says, or as the sandbox says of what is its own. */
function findDeviations({ status, headers, body }: RawReply): string[] {
  const read = readJson(body)
  if (read === undefined) return [`the body is not JSON: ${body.slice(0, 100)}`]
  const type = headers['content-type']
  if (type === 'application/problem+json') return ownProblems(status, read.value)
  const isOfTransport = headers['x-sandbox-journal'] === undefined
  if (isOfTransport && transport.has(status)) {
    // Of what is not a request there is no schema of its own: the shape is the one of a 404.
    const found = findViolations({ status: 404, headers, body: read.value })
    const told = (read.value as { status?: unknown }).status
    return told === String(status) ? found : [...found, `status ${told} in a ${status}`]
  }
  return findViolations({ status, headers, body: read.value })
}

/** Answers to what is not HTTP. */
const transport = new Set([400, 405, 408, 413, 431])

/** Refusals that CyberSource knows nothing of: of a namespace's name, and of foreign pages. */
function ownProblems(status: number, value: unknown): string[] {
  const { title, detail, type, ...rest } = value as Record<string, unknown>
  const isKnown = (status === 400 && title === 'Bad namespace') || (status === 403 && title === 'Foreign origin')
  if (!isKnown) return [`problem ${status} ${title} is not known`]
  const isWhole =
    type === 'about:blank' && typeof detail === 'string' && JSON.stringify(rest) === `{"status":${status}}`
  return isWhole ? [] : ['the problem has another shape']
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

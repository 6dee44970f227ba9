import { findNotHttpViolations, findViolations } from '../conformance/contract.ts'
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

/** What is not as openapi.yaml says. */
function findDeviations({ status, headers, body }: RawReply): string[] {
  const read = readJson(body)
  if (read === undefined) return [`the body is not JSON: ${body.slice(0, 100)}`]
  const reply = { status, headers, body: read.value }
  const { status: told, title } = read.value as { readonly status?: unknown; readonly title?: unknown }
  const isProblem = headers['content-type'] === 'application/problem+json'
  // Whatever reaches the engine stands in the journal.
  const isHttp = isProblem || headers['x-sandbox-journal'] !== undefined
  return [
    ...(isHttp ? findViolations(reply) : findNotHttpViolations(reply)),
    ...(/^\d+$/.test(String(told)) && String(told) !== String(status) ? [`status ${told} in a ${status}`] : []),
    ...(isProblem && problems[status] !== title ? [`problem ${title} in a ${status}`] : []),
  ]
}

/** Refusals that CyberSource knows nothing of, and that may come by HTTP. */
const problems: Readonly<Record<number, string>> = { 400: 'Bad namespace', 403: 'Foreign origin' }

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

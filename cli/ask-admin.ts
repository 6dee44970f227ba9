import { toCommandLine } from '../contracts/base/command-line.ts'
import { adminPrefix } from '../src/admin/admin.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import type { ClockState } from '../src/clock/clock.ts'
import { UsageError } from './flags.ts'

/** The environment variable with the token of the admin API, for gateways that want one. */
export const tokenVariable = 'JPO_SANDBOX_ADMIN_TOKEN'

/** Sends a request to the admin API, with the token of the environment if there is one. */
export function fetchAdmin(base: string, path: string): Promise<Response> {
  const token = process.env[tokenVariable]
  return fetch(`${base}${adminPrefix}${path}`, token ? { headers: { authorization: `Bearer ${token}` } } : {})
}

/**
 * Asks the admin API of a running gateway.
 *
 * @throws {UsageError} when none answers, or with the words of its problem when it does not give what was asked for.
 */
export async function askAdmin<T>(base: string, path: string): Promise<T> {
  const response = await fetchAdmin(base, path).catch(() => {
    throw new UsageError(`No gateway answers at ${redactDigits(base)}. Start one with \`${toCommandLine('start')}\`.`, {
      isAboutFlags: false,
    })
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  const { title = `HTTP ${response.status}`, detail = 'Is it a jpo-sandbox?' } = (body ?? {}) as Partial<
    Record<'title' | 'detail', string>
  >
  const hint = response.status === 401 ? ` Put it into the environment variable ${tokenVariable}.` : ''
  throw new UsageError(`${title}. ${detail}${hint}`, { isAboutFlags: false })
}

/** The gateway's time, by which it judges signatures, in epoch ms; the machine's where none answers. */
export async function readNow(url: string): Promise<number> {
  const told = await fetchAdmin(url, '/clock').catch(() => undefined)
  const clock = told?.ok ? ((await told.json()) as Partial<ClockState>) : {}
  return clock.epochMs ?? Date.now()
}

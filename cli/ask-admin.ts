import { tokenVariable } from '../contracts/states/request-admin.ts'
import { adminPrefix } from '../src/admin/admin.ts'
import { toCommandLine } from '../src/base/command-line.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import type { ClockState } from '../src/clock/clock.ts'
import { failure } from './flags.ts'

/** Sends a request without a body to the admin API, with the token of the environment if there is one. */
export function fetchAdmin(base: string, path: string, method: 'GET' | 'POST' = 'GET'): Promise<Response> {
  const token = process.env[tokenVariable]
  return fetch(`${base}${adminPrefix}${path}`, {
    method,
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
  })
}

/**
 * Asks the admin API of a running gateway.
 *
 * @throws {UsageError} when no gateway answers, or with the gateway's own words when it reports a problem.
 */
export async function askAdmin<T>(base: string, path: string, method?: 'GET' | 'POST'): Promise<T> {
  const response = await fetchAdmin(base, path, method).catch(() => {
    throw failure(`No gateway answers at ${redactDigits(base)}. Start one with \`${toCommandLine('start')}\`.`)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  const { title = `HTTP ${response.status}`, detail = 'Is it a jpo-sandbox?' } = (body ?? {}) as Partial<
    Record<'title' | 'detail', string>
  >
  const hint = response.status === 401 ? ` Put it into the environment variable ${tokenVariable}.` : ''
  throw failure(`${title}. ${detail}${hint}`)
}

/** The gateway's time, by which it checks signatures, in epoch ms; the machine's time if no gateway answers. */
export async function readNow(url: string): Promise<number> {
  const told = await fetchAdmin(url, '/clock').catch(() => undefined)
  const clock = (told?.ok ? await told.json().catch(() => undefined) : undefined) as Partial<ClockState> | undefined
  return clock?.epochMs ?? Date.now()
}

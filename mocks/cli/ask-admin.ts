import { adminPrefix } from '../../src/admin/admin.ts'
import { redactDigits } from '../../src/redact.ts'
import { toCommandLine } from './command-line.ts'
import { UsageError } from './flags.ts'

/**
 * Asks the admin API of a running gateway.
 *
 * @throws {UsageError} when none answers, or with the words of its problem when it does not give what was asked for.
 */
export async function askAdmin<T>(base: string, path: string): Promise<T> {
  const response = await fetch(`${base}${adminPrefix}${path}`).catch(() => {
    throw new UsageError(`No gateway answers at ${redactDigits(base)}. Start one with \`${toCommandLine('start')}\`.`, {
      isAboutFlags: false,
    })
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  const { title = `HTTP ${response.status}`, detail = 'Is it a jpo-sandbox?' } = (body ?? {}) as Partial<
    Record<'title' | 'detail', string>
  >
  throw new UsageError(`${title}. ${detail}`, { isAboutFlags: false })
}

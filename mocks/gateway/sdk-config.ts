import { answerAdmin } from '../../src/admin/admin.ts'
import type { Gateway, SdkConfigQuestion } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'

/** Asks a gateway for the SDK's configuration; without a URL of its own, for one that leaves the host as it is. */
export function askSdkConfig(
  { spaces }: Pick<Gateway, 'spaces'>,
  question: SdkConfigQuestion = {},
  url?: string,
): Readonly<Record<string, unknown>> {
  const query = new URLSearchParams(Object.entries(question).filter(([, value]) => value !== undefined))
  const { status, body } = answerAdmin(spaces, { method: 'GET', path: '/sdk-config', query, url: url ?? '' })
  const { intermediateHost, ...config } = body as Readonly<Record<string, unknown>>
  if (status !== 200)
    throw new GatewayError('BAD_SDK_CONFIG', `Failed to make a configuration: ${config.title}. ${config.detail}`)
  return url === undefined ? config : { ...config, intermediateHost }
}

import { answerSdkConfig } from '../../src/admin/admin.ts'
import type { Gateway, SdkConfigQuestion } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'

/** Configuration of the vendor's SDK. Without a URL it leaves the host as it is. */
export function askSdkConfig(
  { spaces }: Pick<Gateway, 'spaces'>,
  question: SdkConfigQuestion = {},
  url?: string,
): Readonly<Record<string, unknown>> {
  const query = new URLSearchParams(Object.entries(question).filter(([, value]) => value !== undefined))
  const { status, body } = answerSdkConfig(spaces, { query, url: url ?? '' })
  const { intermediateHost, ...config } = body as Readonly<Record<string, unknown>>
  if (status !== 200)
    throw new GatewayError('BAD_SDK_CONFIG', `Failed to make a configuration: ${config.title}. ${config.detail}`)
  return url === undefined ? config : { ...config, intermediateHost }
}

import { type HttpGateway, startGateway } from '../mocks/node/start-gateway.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { isVendorHost } from '../src/base/hosts.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { textOf, toBaseUrl } from './shared-flags.ts'

/**
 * The gateway that `--url` names.
 *
 * @param whyNotReal what the real gateway is not asked for
 * @throws {UsageError} for a text that is no URL, and for CyberSource's hosts.
 */
export function checkUrl(flags: FlagValues, whyNotReal: string): string {
  const url = toBaseUrl(flags)
  if (!URL.canParse(url)) throw new UsageError(`--url "${redactDigits(url).slice(0, 80)}" is not a URL.`)
  const { hostname } = new URL(url)
  if (isVendorHost(hostname)) throw new UsageError(`${hostname} is the real gateway${whyNotReal}`)
  return url
}

/** Starts a gateway of the world and the profile of the flags. */
export async function startFor({ world, profile }: FlagValues): Promise<HttpGateway> {
  const file = textOf(world)
  return startGateway({
    ...(file !== undefined && { world: await readWorldFile(file), worldSource: file }),
    ...(profile !== undefined && { profile: profile as 'guide' | 'strict' }),
  })
}

import { startGateway } from '../mocks/node/start-gateway.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { isVendorHost } from '../src/base/hosts.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import { fetchAdmin } from './ask-admin.ts'
import { UsageError } from './flags.ts'
import type { PayFlags } from './pay-flags.ts'
import { defaultUrl, toBaseUrl } from './shared-flags.ts'

interface PayGateway {
  readonly url: string
  /** Closes a gateway that was started for this payment. */
  readonly close?: () => Promise<void>
}

/**
 * The gateway of `--url`, the one that runs at the default address, or one that is started.
 *
 * @throws {UsageError} for a URL that is none, or CyberSource's.
 */
export async function findGateway(flags: PayFlags): Promise<PayGateway> {
  const { url, world } = flags
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new UsageError(`--url "${redactDigits(url).slice(0, 80)}" is not a URL.`)
    const { hostname } = new URL(url)
    if (isVendorHost(hostname))
      throw new UsageError(
        `${hostname} is the real gateway. \`pay\` signs with test keys of the sandbox, and sends nothing there.`,
      )
    return { url: toBaseUrl(flags) }
  }
  const isRunning = await fetchAdmin(defaultUrl, '/health').then(
    ({ ok }) => ok,
    () => false,
  )
  if (isRunning) return { url: defaultUrl }
  return startGateway(world === undefined ? {} : { world: await readWorldFile(world), worldSource: world })
}

import { startGateway } from '../mocks/node/start-gateway.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { isVendorHost } from '../src/base/hosts.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import { fetchAdmin } from './ask-admin.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { defaultUrl, textOf } from './shared-flags.ts'

export interface PayGateway {
  readonly url: string
  /** Of a gateway that was started for this payment alone. */
  readonly close?: () => Promise<void>
}

/**
 * The gateway of `--url`, the one that runs already, or one of its own.
 *
 * @throws {UsageError} for a URL that is none, or CyberSource's.
 */
export async function findGateway(flags: FlagValues): Promise<PayGateway> {
  const url = textOf(flags.url)
  if (url !== undefined) {
    if (!URL.canParse(url)) throw new UsageError(`--url "${redactDigits(url).slice(0, 80)}" is not a URL.`)
    const { hostname } = new URL(url)
    if (isVendorHost(hostname)) {
      throw new UsageError(
        `${hostname} is the real gateway. \`pay\` signs with test keys of the sandbox, and sends nothing there.`,
      )
    }
    return { url: url.replace(/\/+$/, '') }
  }
  const file = textOf(flags.world)
  const isRunning = await fetchAdmin(defaultUrl, '/health').then(
    (response) => response.ok,
    () => false,
  )
  if (isRunning) return { url: defaultUrl }
  return startGateway(file === undefined ? {} : { world: await readWorldFile(file), worldSource: file })
}

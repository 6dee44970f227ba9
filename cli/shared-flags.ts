import { createWorld, type SandboxWorld } from '../mocks/world/create-world.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import { type Allowed, matching } from '../src/base/allowed.ts'
import type { Merchant } from '../src/world/world.ts'
import { defaultPort } from './default-port.ts'
import { type Flag, type FlagValues, failure } from './flags.ts'

export const defaultUrl = `http://127.0.0.1:${defaultPort}`

/** Base URL of a gateway; `otherwise` describes the default. */
export const urlFlag = (otherwise = defaultUrl) =>
  ({
    value: 'URL',
    help: `base URL of the gateway (default ${otherwise})`,
    allows: matching('a URL that begins with http:// or https://', /^https?:\/\/./),
  }) as const satisfies Flag

/** Base URL of the gateway that a command talks to. */
export const gatewayFlags = { url: { ...urlFlag(), env: true } } as const satisfies Record<string, Flag>

/** The world of the gateway that a command talks to. */
export const worldFlag = {
  value: 'FILE',
  env: true,
  help: 'world file of the gateway (default: the built-in world)',
} as const satisfies Flag

/** Whose keys sign. */
export const signerFlags = {
  merchant: { value: 'ID', help: 'merchant of the world (default: its first)' },
  world: worldFlag,
} as const satisfies Record<string, Flag>

export const journalIds: Allowed<string> = matching('an id such as j12', /^j\d{1,12}$/)

/** Base URL without a trailing slash. */
export const toBaseUrl = ({ url }: FlagValues): string => (textOf(url) ?? defaultUrl).replace(/\/+$/, '')

/** A word for a POSIX shell. */
export const toShellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

export const textOf = (value: FlagValues[string]): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The world of a file, or the built-in one.
 *
 * @throws {WorldError}
 */
export const readWorldOf = async (file: string | undefined): Promise<SandboxWorld> =>
  createWorld(file === undefined ? undefined : await readWorldFile(file), file)

/**
 * The merchant that signs.
 *
 * @throws {UsageError} that lists the merchants.
 */
export async function readSigner(flags: FlagValues): Promise<Merchant> {
  const file = textOf(flags.world)
  const world = await readWorldOf(file)
  const merchantId = textOf(flags.merchant)
  const merchant = merchantId === undefined ? world.defaultMerchant : world.merchant(merchantId)
  if (merchant !== undefined) return merchant
  const known = world.merchants.map((candidate) => candidate.merchantId).join(', ')
  throw failure(
    `There is no merchant of that id in ${file ?? 'the built-in world'}. There are ${known}.` +
      (file === undefined ? ' Name the file of another world with --world FILE.' : ''),
  )
}

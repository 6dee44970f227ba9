import { createWorld, type SandboxWorld } from '../mocks/world/create-world.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import type { Merchant } from '../src/world/world.ts'
import { defaultPort } from './default-port.ts'
import { type Flag, type FlagValues, UsageError } from './flags.ts'

export const defaultUrl = `http://127.0.0.1:${defaultPort}`

/** Where a gateway is. `otherwise` says what happens without the flag. */
export const urlFlag = (otherwise = defaultUrl): Flag => ({
  name: 'url',
  value: 'URL',
  help: `the gateway (default ${otherwise})`,
  allows: { what: 'a URL that begins with http:// or https://', test: /^https?:\/\/./ },
})

/** Whose keys sign. */
export const signerFlags: readonly Flag[] = [
  { name: 'merchant', value: 'ID', help: 'merchant of the world (default: its first)' },
  { name: 'world', value: 'FILE', help: 'where the keys are (default: the built-in world)' },
]

/** The base URL that was given, without a slash at its end, or that of `npm start`. */
export const toBaseUrl = ({ url }: FlagValues): string => (textOf(url) ?? defaultUrl).replace(/\/+$/, '')

/** A word as a shell takes it. */
export const toShellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

export const textOf = (value: FlagValues[string]): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The world and the merchant of the flags.
 *
 * @throws {UsageError} that lists the merchants that there are.
 */
export async function readSigner(flags: FlagValues): Promise<{ world: SandboxWorld; merchant: Merchant }> {
  const file = textOf(flags.world)
  const world = await createWorld(file === undefined ? undefined : await readWorldFile(file), file)
  const merchantId = textOf(flags.merchant)
  const merchant = merchantId === undefined ? world.defaultMerchant : world.merchant(merchantId)
  if (merchant !== undefined) return { world, merchant }
  const known = world.merchants.map((candidate) => candidate.merchantId).join(', ')
  throw new UsageError(
    `There is no merchant of that id in ${file ?? 'the built-in world'}. There are ${known}.` +
      (file === undefined ? ' Name the file of another world with --world FILE.' : ''),
    { isAboutFlags: false },
  )
}

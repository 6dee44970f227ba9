import { findNearest } from '../../src/base/did-you-mean.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import { fromBase64 } from '../../src/crypto/bytes.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { ReplayScheme, SigningKeys } from '../states/sign.ts'

/** The keys of a test account, and the scheme in which it signs. */
export interface ReplayCredentials extends SigningKeys {
  readonly scheme: ReplayScheme
}

interface Variable {
  readonly isRequired: boolean
  readonly allows: (value: string) => boolean
  readonly allowed: string
}

const isText = (value: string): boolean => /^[\x21\x23-\x7E]+$/.test(value)
const schemes = ['jwt', 'http-signature'] as const

/** Environment variables with the credentials of a test account. */
const credentialVariables = {
  CYBERSOURCE_MERCHANT_ID: { isRequired: true, allows: isText, allowed: 'the id of a merchant, without spaces' },
  CYBERSOURCE_KEY_ID: { isRequired: true, allows: isText, allowed: 'the id of a key, as the Business Center shows it' },
  CYBERSOURCE_SHARED_SECRET: {
    isRequired: true,
    allows: (value) => /^[A-Za-z0-9+/]+={0,2}$/.test(value) && fromBase64(value) !== undefined,
    allowed: 'the shared secret in base64, as the Business Center shows it',
  },
  CYBERSOURCE_SCHEME: {
    isRequired: false,
    allows: (value) => schemes.some((scheme) => scheme === value),
    allowed: `${schemes.join(' or ')}; default ${schemes[0]}`,
  },
  CYBERSOURCE_PORTFOLIO: {
    isRequired: false,
    allows: isText,
    allowed: 'the id of a portfolio, where its meta key signs',
  },
} as const satisfies Readonly<Record<string, Variable>>

type VariableName = keyof typeof credentialVariables
const rows = Object.entries(credentialVariables) as [VariableName, Variable][]
export const requiredVariables = rows.filter(([, { isRequired }]) => isRequired).map(([name]) => name)

/**
 * Refuses a variable whose name is nearly that of a credential: without it nothing would be sent, or something else
 * would sign, and nobody would see it.
 */
function refuseMisspelt(env: Readonly<Record<string, string | undefined>>): void {
  const names = rows.map(([name]) => name)
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value.trim() === '' || names.some((known) => known === name)) continue
    // Others may use variables of the vendor for their own programs.
    const nearest = /^(cyber|cybs)/i.test(name) ? findVariable(name, names) : undefined
    if (nearest !== undefined && (env[nearest]?.trim() ?? '') === '')
      throw new ReplayError(
        `Failed to read the credentials from the environment: ${redactDigits(name).slice(0, 60)} is set, and is no variable of a replay, did you mean ${nearest}? Allowed: ${names.join(', ')}.`,
      )
  }
}

/** The nearest variable by letters, or by its last word: `CYBERSOURCE_SECRET_KEY` is the shared secret. */
function findVariable(name: string, names: readonly VariableName[]): VariableName | undefined {
  const near = findNearest(name.toUpperCase(), names)
  if (near !== undefined) return near
  const words = name.toUpperCase().split('_')
  if (words.some((word) => word.startsWith('SECRET'))) return 'CYBERSOURCE_SHARED_SECRET'
  if (words.some((word) => word.startsWith('MERCHANT'))) return 'CYBERSOURCE_MERCHANT_ID'
  return words.some((word) => word.startsWith('KEY')) ? 'CYBERSOURCE_KEY_ID' : undefined
}

/**
 * Reads credentials from the environment; nothing when there are none. An empty variable counts as missing, because CI
 * systems pass a secret that does not exist as an empty text.
 *
 * @throws {ReplayError} when some are missing or wrong; names variables and never repeats a value.
 */
export function readTargetCredentials(
  env: Readonly<Record<string, string | undefined>>,
): ReplayCredentials | undefined {
  const read = (name: VariableName): string => env[name]?.trim() ?? ''
  refuseMisspelt(env)
  const missing = requiredVariables.filter((name) => read(name) === '')
  if (missing.length === requiredVariables.length) return undefined
  if (missing.length > 0) {
    throw new ReplayError(
      `Failed to read the credentials from the environment: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Allowed: ${requiredVariables.join(', ')} together, or none of them.`,
    )
  }
  for (const [name, { allows, allowed }] of rows) {
    if (read(name) !== '' && !allows(read(name)))
      throw new ReplayError(`Failed to read ${name} from the environment. Allowed: ${allowed}.`)
  }
  const portfolio = read('CYBERSOURCE_PORTFOLIO')
  return {
    scheme: schemes.find((scheme) => scheme === read('CYBERSOURCE_SCHEME')) ?? schemes[0],
    merchantId: read('CYBERSOURCE_MERCHANT_ID'),
    keyId: read('CYBERSOURCE_KEY_ID'),
    sharedSecret: read('CYBERSOURCE_SHARED_SECRET'),
    ...(portfolio !== '' && { portfolio }),
  }
}

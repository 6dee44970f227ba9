import type { VaultErrors } from '../../openapi/index.ts'
import { assumed, documented, type Evidence, observed, ofSandbox } from '../../verdict/evidence.ts'
import { type Refusal, refused } from '../../verdict/stage.ts'
import type { Text } from '../../verdict/text.ts'
import type { Operation, OperationContext } from '../operation.ts'
import type { FoundToken } from './find-token.ts'

type ErrorType = VaultErrors['errors'][number]['type']
type Field = NonNullable<VaultErrors['errors'][number]['details']>[number]

const shape = 'API description of 2026'

/** Errors of the vault: status, type and message. */
const errors = {
  missingFields: { status: 400, message: 'Missing fields', evidence: documented(`${shape}; the message is assumed`) },
  invalidFields: { status: 400, message: 'Invalid fields', evidence: documented(`${shape}; the message is assumed`) },
  invalidHeaders: { status: 424, message: 'Profile not found', evidence: observed('an issue of the Java samples') },
  forbidden: { status: 403, message: 'Forbidden', evidence: documented(`${shape}; the message is assumed`) },
  notFound: { status: 404, message: 'Token not found', evidence: documented(`${shape}; the message is assumed`) },
  notAvailable: { status: 410, message: 'Token not available', evidence: documented('guide; API description of 2026') },
  conflict: {
    status: 409,
    message: 'Default token cannot be deleted',
    evidence: documented(`${shape}: the default of several cannot be deleted; the type of the error is assumed`),
  },
  instrumentIdentifierDeletionError: {
    status: 409,
    message: 'Instrument identifier is in use',
    evidence: documented(`${shape}; the message is assumed`),
  },
} as const satisfies Record<ErrorType, { status: number; message: string; evidence: Evidence }>

interface ErrorParts {
  readonly rule: string
  readonly text: Text
  readonly fields?: readonly Field[]
  readonly links?: VaultErrors['_links']
}

/** A refusal in the vault's own shape. */
export function toVaultRefusal(type: ErrorType, { rule, text, fields = [], links }: ErrorParts): Refusal {
  const { status, message, evidence } = errors[type]
  const body: VaultErrors = {
    errors: [
      // A profile that there is not has the type of a token that there is not.
      { type: status === 424 ? 'notFound' : type, message, ...(fields.length > 0 && { details: [...fields] }) },
    ],
    ...(links !== undefined && { _links: links }),
  }
  const [field] = fields
  const note = { rule, text, evidence, ...(field !== undefined && { field: field.name }) }
  const result = refused({ kind: 'vault', status, body }, note)
  return (result as typeof result & { ok: false }).refusal
}

/** A token of the path that there is not. */
export const toMissingToken = ({ why, text }: FoundToken & { ok: false }): Refusal =>
  toVaultRefusal(why === 'deleted' ? 'notAvailable' : 'notFound', { rule: `token-${why}`, text })

/** A field that names or describes what cannot be. */
export const toInvalidField = (name: string, rule: string, text: Text): Refusal =>
  toVaultRefusal('invalidFields', { rule, text, fields: [{ name, location: 'body' }] })

/** Why a merchant gets no answer from the vault at all. */
export function refuseVault({ merchant, request }: OperationContext): Refusal | undefined {
  if (!merchant.services.vault)
    return toVaultRefusal('forbidden', {
      rule: 'vault-not-enabled',
      text: {
        en: 'the account has no vault (services.vault)',
        ja: 'トークンの保管機能がない設定です (services.vault)',
      },
    })
  const profile = request.headers['profile-id']
  if (profile === undefined || /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/.test(profile)) return undefined
  return toVaultRefusal('invalidHeaders', {
    rule: 'vault-profile',
    text: {
      en: 'profile-id is a UUID; this sandbox takes any, and has one profile',
      ja: 'profile-id は UUID で指定します。このサンドボックスではどの UUID も同じプロファイルです',
    },
  })
}

/** Prints findings on fields in the vault's shape. */
export const printVaultRefusal: NonNullable<Operation<'postCustomer'>['printRefusal']> = (reply) => {
  if (reply.kind !== 'invalid-request') return undefined
  const type = reply.reason === 'MISSING_FIELD' ? 'missingFields' : 'invalidFields'
  const details = reply.details
    .filter(({ reason }) => (reason === 'MISSING_FIELD') === (type === 'missingFields'))
    .map(({ field }): Field => ({ name: field, location: 'body' }))
  const { message } = errors[type]
  return { status: 400, body: { errors: [{ type, message, ...(details.length > 0 && { details }) }] } }
}

/** Only listed cards can have a token: it is how numbers rest nowhere. */
export const unlistedCard = {
  rule: 'token-unlisted-card',
  text: {
    en: 'only a card that the world lists can have a token: the vault keeps no number, and finds a card among the listed ones. Use a listed one, or add a test card to the world file',
    ja: 'トークンにできるのは world ファイルにあるテストカードだけです。番号は保存しません。一覧のテストカードを使うか、world ファイルにテストカードを追加してください',
  },
  evidence: ofSandbox('CyberSource takes any card'),
} as const

/** Evidence of what is between tokens and payments. */
export const assumedReply = assumed(
  '400 for an unknown token is in the expected results of the samples; its reason and field are as observed for a transient token',
)

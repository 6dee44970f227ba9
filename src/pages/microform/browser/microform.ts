import type { Detail, FieldOptions, FieldType, TokenError } from '../messages.ts'
import { type Context, toError } from './context.ts'
import { createField, type LiveField, type PageField } from './page-field.ts'

export interface TokenOptions {
  readonly expirationMonth?: string
  readonly expirationYear?: string
}

type TokenCallback = (error: TokenError | null, token?: string) => void

export interface Microform {
  createField(type: FieldType, options?: FieldOptions): PageField
  createToken(options: TokenOptions, callback: TokenCallback): void
}

/** How long a field may take, in ms. */
const patience = 30_000

const refusals = {
  CREATE_TOKEN_NO_FIELDS: 'There is no field for a card number: call createField("number") first.',
  CREATE_TOKEN_NO_FIELDS_LOADED: 'The field for the card number has not been loaded: wait for its event "load".',
  CREATE_TOKEN_VALIDATION_FIELDS: 'A field is empty or wrong.',
  CREATE_TOKEN_VALIDATION_PARAMS: 'An option is wrong.',
  CREATE_TOKEN_TIMEOUT: 'The field did not answer in time.',
} as const

const patterns: Readonly<Record<keyof TokenOptions, RegExp>> = {
  expirationMonth: /^(0[1-9]|1[0-2])$/,
  expirationYear: /^20\d\d$/,
}

const allowed: Readonly<Record<keyof TokenOptions, string>> = {
  expirationMonth: 'expirationMonth is a text from "01" to "12"',
  expirationYear: 'expirationYear is a text of four digits, such as "2031"',
}

const toRefusal = (reason: keyof typeof refusals, details?: readonly Detail[]): TokenError =>
  Object.assign(toError(reason, refusals[reason]), details && { details }) as unknown as TokenError

export function createMicroform(context: Context, shared: FieldOptions): Microform {
  const fields = new Map<FieldType, LiveField>()
  let calls = 0

  /** What is wrong before anything is sent. */
  function check(options: TokenOptions): TokenError | undefined {
    const number = fields.get('number')
    if (number === undefined) return toRefusal('CREATE_TOKEN_NO_FIELDS')
    if (!number.isLoaded()) return toRefusal('CREATE_TOKEN_NO_FIELDS_LOADED')
    const wrongOptions = (Object.keys(patterns) as (keyof TokenOptions)[])
      .filter((name) => (options[name] ?? '') !== '' && !patterns[name].test(String(options[name])))
      .map((name) => ({ location: name, message: allowed[name] }))
    if (wrongOptions.length > 0) return toRefusal('CREATE_TOKEN_VALIDATION_PARAMS', wrongOptions)
    const wrongFields = [...fields]
      .filter(([, field]) => field.isLoaded() && !field.state().valid)
      .map(([location, field]) => ({ location, message: field.state().empty ? 'Required' : 'Invalid' }))
    return wrongFields.length > 0 ? toRefusal('CREATE_TOKEN_VALIDATION_FIELDS', wrongFields) : undefined
  }

  return {
    createField(type, options = {}) {
      if (type !== 'number' && type !== 'securityCode')
        throw toError(
          'CREATE_FIELD_UNSUPPORTED',
          `createField takes "number" or "securityCode", not ${JSON.stringify(type)}`,
        )
      if (fields.has(type))
        throw toError('CREATE_FIELD_DUPLICATE', `there is a field for ${type} already: dispose of it first`)
      const { field, live } = createField({ type, options: { ...shared, ...options }, context }, () =>
        fields.delete(type),
      )
      fields.set(type, live)
      // A security code has as many digits as the card's brand wants.
      if (type === 'number')
        field.on('change', (state) =>
          fields
            .get('securityCode')
            ?.send({ kind: 'lengths', lengths: state?.card?.[0]?.securityCode.lengths ?? [3, 4] }),
        )
      return field
    },
    createToken(options, callback) {
      if (typeof callback !== 'function')
        throw toError('CREATE_TOKEN_VALIDATION_PARAMS', 'createToken takes options and a function (error, token)')
      const given = options ?? {}
      const refusal = check(given)
      if (refusal !== undefined) {
        setTimeout(callback, 0, refusal)
        return
      }
      const { expirationMonth, expirationYear } = given
      fields.get('number')?.ask(
        {
          kind: 'token',
          id: ++calls,
          ...(expirationMonth && { expirationMonth: String(expirationMonth) }),
          ...(expirationYear && { expirationYear: String(expirationYear) }),
          hasSecurityCode: fields.get('securityCode')?.state().valid === true,
        },
        patience,
        (answer) => {
          if (answer === undefined) callback(toRefusal('CREATE_TOKEN_TIMEOUT'))
          else if (answer.kind === 'token') callback(null, answer.token)
          else
            callback(
              Object.assign(toError(answer.error.reason, answer.error.message), answer.error) as unknown as TokenError,
            )
        },
      )
    },
  }
}

/** A kind of field. */
export type FieldType = 'number' | 'securityCode'

/** What a page may set of a field. */
export interface FieldOptions {
  readonly placeholder?: string
  readonly title?: string
  readonly description?: string
  readonly maxLength?: number
  readonly disabled?: boolean
  /** CSS by part, such as `input` or `:focus`. */
  readonly styles?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Something wrong with a field or an option. */
export interface Detail {
  readonly location: string
  readonly message: string
}

/** Why there is no token. Source: the reasons that a public plugin handles. */
export interface TokenError {
  readonly reason:
    | 'CREATE_TOKEN_TIMEOUT'
    | 'CREATE_TOKEN_NO_FIELDS_LOADED'
    | 'CREATE_TOKEN_NO_FIELDS'
    | 'CREATE_TOKEN_VALIDATION_PARAMS'
    | 'CREATE_TOKEN_VALIDATION_FIELDS'
    | 'CREATE_TOKEN_VALIDATION_SERVERSIDE'
    | 'CREATE_TOKEN_UNABLE_TO_START'
  readonly message: string
  readonly details?: readonly Detail[]
}

/** What a page may know of a number that is being typed. */
export interface CardShape {
  readonly name: string
  readonly brandedName: string
  readonly cardType: string
  readonly valid: boolean
  readonly couldBeValid: boolean
  readonly securityCode: { readonly lengths: readonly number[] }
}

export interface FieldState {
  readonly empty: boolean
  readonly valid: boolean
  readonly couldBeValid: boolean
  /** Of a number. */
  readonly card?: readonly CardShape[]
}

/** Messages from the page to a field. The first comes with a port, on which all others go. */
export type ToField =
  | { readonly kind: 'begin'; readonly options: FieldOptions }
  | { readonly kind: 'update'; readonly options: FieldOptions }
  | { readonly kind: 'focus' | 'clear' }
  | { readonly kind: 'lengths'; readonly lengths: readonly number[] }
  | {
      readonly kind: 'token'
      readonly id: number
      readonly expirationMonth?: string
      readonly expirationYear?: string
      readonly hasSecurityCode: boolean
    }

/** Messages from a field to the page: never what was typed. */
export type FromField =
  | { readonly kind: 'load' | 'focus' | 'blur' | 'inputSubmit'; readonly state: FieldState }
  | { readonly kind: 'change'; readonly state: FieldState }
  | { readonly kind: 'token'; readonly id: number; readonly token: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: TokenError }
